import type { Skill } from '#base';
import type { Option, Rating } from '#dialogue';

/** What one decision says about one skill: F1 and F2 of the scoring rules. */
export interface Evidence {
  readonly skill: Skill;
  /** By place in the options that were compared: 0 for the worst of them, 1 for the best. */
  readonly e: readonly number[];
  /** What clicking at random earns: the mean of `e`. */
  readonly chance: number;
  /** Relevance · agreement of the raters · spread, 0 to 1. */
  readonly weight: number;
}

const ENOUGH_RATERS = 5;
/** A decision whose options lie closer together than this says nothing about a skill. */
const LEAST_SPREAD = 1;

/**
 * How far raters agree on one option: 1, ½ or 0. A key of fewer than five raters counts as its author's own and
 * is worth ½, but disagreement that is on record silences it whoever found it.
 */
export function agreement({ sd, raters }: Rating): number {
  if (sd !== null && sd > 1.2) return 0;
  if (raters < ENOUGH_RATERS || sd === null) return 0.5;
  return sd <= 0.8 ? 1 : 0.5;
}

/**
 * The evidence of a decision on one skill, or null where it has none: relevance 0, options too close together, or
 * raters at odds. `options` are all that the decision compares, `scoredOptions` of the kernel. An option that is
 * rated on other skills only counts as 0 here, "neither". Of several agreements the least counts for the whole
 * decision: a key is a comparison, and no comparison is surer than its least sure side.
 */
export function evidence(options: readonly Option[], skill: Skill, relevance: number): Evidence | null {
  const ratings = options.flatMap((option) => option.rating[skill] ?? []);
  if (ratings.length === 0) return null;
  const values = options.map((option) => option.rating[skill]?.value ?? 0);
  const least = Math.min(...values);
  const spread = Math.max(...values) - least;
  const weight = (relevance * Math.min(...ratings.map(agreement)) * spread) / 4;
  if (spread < LEAST_SPREAD || weight <= 0) return null;
  const e = values.map((value) => (value - least) / spread);
  return { skill, e, chance: e.reduce((sum, part) => sum + part, 0) / e.length, weight };
}

/** The two sums of F3 over some decisions; `score` is their ratio. */
export interface Tally {
  readonly gained: number;
  readonly possible: number;
}

export const NOTHING: Tally = { gained: 0, possible: 0 };

/** Adds what choosing an option of worth `chosen` (an `e`, or a mean of several) earned at one decision. */
export const tallied = (tally: Tally, { weight, chance }: Evidence, chosen: number): Tally => ({
  gained: tally.gained + weight * (chosen - chance),
  possible: tally.possible + weight * (1 - chance),
});

/** F3: 0 for clicking at random, 100 for the best option every time; null without evidence. */
export const score = ({ gained, possible }: Tally): number | null =>
  possible > 0 ? (100 * gained) / possible : null;
