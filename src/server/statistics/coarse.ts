import type { Band } from '#protocol';

/** How figures are told. */
export interface Figures {
  count(value: number): number;
  share(value: number): number;
  points(value: number): number;
  bands(bands: readonly Band[]): Band[];
}

const EXACT: Figures = {
  count: (value) => value,
  share: (value) => Math.round(value * 1000) / 1000,
  points: (value) => Math.round(value * 10) / 10,
  bands: (bands) => [...bands],
};

const downTo = (step: number, value: number): number => Math.floor(value / step) * step;
const toFives = (value: number): number => Math.round(value / 5) * 5;

/**
 * Whoever may not see single people sees counts in fives, shares in tenths, points in fives and evidence in tens: two
 * looks, one before and one after somebody's attempt, then hardly ever differ.
 */
const COARSE: Figures = {
  count: (value) => downTo(5, value),
  share: (value) => Math.round(value * 10) / 10,
  points: toFives,
  bands: (bands) =>
    bands.map(({ amount, band, ...rest }) => ({
      ...rest,
      amount: downTo(10, amount),
      band: band && { low: toFives(band.low), mean: toFives(band.mean), high: toFives(band.high) },
    })),
};

export const coarse = (exact: boolean): Figures => (exact ? EXACT : COARSE);
