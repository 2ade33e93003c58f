/** How figures are told. */
export interface Figures {
  count(value: number): number;
  share(value: number): number;
  points(value: number): number;
}

const EXACT: Figures = {
  count: (value) => value,
  share: (value) => Math.round(value * 1000) / 1000,
  points: (value) => Math.round(value * 10) / 10,
};

/**
 * Whoever may not see single people sees counts in fives, shares in tenths and points in fives: two looks, one
 * before and one after somebody's attempt, then hardly ever differ.
 */
const COARSE: Figures = {
  count: (value) => Math.floor(value / 5) * 5,
  share: (value) => Math.round(value * 10) / 10,
  points: (value) => Math.round(value / 5) * 5,
};

export const coarse = (exact: boolean): Figures => (exact ? EXACT : COARSE);
