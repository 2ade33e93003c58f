import type { Answer } from './answers.ts';
import { rapidVerdict, type Verdict } from './verdict.ts';

/** How long a decision takes. */
export interface TimeStatistics {
  readonly n: number;
  /** Seconds. */
  readonly median: number;
  /** Share of answers too fast to have been read. */
  readonly rapidShare: number;
  /** What to do with the times themselves; whoever answered within three seconds is out of the rest already. */
  readonly verdict: Verdict;
}

/** Whoever answers sooner has not read: such an answer enters no other statistic (`docs/decisions/0531`). */
export const READ_SECONDS = 3;
const RAPID_SHARE = 0.1;

/** Below this an answer counts as rapid, given the median of all. */
export const rapidBelow = (median: number): number => Math.max(READ_SECONDS, RAPID_SHARE * median);

/** Median and rapid answers; null where nobody measured. */
export function timeStatistics(answers: readonly Answer[]): TimeStatistics | null {
  const seconds = answers.flatMap((answer) => answer.seconds ?? []);
  if (seconds.length === 0) return null;
  const median = medianOf(seconds);
  const limit = rapidBelow(median);
  const rapidShare = seconds.filter((taken) => taken < limit).length / seconds.length;
  return { n: seconds.length, median, rapidShare, verdict: rapidVerdict(rapidShare) };
}

/** The middle value; the mean of the two middle ones of an even number. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
