/**
 * Probability of a chi-square at least this large by chance. The upper incomplete gamma function by its finite sum
 * for whole and half degrees: exact for even degrees, and for odd ones as exact as the error function below.
 */
export function chiSquareAbove(chiSquare: number, degrees: number): number {
  if (degrees < 1 || chiSquare <= 0) return 1;
  const half = chiSquare / 2;
  const odd = degrees % 2 === 1;
  let term = odd ? Math.exp(-half) * Math.sqrt(half / Math.PI) * 2 : Math.exp(-half);
  let sum = odd ? twoTails(Math.sqrt(chiSquare)) : term;
  for (let step = odd ? 1 : 2; step < degrees; step += 2) {
    if (!odd) term *= half / (step / 2);
    sum += term;
    if (odd) term *= half / (step / 2 + 1);
  }
  return Math.min(1, sum);
}

/** Probability that a standard normal lies farther from 0 than z; continued fraction for the tail, series near 0. */
function twoTails(z: number): number {
  if (z < 2) {
    let term = z;
    let sum = z;
    for (let n = 1; n < 60; n++) {
      term *= (-z * z) / (2 * n);
      sum += term / (2 * n + 1);
    }
    return 1 - Math.sqrt(2 / Math.PI) * sum;
  }
  let fraction = z;
  for (let n = 60; n >= 1; n--) fraction = z + n / fraction;
  return (2 * Math.exp((-z * z) / 2)) / (Math.sqrt(2 * Math.PI) * fraction);
}
