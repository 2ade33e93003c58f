import { skillScore } from '../skill-score.ts';
import { evidenceOf, type CohortAttempt } from './answers.ts';
import { correlation } from './correlation.ts';
import { grouped } from './grouped.ts';
import { reliabilityVerdict, type Verdict } from './verdict.ts';

/** Whether two halves of the library see the same people as strong. */
export interface SplitHalf {
  /** People with a score in both halves. */
  readonly people: number;
  /** Correlation of the halves, stepped up to the whole library by Spearman and Brown; null where it has no sense. */
  readonly reliability: number | null;
  readonly verdict: Verdict;
}

/**
 * Split-half reliability, split by scenario: decisions of one conversation hang together, so that splitting them
 * would flatter. Scenarios take turns in alphabetical order, which keeps twins apart.
 */
export function splitHalf(attempts: readonly CohortAttempt[]): SplitHalf {
  const scenarios = [...new Set(attempts.map((attempt) => attempt.score.scenario))].sort();
  const inFirst = new Set(scenarios.filter((_, place) => place % 2 === 0));
  const pairs = [...grouped(attempts, (attempt) => attempt.person).values()].flatMap((theirs) => {
    const half = (first: boolean): number | null =>
      skillScore(
        evidenceOf(
          theirs.map(({ score }) => score).filter(({ scenario }) => inFirst.has(scenario) === first),
        ),
      );
    const one = half(true);
    const other = half(false);
    return one === null || other === null ? [] : [[one, other] as const];
  });
  const r = correlation(pairs);
  const reliability = r === null ? null : spearmanBrown(r);
  return { people: pairs.length, reliability, verdict: reliabilityVerdict(reliability) };
}

/** The reliability of a test twice as long as each of two halves that correlate by r. */
export function spearmanBrown(r: number): number {
  return (2 * r) / (1 + r);
}
