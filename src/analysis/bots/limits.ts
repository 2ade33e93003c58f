/** Spread of a score when one decision among three options is made at random; it shrinks with the root of their number. */
const SPREAD = 87;
/** How often one bot of all may pass its limit by luck. */
const ERROR = 0.05;
/** From so many decisions on no surface bot may pass the fixed cap either. */
const ENOUGH_DECISIONS = 324;
const FIXED_CAP = 15;
/** Below this a bot is so reliably wrong that doing the opposite gives the answers away. */
export const LEAST_SCORE = -25;

/** What a surface bot may score on so many decisions when so many bots try: one-sided, split over all bots. */
export function surfaceLimit(decisions: number, bots: number): number {
  const limit = (quantile(1 - ERROR / bots) * SPREAD) / Math.sqrt(decisions);
  return decisions >= ENOUGH_DECISIONS ? Math.min(limit, FIXED_CAP) : limit;
}

/** The point below which this share of a normal distribution lies; `share` over ½. */
function quantile(share: number): number {
  let low = 0;
  let high = 10;
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (normal(middle) < share) low = middle;
    else high = middle;
  }
  return low;
}

/** Share of a normal distribution below x ≥ 0: Abramowitz and Stegun 26.2.17, right to seven places. */
function normal(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const terms = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const tail = terms.reduceRight((sum, term) => (sum + term) * t, 0);
  return 1 - (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}
