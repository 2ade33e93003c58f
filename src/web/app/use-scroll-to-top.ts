import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** A new page begins at its top; going back is left to the browser, which knows where one was. */
export function useScrollToTop(): void {
  const [path] = useLocation();
  const wentBack = useRef(true);
  useEffect(() => {
    const back = () => (wentBack.current = true);
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  useEffect(() => {
    if (!wentBack.current) scrollTo(0, 0);
    wentBack.current = false;
  }, [path]);
}
