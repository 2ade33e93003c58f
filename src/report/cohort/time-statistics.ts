import type { Answer } from './answers.ts';
import { rapidVerdict, type Verdict } from './verdict.ts';

/** How long a decision takes. */
export interface TimeStatistics {
  readonly n: number;
  /** Seconds. */
  readonly median: number;
  /** Share of answers too fast to have been read. */
  readonly rapidShare: number;
  /** `suspend` means: leave the rapid attempts out of the statistics. */
  readonly verdict: Verdict;
}

const RAPID_SECONDS = 3;
const RAPID_SHARE = 0.1;

/** Median and rapid answers; null where nobody measured. */
export function timeStatistics(answers: readonly Answer[]): TimeStatistics | null {
  const seconds = answers.flatMap((answer) => answer.seconds ?? []);
  if (seconds.length === 0) return null;
  const median = medianOf(seconds);
  const limit = Math.max(RAPID_SECONDS, RAPID_SHARE * median);
  const rapidShare = seconds.filter((taken) => taken < limit).length / seconds.length;
  return { n: seconds.length, median, rapidShare, verdict: rapidVerdict(rapidShare) };
}

/** The middle value; the mean of the two middle ones of an even number. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
