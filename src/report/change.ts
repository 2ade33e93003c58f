import { normalBelow } from './normal-distribution.ts';
import { rounded } from './rounded.ts';
import { DECISION_NOISE } from './running-estimate.ts';

/** A skill over one window of first attempts. */
export interface Window {
  readonly score: number;
  /** Amount of evidence (F4). */
  readonly amount: number;
}

/** All that may be said about change; there is no word for worse. */
export const CHANGE_WORDS = ['improved', 'probably improved', 'no clear change yet'] as const;
export type ChangeWord = (typeof CHANGE_WORDS)[number];

export interface Change {
  /** Points from the earlier to the later window. */
  readonly points: number;
  /** Probability that the skill rose, 0 to 1. */
  readonly probability: number;
  readonly word: ChangeWord;
}

/**
 * `scoring.md` F12, with one standard error for everybody: with few decisions that errs less than a person's own.
 * It claims little on purpose; windows of 54 decisions need about 26 points before it says "improved".
 */
export function change(earlier: Window, later: Window): Change {
  const points = later.score - earlier.score;
  const error = DECISION_NOISE * Math.sqrt(1 / earlier.amount + 1 / later.amount);
  const probability = earlier.amount > 0 && later.amount > 0 ? normalBelow(points / error) : 0.5;
  return { points: rounded(points), probability: rounded(probability), word: changeWord(probability) };
}

function changeWord(probability: number): ChangeWord {
  if (probability >= 0.95) return 'improved';
  return probability >= 0.8 ? 'probably improved' : 'no clear change yet';
}
