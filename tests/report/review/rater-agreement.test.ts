import { describe, expect, it } from 'vitest';
import { raterAgreement } from '#report';

const _ = null;

/** One list for each thing rated, from one list for each rater, as the literature prints them. */
const units = (raters: readonly (readonly (number | null)[])[]): number[][] =>
  (raters[0] ?? []).map((__, place) => raters.flatMap((values) => values[place] ?? []));

/** Krippendorff, “Computing Krippendorff’s Alpha-Reliability” (2011), example C: four observers, twelve units. */
const FOUR_OBSERVERS = units([
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
]);

/** Three coders and fifteen units, the worked example that encyclopaedias print. */
const THREE_CODERS = units([
  [_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
  [1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
  [_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
]);

const twice = (...pairs: readonly (readonly [number, number])[]) => pairs.map((pair) => [...pair]);
const often = (times: number, pair: readonly [number, number]) =>
  Array.from({ length: times }, () => [...pair]);

describe('the agreement of raters', () => {
  it('is Krippendorff’s α for intervals, to the digits that the literature prints', () => {
    expect(raterAgreement(FOUR_OBSERVERS).alpha).toBeCloseTo(0.849, 3);
    expect(raterAgreement(THREE_CODERS).alpha).toBeCloseTo(0.811, 3);
  });

  it('comes out as by hand', () => {
    // Σ over ordered pairs within units, each of two raters: 0 + 2 + 2 = 4. Over all six values: Σx² = 14,
    // Σx = 2, so Σ(a − b)² = 2·6·14 − 2·4 = 160. α = 1 − 5 · 4 / 160.
    expect(raterAgreement(twice([2, 2], [1, 0], [-1, -2])).alpha).toBeCloseTo(0.875, 9);
  });

  it('leaves out what only one rater has rated', () => {
    const { decisions, alpha } = raterAgreement([...twice([2, 2], [1, 0], [-1, -2]), [2], []]);
    expect({ decisions, alpha }).toEqual({ decisions: 3, alpha: 0.875 });
  });

  it('is 1 for raters of one mind, and below 0 for raters who contradict each other', () => {
    expect(raterAgreement(twice([2, 2], [-1, -1])).alpha).toBe(1);
    expect(raterAgreement(twice([2, -2], [-2, 2])).alpha).toBeLessThan(0);
  });

  it('cannot be told where nobody ever gave another rating, or nobody gave one', () => {
    expect(raterAgreement(often(20, [1, 1]))).toEqual({ decisions: 20, alpha: null, word: null });
    expect(raterAgreement([])).toEqual({ decisions: 0, alpha: null, word: null });
  });

  it('gets its word from ten decisions on', () => {
    const nine = often(9, [2, 2]);
    expect(raterAgreement([...nine.slice(1), [0, 0]]).word).toBeNull();
    expect(raterAgreement([...nine, [0, 0]]).word).toBe('use');
    const mixed = [...often(5, [2, 2]), ...often(5, [-1, -1])];
    expect(raterAgreement([...mixed, ...often(3, [2, 0])]).word).toBe('tentative');
    expect(raterAgreement([...mixed, ...often(5, [2, 0])]).word).toBe('keep out');
  });
});
