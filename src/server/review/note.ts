import { RequestRefused } from '../request-refused.ts';
import type { Reviewed } from './reviewed.ts';

/** Something that is noted on an attempt, by whom and when. */
export interface Note extends Reviewed {
  readonly author: string;
  /** The instant of the request. */
  readonly at: string;
}

/** Thrown within a write, each takes the write back. */
export const refused = {
  idTaken: () =>
    new RequestRefused({ code: 'id-taken', message: 'Something else has this id. Send it under a new one.' }),
  alreadyGiven: (message: string) => new RequestRefused({ code: 'already-given', message }),
  unknown: (message: string) => new RequestRefused({ code: 'unknown-choice', message }),
} as const;

/** Refuses a place in the log at which nothing was decided. */
export function mustBeDecision({ score }: Reviewed, move: number): void {
  if (score.decisions.some((decision) => decision.move === move)) return;
  throw refused.unknown('This attempt has no turn at that place.');
}
