import { DEFAULT_PRIOR, type Prior } from './estimate.ts';
import { chanceCorrected, type Evidence } from './skill-score.ts';

/** A skill followed decision by decision. */
export interface Running {
  /** Points of F3. */
  readonly skill: number;
  /** Variance of the belief, in points squared; F10 calls it P. */
  readonly variance: number;
}

/** One first answer, with how hard the cohort found the decision. */
export interface Observation {
  readonly evidence: Evidence;
  /** From `decisionEase`. */
  readonly ease: number;
  /** Days since the answer before; knowledge of a person ages. */
  readonly days: number;
}

/** First attempts at a decision from which its ease is believed at all. */
const RUNNING_FROM = 30;
/** Points squared by which a belief widens in a day. */
const DRIFT = 0.5;
/** First attempts that weigh as much as the assumption that a decision is of middling difficulty. */
const SHRINK = 20;

/**
 * Noise of one decision of full weight, in points: 15 points between people times the root of the 30 decisions
 * of F5's pilot defaults, about 82.
 */
export const DECISION_NOISE = 15 * Math.sqrt(30);

/** Where `scoring.md` F10 starts: the prior of F5. */
export function startRunning(prior: Prior = DEFAULT_PRIOR): Running {
  return { skill: prior.mean, variance: prior.spread ** 2 };
}

/**
 * F10's b: by how much the cohort scores above its own overall mean at a decision, drawn toward 0 when few tried,
 * and 0 below thirty first attempts.
 */
export function decisionEase({ mean, overall, n }: CohortMean): number {
  return n < RUNNING_FROM ? 0 : (mean - overall) * (n / (n + SHRINK));
}

/** How a cohort did at one decision, in points of F3. */
export interface CohortMean {
  readonly mean: number;
  /** Over all decisions. */
  readonly overall: number;
  readonly n: number;
}

/** `scoring.md` F10: the belief after one more first answer. A decision without weight changes only its age. */
export function observe(before: Running, { evidence, ease, days }: Observation): Running {
  const aged = before.variance + DRIFT * days;
  if (evidence.weight <= 0) return { skill: before.skill, variance: aged };
  const surprise = chanceCorrected(evidence) - ease - before.skill;
  const gain = aged / (aged + DECISION_NOISE ** 2 / evidence.weight);
  return { skill: before.skill + gain * surprise, variance: (1 - gain) * aged };
}
