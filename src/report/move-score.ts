/** Points of loss that halve the move score. */
const HALVING = 16;

/** `scoring.md` F8: 100 for a move that gives nothing up, half for every 16 points given up; above 0, to 100. */
export function moveScore(loss: number): number {
  return 100 * 2 ** (-loss / HALVING);
}
