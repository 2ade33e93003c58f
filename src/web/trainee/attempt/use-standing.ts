import { useEffect, useState } from 'react';
import type { Attempt } from '#protocol';
import { fetchAttempt } from '../../api/index.ts';

export interface Standing {
  readonly attempt: Attempt | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** How an attempt stands with the server at the moment at which a page asks: never what was known before. */
export function useStanding(id: string): Standing {
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let left = false;
    fetchAttempt(id).then(
      (now) => !left && setAttempt(now),
      (reason: unknown) => !left && setError(reason instanceof Error ? reason : new Error(String(reason))),
    );
    return () => {
      left = true;
    };
  }, [id, tries]);
  const retry = () => {
    setError(null);
    setTries(tries + 1);
  };
  return { attempt, error, retry };
}
