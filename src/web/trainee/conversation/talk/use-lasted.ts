import { useEffect, useState } from 'react';

/** Whole seconds for which something has run, standing still while it does not. */
export function useLasted(runs: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, [runs]);
  return seconds;
}
