/** Points by which two figures of one account may differ and still be called equal. */
const ROUNDING = 1e-6;

/** `scoring.md` F6 at one position: what the best of its options is worth, in outcome points. */
export function positionValue(options: readonly { readonly q: number }[]): number {
  return Math.max(...options.map((option) => option.q));
}

/** `scoring.md` F7: points given up against the best continuation; never negative, rounding aside. */
export function lossOf(value: number, q: number): number {
  return Math.max(0, value - q);
}

/** One attempt's account: what was possible, what was given up move by move, and what was left. */
export interface Account {
  readonly possible: number;
  readonly losses: readonly number[];
  /** Utility of the ending less the scars, before it is held to 0…100. */
  readonly kept: number;
}

/** The identity of F7: the losses add up to what was possible less what was kept. */
export function addsUp({ possible, losses, kept }: Account): boolean {
  const given = losses.reduce((total, loss) => total + loss, 0);
  return Math.abs(possible - given - kept) < ROUNDING;
}
