import type { HardStop } from '#base';
import { utilityOf } from '#dialogue';

/** How a play turned out, from the best to the worst. */
export const OUTCOME_BANDS = ['solved-well', 'workable', 'unresolved', 'damage'] as const;
export type OutcomeBand = (typeof OUTCOME_BANDS)[number];

/** How a play closed, as F11 reads it. */
export interface Close {
  /** Utility of the ending, 0 to 100. */
  readonly utility: number;
  /** Scars of the way, in outcome points, 0 or more. */
  readonly cost: number;
  readonly hardStop: HardStop | null;
}

/** What is left of the ending after the scars and the cap of a hard stop; may lie below 0, as F7's account needs it. */
export function keptOf({ utility, cost, hardStop }: Close): number {
  return utilityOf(utility, hardStop) - cost;
}

/** `scoring.md` F11: what a play is worth, 0 to 100. */
export function outcomeOf(close: Close): number {
  return Math.min(100, Math.max(0, keptOf(close)));
}

/** The bands of F11. */
export function outcomeBand(points: number): OutcomeBand {
  if (points >= 80) return 'solved-well';
  if (points >= 60) return 'workable';
  return points >= 40 ? 'unresolved' : 'damage';
}
