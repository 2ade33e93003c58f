import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { addressOf } from '../../../addresses/index.ts';
import { ApiError, randomId, startAttempt } from '../../../api/index.ts';
import { ownAttempts, ownProgramme } from './standing.ts';

export interface Start {
  readonly begin: () => void;
  readonly starting: boolean;
  /** Why it did not begin, in a sentence. */
  readonly trouble: string | null;
}

const NO_ANSWER =
  'The server did not answer. Your try may have begun; press again and it goes on as the same one.';

/** Starts an attempt and goes to it. Pressed again after an answer that was lost, it finds the one that began. */
export function useStart(scenario: string, assignment: string | null): Start {
  const id = useRef<string | null>(null);
  const [starting, setStarting] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [, go] = useLocation();
  const begin = async () => {
    id.current ??= randomId();
    setStarting(true);
    setTrouble(null);
    try {
      const attempt = await startAttempt({
        id: id.current,
        scenario,
        ...(assignment !== null && { assignment }),
      });
      go(addressOf('attempt', attempt.id));
    } catch (error) {
      setStarting(false);
      const isTold = error instanceof ApiError && error.is('too-many-requests');
      if (isTold) return setTrouble(error.message);
      if (!(error instanceof ApiError) || error.passing) return setTrouble(NO_ANSWER);
      if (!error.is('attempt-open')) setTrouble(error.message);
      // What stands in the way may be new: another device has begun, or the assignment has ended.
      ownAttempts.refresh('');
      ownProgramme.refresh('');
    }
  };
  return { begin: () => void begin(), starting, trouble };
}
