/**
 * Share of a standard normal distribution below z (Φ), to about 7 decimals. Abramowitz and Stegun 26.2.17:
 * a polynomial in 1/(1 + 0.2316419·z) times the density.
 */
export function normalBelow(z: number): number {
  const distance = Math.abs(z);
  const t = 1 / (1 + 0.2316419 * distance);
  const density = Math.exp((-distance * distance) / 2) / Math.sqrt(2 * Math.PI);
  const tail =
    density *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z >= 0 ? 1 - tail : tail;
}
