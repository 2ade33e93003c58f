import { rounded } from '../rounded.ts';

/** What may be done with overrides, by how far raters agree (`scoring.md` §B8). */
export const AGREEMENT_WORDS = ['use', 'tentative', 'keep out'] as const;
export type AgreementWord = (typeof AGREEMENT_WORDS)[number];

/** Decisions with two raters or more from which agreement is spoken of. */
export const AGREEMENT_FROM = 10;

/**
 * Whether overrides may enter a figure over several attempts: only where raters are known to agree. One attempt's own
 * view shows them in any case.
 */
export const overridesCount = (word: AgreementWord | null): boolean => word === 'use' || word === 'tentative';

export interface RaterAgreement {
  /** Decisions that two raters or more have rated. */
  readonly decisions: number;
  /**
   * Krippendorff's α for intervals: 1 for perfect agreement, 0 for what chance brings, below that for less. Null
   * where all ratings are the same, since agreement then cannot be told from raters who never differ in anything.
   */
  readonly alpha: number | null;
  /** Null below `AGREEMENT_FROM` decisions. */
  readonly word: AgreementWord | null;
}

/** How far raters agree; one list of ratings for each thing that was rated, with no more than one from each rater. */
export function raterAgreement(rated: readonly (readonly number[])[]): RaterAgreement {
  // What only one rater has rated can be paired with nothing.
  const units = rated.filter((values) => values.length >= 2);
  const alpha = krippendorff(units);
  const enough = units.length >= AGREEMENT_FROM && alpha !== null;
  return {
    decisions: units.length,
    alpha: alpha === null ? null : rounded(alpha),
    word: enough ? agreementWord(alpha) : null,
  };
}

function agreementWord(alpha: number): AgreementWord {
  if (alpha >= 0.8) return 'use';
  return alpha >= 0.667 ? 'tentative' : 'keep out';
}

/** 1 − observed ÷ expected disagreement, disagreement being the squared difference of a pair. */
function krippendorff(units: readonly (readonly number[])[]): number | null {
  const all = units.flat();
  const expected = squaredDifferences(all) / (all.length - 1);
  if (all.length === 0 || expected === 0) return null;
  const observed = units.reduce((sum, values) => sum + squaredDifferences(values) / (values.length - 1), 0);
  return 1 - observed / expected;
}

/** Σ (a − b)² over all ordered pairs, without making the pairs: 2n·Σx² − 2·(Σx)². */
function squaredDifferences(values: readonly number[]): number {
  // Taken from the middle, so that no large squares cancel.
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return 2 * values.length * values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
