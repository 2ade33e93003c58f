import type { Cohort } from '../score.ts';
import type { CohortAttempt } from './answers.ts';
import { decisionStatistics } from './decision-statistics.ts';

/** What a score needs to know about a scenario's cohort: who finds the best move where. */
export function cohortOf(scenario: string, attempts: readonly CohortAttempt[]): Cohort {
  const statistics = decisionStatistics(scenario, attempts);
  return {
    found: Object.fromEntries(statistics.map(({ beat, bestShare, n }) => [beat, { share: bestShare, n }])),
  };
}
