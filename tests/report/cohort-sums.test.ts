import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reliabilityFromSums, singlePeopleShown, situationCheck } from '#report';
import type { PairSums } from '#report';
import { correlation } from '../../src/report/cohort/correlation.ts';
import { spearmanBrown } from '../../src/report/cohort/library-statistics.ts';
import { correlationOf } from '../../src/report/cohort/pair-sums.ts';

type Pair = readonly [number, number];

const summed = (pairs: readonly Pair[]): PairSums =>
  pairs.reduce(
    (sums, [x, y]) => ({
      n: sums.n + 1,
      x: sums.x + x,
      xx: sums.xx + x * x,
      y: sums.y + y,
      yy: sums.yy + y * y,
      xy: sums.xy + x * y,
    }),
    { n: 0, x: 0, xx: 0, y: 0, yy: 0, xy: 0 },
  );

const points = fc.integer({ min: -200, max: 100 });
const manyPairs = fc.array(fc.tuple(points, points), { minLength: 3, maxLength: 60 });

describe('a correlation from sums', () => {
  it('is the one of the pairs', () => {
    fc.assert(
      fc.property(manyPairs, (pairs) => {
        const [ours, theirs] = [correlationOf(summed(pairs)), correlation(pairs)];
        expect(ours === null).toBe(theirs === null);
        expect(ours ?? 0).toBeCloseTo(theirs ?? 0, 6);
      }),
    );
  });
});

/** So many people whose halves are the same save for a step up or down by turns. */
const people = (count: number, step: number): Pair[] =>
  Array.from({ length: count }, (_, n) => [n, n + (n % 2 === 0 ? step : -step)] as const);

describe('the reliability of the library', () => {
  it('is the mean correlation of the splits, stepped up to the whole', () => {
    const [one, other] = [people(40, 5), people(40, 12)];
    const mean = ((correlation(one) ?? 0) + (correlation(other) ?? 0)) / 2;
    const found = reliabilityFromSums([summed(one), summed(other)]);
    expect(found.reliability).toBeCloseTo(spearmanBrown(mean), 9);
    expect(found).toMatchObject({ people: 40, provisional: true, verdict: 'keep' });
  });

  it('is not judged below thirty people, and provisional below a hundred', () => {
    expect(reliabilityFromSums([summed(people(29, 5))]).verdict).toBeNull();
    expect(reliabilityFromSums([summed(people(30, 5))])).toMatchObject({
      verdict: 'keep',
      provisional: true,
    });
    expect(reliabilityFromSums([summed(people(100, 5))]).provisional).toBe(false);
    expect(reliabilityFromSums([])).toEqual({
      people: 0,
      reliability: null,
      provisional: true,
      verdict: null,
    });
  });

  it('under one half keeps single people out of sight, and nothing else does', () => {
    const contrary = people(40, 0).map(([x, y]): Pair => [x, -y]);
    expect(reliabilityFromSums([summed(contrary)])).toMatchObject({ reliability: 0, verdict: 'suspend' });
    expect(singlePeopleShown({ verdict: 'suspend' })).toBe(false);
    for (const verdict of [null, 'keep', 'look'] as const) expect(singlePeopleShown({ verdict })).toBe(true);
  });

  it('lies between nothing and one, whatever people do', () => {
    fc.assert(
      fc.property(fc.array(manyPairs, { maxLength: 8 }), (splits) => {
        const { reliability } = reliabilityFromSums(splits.map(summed));
        if (reliability === null) return;
        expect(reliability).toBeGreaterThanOrEqual(0);
        expect(reliability).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe('how much of a score needs the conversation', () => {
  const played = (people: number, full: number) => ({ people, gained: full * 7, possible: 700 });

  it('is what a reader of the replies alone does not reach', () => {
    const found = situationCheck({ score: 12, decisions: 40 }, played(120, 60));
    expect(found.full).toBeCloseTo(60, 9);
    expect(found.dependence?.share).toBeCloseTo(0.8, 9);
    expect(found).toMatchObject({
      choicesOnly: { score: 12, verdict: 'keep' },
      dependence: { verdict: 'keep' },
      provisional: false,
      verdict: 'keep',
    });
  });

  it.each([
    [25, 80, 'keep', 'keep', 'keep'],
    [26, 80, 'look', 'keep', 'look'],
    [40, 80, 'look', 'look', 'look'],
    [41, 110, 'suspend', 'keep', 'suspend'],
    [25, 50, 'keep', 'look', 'look'],
    [25, 40, 'keep', 'suspend', 'suspend'],
  ] as const)('with %d points without it and %d with it: %s, %s, so %s', (score, full, ...words) => {
    const found = situationCheck({ score, decisions: 60 }, played(200, full));
    expect([found.choicesOnly?.verdict, found.dependence?.verdict, found.verdict]).toEqual(words);
  });

  it('is not known before thirty people have played, nor where nobody has worked out the guesses', () => {
    expect(situationCheck({ score: 12, decisions: 40 }, played(29, 60))).toMatchObject({
      full: null,
      dependence: null,
      verdict: 'keep',
    });
    expect(situationCheck(null, played(200, 60))).toMatchObject({ choicesOnly: null, verdict: null });
    expect(situationCheck({ score: 0, decisions: 0 }, played(0, 0)).verdict).toBeNull();
  });

  it('has no share where people do no better than chance, and is whole where guesses do worse', () => {
    expect(situationCheck({ score: 12, decisions: 40 }, played(50, 0)).dependence).toBeNull();
    expect(situationCheck({ score: -9, decisions: 40 }, played(50, 50)).dependence?.share).toBe(1);
    expect(situationCheck({ score: 70, decisions: 40 }, played(50, 50)).dependence?.share).toBe(0);
  });

  it('is provisional where luck alone may pass the limit: 87 points by the root of the decisions', () => {
    const few = situationCheck({ score: 12, decisions: 11 }, played(500, 60));
    expect(few.choicesOnly?.luck).toBeCloseTo(43.15, 2);
    expect(few.provisional).toBe(true);
  });
});
