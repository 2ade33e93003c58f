import { moveScore } from './move-score.ts';

/** What one decision adds to a handling score. Both parts are in points of the move score. */
export interface HandlingPart {
  /** Move score of the choice, less the mean over the options. */
  readonly gained: number;
  /** The same for the best choice there is. */
  readonly possible: number;
}

/** Scenarios below which a handling score is not shown: one attempt is mostly luck (F9). */
export const HANDLING_FROM = 4;

/** One decision's part in F9, from the loss of the choice and the losses of all options that score. */
export function handlingOf(chosen: number, options: readonly number[]): HandlingPart {
  const mean = options.reduce((total, loss) => total + moveScore(loss), 0) / options.length;
  return { gained: moveScore(chosen) - mean, possible: 100 - mean };
}

/**
 * `scoring.md` F9: 0 for choosing at random, 100 for the best move every time, whatever was at stake. Every
 * decision weighs the same, since weighting by stake makes chance louder. Null where every move was as good.
 */
export function handlingScore(decisions: readonly HandlingPart[]): number | null {
  const gained = decisions.reduce((total, decision) => total + decision.gained, 0);
  const possible = decisions.reduce((total, decision) => total + decision.possible, 0);
  return possible > 1e-9 ? (100 * gained) / possible : null;
}
