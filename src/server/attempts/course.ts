import { history } from '#dialogue';
import type { Play, Stage, Step } from '#dialogue';
import type { KeptAttempt } from './kept-attempt.ts';

/** An attempt on the stage of its version, played again up to some place in its log. */
export interface Course {
  readonly attempt: KeptAttempt;
  readonly stage: Stage;
  /** The opening, then one for each move. */
  readonly steps: readonly Step[];
  /** Where the last of the steps stands. */
  readonly now: Play;
}

/** The attempt after the first `moves` of its moves; after all of them unless told otherwise. */
export function courseOf(stage: Stage, attempt: KeptAttempt, moves = attempt.play.moves.length): Course {
  const log = { ...attempt.play, moves: attempt.play.moves.slice(0, moves) };
  const steps = history(stage, log);
  if (!steps.ok) throw new Error(`A kept attempt does not fit its scenario: ${steps.error.message}`);
  const now = steps.value.at(-1)?.play;
  if (!now) throw new Error('A history holds at least the opening.');
  return { attempt, stage, steps: steps.value, now };
}
