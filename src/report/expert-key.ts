import type { Rating } from '#dialogue';

/** Raters from whom a key counts as more than one person's opinion (F1). */
const RATERS_NEEDED = 5;

/**
 * `scoring.md` F1: one option's rating on one skill from independent raters, −2 to +2. With five or more the highest
 * and the lowest are dropped before the mean; the standard deviation is that of all raters. How much it then
 * weighs is `agreement` in the analysis room.
 */
export function expertKey(ratings: readonly number[]): Rating {
  if (ratings.length === 0) throw new Error('An expert key needs at least one rating.');
  const sorted = [...ratings].sort((a, b) => a - b);
  const kept = sorted.length >= RATERS_NEEDED ? sorted.slice(1, -1) : sorted;
  return { value: mean(kept), sd: sorted.length > 1 ? deviation(sorted) : null, raters: sorted.length };
}

/** Whether a rating rests on its author, or on too few others to call it a panel. */
export function isAuthorKeyed({ raters, sd }: Rating): boolean {
  return raters < RATERS_NEEDED || sd === null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
