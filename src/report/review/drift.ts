/** Changed ratings of one manager from which it is said whether they rate otherwise than the key. */
export const DRIFT_FROM = 10;
/** Points of a rating by which a manager may differ on average without anybody speaking of it. */
const DRIFT_LIMIT = 0.5;

/** What is summed of the ratings that a manager changed: how far each lies above the key, and its square. */
export interface ShiftSums {
  readonly changes: number;
  readonly shift: number;
  readonly squares: number;
}

/** Whether a manager is clearly kinder or stricter than the key (`scoring.md` §B8). */
export interface RaterDrift {
  readonly changes: number;
  /** Mean shift with the interval that holds it 95 times in 100; null below two changes. */
  readonly shift: { readonly low: number; readonly mean: number; readonly high: number } | null;
  /** Null below ten changes. */
  readonly word: DriftWord | null;
}

export const DRIFT_WORDS = ['in line', 'calibration talk'] as const;
export type DriftWord = (typeof DRIFT_WORDS)[number];

/** Drift from sums: the interval is Student's. */
export function raterDrift({ changes, shift, squares }: ShiftSums): RaterDrift {
  if (changes < 2) return { changes, shift: null, word: null };
  const mean = shift / changes;
  const variance = Math.max(0, (squares - changes * mean ** 2) / (changes - 1));
  const half = quantile(changes - 1) * Math.sqrt(variance / changes);
  const [low, high] = [mean - half, mean + half];
  const isClear = (low > 0 || high < 0) && Math.abs(mean) > DRIFT_LIMIT;
  const word = isClear ? 'calibration talk' : 'in line';
  return { changes, shift: { low, mean, high }, word: changes < DRIFT_FROM ? null : word };
}

/** z of a two-sided 95 % interval. */
const Z = 1.959_964;

/** The same of Student's t: exact for one and two degrees, else by the expansion of Cornish and Fisher. */
function quantile(degrees: number): number {
  if (degrees === 1) return 12.7062;
  if (degrees === 2) return 4.302_65;
  const n = degrees;
  return (
    Z +
    (Z ** 3 + Z) / (4 * n) +
    (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * n ** 2) +
    (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / (384 * n ** 3)
  );
}

/** Changes in one direction from which a reply is looked at again, whoever made them. */
export const REVIEW_FROM = 3;

/** What managers hold of a reply, where enough of them agree that it is worth more, or less, than the key says. */
export type ReviewWord = 'worth more' | 'worth less' | 'disputed';

/** Null where fewer than three changes go the same way. */
export function reviewWord({ up, down }: { readonly up: number; readonly down: number }): ReviewWord | null {
  const [more, less] = [up >= REVIEW_FROM, down >= REVIEW_FROM];
  if (more && less) return 'disputed';
  if (more) return 'worth more';
  return less ? 'worth less' : null;
}
