/** Decimals kept in everything that is stored: far below what is shown, far above what platforms round apart. */
const KEPT = 1e6;

/** The number as it is stored, so that two platforms write the same bytes; never −0. */
export function rounded(value: number): number {
  return Math.round(value * KEPT) / KEPT + 0;
}
