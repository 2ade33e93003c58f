/** Sums over pairs: of each side, of their squares and of their products. */
export interface PairSums {
  readonly n: number;
  readonly x: number;
  readonly xx: number;
  readonly y: number;
  readonly yy: number;
  readonly xy: number;
}

/** Pearson's correlation from sums; null below three pairs or where one side never varies. */
export function correlationOf({ n, x, xx, y, yy, xy }: PairSums): number | null {
  if (n < 3) return null;
  const [varianceX, varianceY] = [n * xx - x * x, n * yy - y * y];
  return varianceX > 0 && varianceY > 0 ? (n * xy - x * y) / Math.sqrt(varianceX * varianceY) : null;
}
