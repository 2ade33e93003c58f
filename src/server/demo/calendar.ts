export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const iso = (at: number): string => new Date(at).toISOString();
export const dayOf = (at: number): string => iso(at).slice(0, 10);

/** Between two starts of one person. */
const APART = 2 * HOUR;

interface Span {
  readonly from: number;
  readonly until: number;
}

/** So many instants of working hours within the span, in order and apart from each other. */
export function workingTimes(count: number, { from, until }: Span, random: () => number): number[] {
  const times = [...Array(count).keys()].map(() => atWork(from + random() * (until - from), random));
  return apart(times);
}

/** Moved on where one comes too soon after the one before. */
export function apart(times: readonly number[]): number[] {
  let last = -Infinity;
  return times.toSorted((a, b) => a - b).map((at) => (last = Math.max(at, last + APART)));
}

/** The same day, between eight and four, and Friday instead of the weekend. */
function atWork(at: number, random: () => number): number {
  const weekday = new Date(at).getUTCDay();
  const weekend = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  const midnight = Math.floor(at / DAY) * DAY - weekend * DAY;
  return midnight + 8 * HOUR + Math.floor(random() * 8 * 60) * MINUTE;
}
