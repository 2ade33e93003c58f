import { useEffect, useRef } from 'react';

/** Nobody can answer in a tab that they do not see. */
export function usePauseWhenHidden(talks: boolean, pause: () => void): void {
  const now = useRef(pause);
  useEffect(() => {
    now.current = pause;
  });
  useEffect(() => {
    if (!talks) return undefined;
    const look = () => {
      if (document.visibilityState === 'hidden') now.current();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [talks]);
}
