import { describe, expect, it } from 'vitest';
import { draw, randomStream } from '#base';
import { DEFAULT_PRIOR, estimate } from '#report';
import { priorWeight, trustWord } from '../../src/report/estimate.ts';
import { DECISION_NOISE } from '../../src/report/running-estimate.ts';

const PILOT = { mean: 40, weight: 30, spread: 15 };

describe('an estimate', () => {
  it.each([
    [0, 0, 25, 'no evidence'],
    [6, 0.17, 22, 'too early'],
    [12, 0.29, 21, 'early sign'],
    [30, 0.5, 17, 'fair'],
    [60, 0.67, 14, 'fair'],
    [70, 0.7, 14, 'stable'],
    [120, 0.8, 11, 'good'],
    [160, 0.84, 10, 'good'],
  ])(
    'of %d decisions is as reliable and as wide as the table says',
    (amount, reliability, halfWidth, trust) => {
      const made = estimate(55, amount, PILOT);
      expect(made.reliability).toBeCloseTo(reliability, 2);
      expect(Math.abs(made.halfWidth - halfWidth)).toBeLessThan(0.6);
      expect(made.trust).toBe(trust);
      expect(made.high - made.low).toBeCloseTo(2 * made.halfWidth, 5);
    },
  );

  it('starts at the mean of others and moves toward the person’s own score', () => {
    expect(estimate(null, 0).mean).toBe(DEFAULT_PRIOR.mean);
    expect(estimate(90, 30, PILOT).mean).toBe(65);
    expect(estimate(90, 3000, PILOT).mean).toBeGreaterThan(89);
  });

  it('is wider while no pilot has told what is usual', () => {
    expect(estimate(55, 30).halfWidth).toBeGreaterThan(estimate(55, 30, PILOT).halfWidth);
  });

  it('never calls evidence good that a larger amount would call less', () => {
    const order = ['no evidence', 'too early', 'early sign', 'fair', 'stable', 'good'];
    const places = Array.from({ length: 200 }, (_, amount) => order.indexOf(trustWord(amount)));
    expect(places.every((place, i) => i === 0 || place >= (places[i - 1] ?? 0))).toBe(true);
  });

  it('takes its weight from a cohort’s own variance once there is one', () => {
    expect(priorWeight({ person: 225, personByScenario: 150, residual: 5850 })).toBe(30);
  });

  it.each([12, 40, 120])('of %d decisions holds the true skill about nine times in ten', (amount) => {
    const random = randomStream(draw(amount, 'coverage'));
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    let held = 0;
    for (let person = 0; person < 4000; person++) {
      const skill = PILOT.mean + PILOT.spread * normal();
      const { low, high } = estimate(skill + (DECISION_NOISE / Math.sqrt(amount)) * normal(), amount, PILOT);
      if (low <= skill && skill <= high) held++;
    }
    expect(held / 4000).toBeGreaterThan(0.88);
    expect(held / 4000).toBeLessThan(0.92);
  });
});
