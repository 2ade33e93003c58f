import { rounded } from './rounded.ts';

/** What is believed about people before anything is known about this one. */
export interface Prior {
  /** Mean skill score of comparable people; F5 calls it μ0. */
  readonly mean: number;
  /** Decisions that weigh as much as the prior; k0. */
  readonly weight: number;
  /** Standard deviation between people, in points; σ_b. */
  readonly spread: number;
}

/** Until 50 people with 20 decisions each have been scored: no pilot mean, therefore the wider spread (F5). */
export const DEFAULT_PRIOR: Prior = { mean: 40, weight: 30, spread: 20 };

/** How far a score can be trusted, from its amount of evidence. */
export const TRUST_WORDS = ['no evidence', 'too early', 'early sign', 'fair', 'stable', 'good'] as const;
export type TrustWord = (typeof TRUST_WORDS)[number];

/** Below this amount of evidence no number is shown to anybody. */
export const SHOWN_FROM = 12;
/** Below this amount people must not be ranked or sorted by a score. */
export const SORTED_FROM = 70;

const Z_90 = 1.645;

/** A skill as an interval. `low` and `high` bound 90% of the belief; all in points of F3. */
export interface Estimate {
  readonly mean: number;
  readonly halfWidth: number;
  readonly low: number;
  readonly high: number;
  /** Share of the estimate that comes from the person's own decisions, 0 to 1. */
  readonly reliability: number;
  /** Amount of evidence (F4). */
  readonly amount: number;
  readonly trust: TrustWord;
}

/** `scoring.md` F5: the score drawn toward the mean of comparable people, the more the less is known. */
export function estimate(score: number | null, amount: number, prior: Prior = DEFAULT_PRIOR): Estimate {
  const known = score === null ? 0 : amount;
  const reliability = known / (known + prior.weight);
  const mean = prior.mean + reliability * ((score ?? prior.mean) - prior.mean);
  const halfWidth = Z_90 * posteriorSpread(reliability, prior);
  return {
    mean: rounded(mean),
    halfWidth: rounded(halfWidth),
    low: rounded(mean - halfWidth),
    high: rounded(mean + halfWidth),
    reliability: rounded(reliability),
    amount: rounded(known),
    trust: trustWord(known),
  };
}

/** Standard deviation that is left once the evidence is in, in points. */
export function posteriorSpread(reliability: number, prior: Prior): number {
  return prior.spread * Math.sqrt(1 - reliability);
}

/** The last row of the table under F5. */
export function trustWord(amount: number): TrustWord {
  if (amount <= 0) return 'no evidence';
  if (amount < SHOWN_FROM) return 'too early';
  if (amount < 30) return 'early sign';
  if (amount < SORTED_FROM) return 'fair';
  return amount < 120 ? 'stable' : 'good';
}

/** Components of variance from a cohort, with which F5 replaces its first guess of k0. */
export interface Variance {
  readonly person: number;
  readonly personByScenario: number;
  readonly residual: number;
}

/** Decisions in a usual scenario. */
const DECISIONS = 6;

/** `scoring.md` F5, afterwards: decisions that weigh as much as the prior, from a cohort's own variance. */
export function priorWeight(variance: Variance): number {
  return (DECISIONS * variance.personByScenario + variance.residual) / variance.person;
}
