import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRIFT_FROM, overridesCount, raterDrift, reviewWord } from '#report';
import type { ShiftSums } from '#report';

const summed = (shifts: readonly number[]): ShiftSums => ({
  changes: shifts.length,
  shift: shifts.reduce((sum, one) => sum + one, 0),
  squares: shifts.reduce((sum, one) => sum + one * one, 0),
});

describe('the drift of a manager', () => {
  it('is the mean shift with Student’s interval', () => {
    // Mean 1, standard deviation 0.5774 (n − 1), t of 9 degrees 2.2622: half-width 2.2622 · 0.4714 / √10.
    const shifts = [0.5, 0.5, 0.5, 1, 1, 1, 1, 1, 1.5, 2];
    const found = raterDrift(summed(shifts));
    expect(found.shift?.mean).toBeCloseTo(1, 9);
    expect((found.shift?.high ?? 0) - 1).toBeCloseTo(0.3372, 3);
    expect(1 - (found.shift?.low ?? 0)).toBeCloseTo(0.3372, 3);
    expect(found).toMatchObject({ changes: 10, word: 'calibration talk' });
  });

  it.each([
    [2, 8.9846],
    [3, 2.4841],
    [4, 1.5912],
    [10, 0.7154],
    [30, 0.3734],
    [100, 0.1984],
  ])('has with %d changes of spread 1 a half-width of %d', (n, half) => {
    // Sums with mean 0 and variance 1.
    const { shift } = raterDrift({ changes: n, shift: 0, squares: n - 1 });
    expect(shift?.high).toBeCloseTo(half, n < 5 ? 1 : 3);
    expect(shift?.low).toBeCloseTo(-half, n < 5 ? 1 : 3);
  });

  it('calls for a talk only if it is clear and larger than half a step, up or down alike', () => {
    const word = (shifts: readonly number[]) => raterDrift(summed(shifts)).word;
    const twelve = (shift: number) =>
      Array.from({ length: 12 }, (_, n) => shift + (n % 2 === 0 ? 0.1 : -0.1));
    expect(word(twelve(0.6))).toBe('calibration talk');
    expect(word(twelve(-0.6))).toBe('calibration talk');
    expect(word(twelve(0.5))).toBe('in line');
    expect(word([3, 3, 3, 3, 3, 3, -2, -2, -2, -2])).toBe('in line');
  });

  it('says nothing below ten changes', () => {
    const nine = Array.from({ length: DRIFT_FROM - 1 }, () => 2);
    expect(raterDrift(summed(nine)).word).toBeNull();
    expect(raterDrift(summed([...nine, 2])).word).toBe('calibration talk');
    expect(raterDrift(summed([1]))).toEqual({ changes: 1, shift: null, word: null });
    expect(raterDrift(summed([]))).toEqual({ changes: 0, shift: null, word: null });
  });

  it('turns round when every change does', () => {
    const shift = fc.integer({ min: -8, max: 8 }).map((half) => half / 2);
    fc.assert(
      fc.property(fc.array(shift, { minLength: 2, maxLength: 40 }), (shifts) => {
        const [one, other] = [raterDrift(summed(shifts)), raterDrift(summed(shifts.map((by) => 0 - by)))];
        expect(one.word).toBe(other.word);
        expect(one.shift?.low).toBeCloseTo(0 - (other.shift?.high ?? NaN), 9);
        expect(one.shift?.low).toBeLessThanOrEqual(one.shift?.mean ?? NaN);
      }),
    );
  });
});

describe('a reply that managers rate otherwise', () => {
  it('is looked at again from three changes in one direction on', () => {
    expect(reviewWord({ up: 2, down: 2 })).toBeNull();
    expect(reviewWord({ up: 3, down: 0 })).toBe('worth more');
    expect(reviewWord({ up: 1, down: 3 })).toBe('worth less');
    expect(reviewWord({ up: 4, down: 3 })).toBe('disputed');
  });
});

describe('changed ratings in figures over several attempts', () => {
  it('count where raters agree well or tolerably, and stay out where they do not or nobody knows', () => {
    expect(overridesCount('use')).toBe(true);
    expect(overridesCount('tentative')).toBe(true);
    expect(overridesCount('keep out')).toBe(false);
    expect(overridesCount(null)).toBe(false);
  });
});
