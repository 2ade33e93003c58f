import { history, toLog } from '#dialogue';
import type { Move, Play, Stage, Step } from '#dialogue';
import type { Solution } from '#analysis';

/** A scenario together with its exact solution. */
export interface Solved {
  readonly stage: Stage;
  readonly solution: Solution;
}

/** One move of a play, with the step that it led to. */
export interface Made {
  /** Place in the log, from 0. */
  readonly index: number;
  readonly move: Move;
  readonly before: Play;
  readonly after: Step;
}

/** A play taken apart: its first words, and every move with what followed. */
export interface Walk {
  readonly opening: Step;
  readonly made: readonly Made[];
  readonly last: Play;
}

/**
 * Plays the log of a play again, so that nothing of the play but its log is believed.
 * Throws when the log does not fit the scenario: whoever takes logs from outside replays them first.
 */
export function walk(stage: Stage, play: Play): Walk {
  const steps = history(stage, toLog(stage, play));
  if (!steps.ok) {
    throw new Error(
      `Move ${steps.error.index} does not fit: ${steps.error.message} Replay a log before scoring it.`,
    );
  }
  const [opening, ...rest] = steps.value;
  if (!opening) throw new Error('A history holds at least the opening.');
  const made = rest.map((after, index): Made => {
    const before = steps.value[index]?.play ?? opening.play;
    const move = after.play.moves[index] ?? { do: 'silence' };
    return { index, move, before, after };
  });
  return { opening, made, last: rest.at(-1)?.play ?? opening.play };
}
