import type { Score } from '#protocol';

/** Outcome points in the column of a score, which only `rowOf` writes. */
export const pointsOf = (score: string | null): number | null =>
  score === null ? null : (JSON.parse(score) as Score).outcome.points;
