import { describe, expect, it } from 'vitest';
import { draw, randomStream } from '#base';
import { DEFAULT_PRIOR, estimate } from '#report';
import { priorWeight, trustWord } from '../../src/report/estimate.ts';
import { DECISION_NOISE } from '../../src/report/running-estimate.ts';

const PILOT = { mean: 40, weight: 30, spread: 15 };

describe('an estimate', () => {
  it.each([
    { amount: 0, reliability: 0, halfWidth: 25, trust: 'no evidence' },
    { amount: 6, reliability: 0.17, halfWidth: 22, trust: 'too early' },
    { amount: 12, reliability: 0.29, halfWidth: 21, trust: 'early sign' },
    { amount: 30, reliability: 0.5, halfWidth: 17, trust: 'fair' },
    { amount: 60, reliability: 0.67, halfWidth: 14, trust: 'fair' },
    { amount: 70, reliability: 0.7, halfWidth: 14, trust: 'stable' },
    { amount: 120, reliability: 0.8, halfWidth: 11, trust: 'good' },
    { amount: 160, reliability: 0.84, halfWidth: 10, trust: 'good' },
  ])('of $amount decisions is as reliable and as wide as the table says', (expected) => {
    const made = estimate(55, expected.amount, PILOT);
    expect(made.reliability).toBeCloseTo(expected.reliability, 2);
    // The table is rounded to whole points, not always to the nearer one.
    expect(Math.abs(made.halfWidth - expected.halfWidth)).toBeLessThan(0.6);
    expect(made.trust).toBe(expected.trust);
    expect(made.high - made.low).toBeCloseTo(2 * made.halfWidth, 5);
  });

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
