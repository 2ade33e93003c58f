import type { SelfRatings } from './reflection.ts';
import type { Score } from './score-types.ts';

/**
 * What a play was for the person: the first on a scenario, the whole scenario again, or a replay from one of its
 * decisions. Only first attempts say anything about skill.
 */
export const ATTEMPT_KINDS = ['first', 'retry', 'from-here'] as const;
export type AttemptKind = (typeof ATTEMPT_KINDS)[number];

/** A scored play in somebody's history. */
export interface Attempt {
  readonly score: Score;
  /** When it was finished: a date, or a date with a time behind it. */
  readonly at: string;
  readonly kind: AttemptKind;
  /** What they said of their own conduct, where they did. */
  readonly reflection?: SelfRatings | undefined;
}

/** Oldest first; attempts of one moment keep their order. */
export function inOrder(history: readonly Attempt[]): Attempt[] {
  return [...history].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/**
 * The attempts that enter estimates, oldest first: of each scenario the earliest, if it was a first attempt.
 * A second "first" on the same scenario has been seen before and counts as a retry.
 */
export function firstAttempts(history: readonly Attempt[]): Attempt[] {
  const seen = new Set<string>();
  return inOrder(history).filter(({ score, kind }) => {
    const unseen = !seen.has(score.scenario);
    seen.add(score.scenario);
    return unseen && kind === 'first';
  });
}
