import type { Standing, StandingCounts } from '#protocol';
import { STANDING_NAMES } from '../../words/index.ts';

/** From what is done to what worries; the bar and the words have the same order. */
export const ORDER: readonly Standing[] = [
  'passed',
  'excused',
  'in-progress',
  'not-started',
  'overdue',
  'did-not-pass',
];

export const totalOf = (counts: StandingCounts): number =>
  ORDER.reduce((sum, standing) => sum + counts[standing], 0);

/** "3 of 8 passed, 2 in progress, 1 overdue": the whole bar in words. */
export function inWords(counts: StandingCounts, assessed: boolean): string {
  const total = totalOf(counts);
  if (total === 0) return 'Nobody has it at present';
  const rest = ORDER.filter((standing) => standing !== 'passed' && counts[standing] > 0).map(
    (standing) => `${counts[standing]} ${STANDING_NAMES[standing].toLowerCase()}`,
  );
  return [`${counts.passed} of ${total} ${assessed ? 'passed' : 'done'}`, ...rest].join(', ');
}
