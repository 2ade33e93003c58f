import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handlingScore, moveScore, outcomeBand } from '#report';
import { handlingOf } from '../../src/report/handling.ts';
import { addsUp, lossOf, positionValue } from '../../src/report/loss.ts';
import { keptOf, outcomeOf } from '../../src/report/outcome.ts';

describe('the move score', () => {
  it.each([
    [0, 100],
    [8, 71],
    [16, 50],
    [35, 22],
  ])('for %d points lost is about %d', (loss, score) => {
    expect(Math.round(moveScore(loss))).toBe(score);
  });
});

describe('the handling score', () => {
  const options = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 2, maxLength: 5 }).map((all) => {
    const least = Math.min(...all);
    return all.map((loss) => loss - least);
  });

  it('is 0 on average for whoever chooses at random', () => {
    fc.assert(
      fc.property(options, (losses) => {
        const gained = losses.map((loss) => handlingOf(loss, losses).gained);
        expect(gained.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 6);
      }),
    );
  });

  it('is 100 for the best move every time', () => {
    const real = options.filter((losses) => Math.max(...losses) > 0);
    fc.assert(
      fc.property(fc.array(real, { minLength: 1 }), (decisions) => {
        expect(handlingScore(decisions.map((losses) => handlingOf(0, losses)))).toBeCloseTo(100, 6);
      }),
    );
  });

  it('says nothing where every move was as good', () => {
    expect(handlingScore([handlingOf(0, [0, 0, 0]), handlingOf(0, [0])])).toBeNull();
    expect(handlingScore([])).toBeNull();
  });

  it('weighs every decision alike, whatever was at stake', () => {
    const small = [0, 4];
    const large = [0, 60];
    const missedSmall = handlingScore([handlingOf(4, small), handlingOf(0, large)]) ?? NaN;
    const missedLarge = handlingScore([handlingOf(0, small), handlingOf(60, large)]) ?? NaN;
    expect(missedSmall).toBeGreaterThan(missedLarge);
    expect(missedSmall).toBeLessThan(100);
  });
});

describe('the outcome', () => {
  it('is the ending less the scars, held to 0…100, while the account goes below 0', () => {
    expect(outcomeOf({ utility: 92, cost: 12, hardStop: null })).toBe(80);
    expect(outcomeOf({ utility: 5, cost: 20, hardStop: null })).toBe(0);
    expect(keptOf({ utility: 5, cost: 20, hardStop: null })).toBe(-15);
  });

  it('never exceeds 30 after a hard stop', () => {
    expect(outcomeOf({ utility: 100, cost: 0, hardStop: 'privacy' })).toBe(30);
    expect(outcomeOf({ utility: 20, cost: 5, hardStop: 'privacy' })).toBe(15);
  });

  it('never falls when the same way costs less or ends better', () => {
    const close = fc.record({
      utility: fc.integer({ min: 0, max: 99 }),
      cost: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(close, fc.constantFrom(null, 'abuse' as const), ({ utility, cost }, hardStop) => {
        const points = outcomeOf({ utility, cost, hardStop });
        expect(outcomeOf({ utility: utility + 1, cost, hardStop })).toBeGreaterThanOrEqual(points);
        expect(outcomeOf({ utility, cost: cost - 1, hardStop })).toBeGreaterThanOrEqual(points);
      }),
    );
  });

  it.each([
    [80, 'solved-well'],
    [79.9, 'workable'],
    [60, 'workable'],
    [59, 'unresolved'],
    [40, 'unresolved'],
    [39, 'damage'],
  ])('of %d is %s', (points, band) => {
    expect(outcomeBand(points)).toBe(band);
  });
});

describe('the account of a play', () => {
  it('adds up along any path through any values', () => {
    const path = fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 4 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(path, fc.integer({ min: 0, max: 100 }), (choices, start) => {
        // Each decision offers its best, worth what there is, and options that give something up.
        let value = start;
        const losses = choices.map((given) => {
          const options = [{ q: value }, ...given.map((loss) => ({ q: value - loss }))];
          const chosen = options.at(-1)?.q ?? value;
          const loss = lossOf(positionValue(options), chosen);
          value = chosen;
          return loss;
        });
        expect(addsUp({ possible: start, losses, kept: value })).toBe(true);
        expect(addsUp({ possible: start, losses: [...losses, 0.1], kept: value })).toBe(false);
      }),
    );
  });
});
