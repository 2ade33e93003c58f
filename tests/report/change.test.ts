import { describe, expect, it } from 'vitest';
import { draw, randomStream } from '#base';
import { change } from '#report';
import { normalBelow } from '../../src/report/normal-distribution.ts';
import { DECISION_NOISE, decisionEase, observe, startRunning } from '../../src/report/running-estimate.ts';

describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [0.8416, 0.8],
    [1.6449, 0.95],
    [1.96, 0.975],
    [-1.96, 0.025],
    [4, 0.9999683],
  ])('has below %d a share of %d', (z, share) => {
    expect(normalBelow(z)).toBeCloseTo(share, 4);
  });
});

describe('the word for a change', () => {
  const over = (amount: number, points: number) =>
    change({ score: 30, amount }, { score: 30 + points, amount }).word;

  it('needs about 26 points over windows of 54 decisions, and far more over a dozen', () => {
    expect(over(54, 27)).toBe('improved');
    expect(over(54, 25)).toBe('probably improved');
    expect(over(54, 13)).toBe('no clear change yet');
    expect(over(12, 50)).toBe('probably improved');
    expect(over(12, 60)).toBe('improved');
  });

  it('knows no word for worse: with so little evidence a fall is mostly luck', () => {
    expect(over(54, -40)).toBe('no clear change yet');
    expect(change({ score: 30, amount: 0 }, { score: 90, amount: 20 }).probability).toBe(0.5);
  });

  it('claims an improvement in about one of twenty people who did not change', () => {
    const random = randomStream(draw(4, 'nobody changes'));
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const amount = 40;
    const window = (skill: number) => ({
      score: skill + (DECISION_NOISE / Math.sqrt(amount)) * normal(),
      amount,
    });
    let claimed = 0;
    for (let person = 0; person < 4000; person++) {
      const skill = 40 + 15 * normal();
      if (change(window(skill), window(skill)).word === 'improved') claimed++;
    }
    expect(claimed / 4000).toBeGreaterThan(0.035);
    expect(claimed / 4000).toBeLessThan(0.065);
  });
});

describe('the running estimate', () => {
  const sure = { earned: 1, expected: 0.5, weight: 1 };

  it('starts at the prior and moves toward what is seen, the less the more is known', () => {
    const start = startRunning();
    const once = observe(start, { evidence: sure, ease: 0, days: 0 });
    const twice = observe(once, { evidence: sure, ease: 0, days: 0 });
    expect(once.skill).toBeGreaterThan(start.skill);
    expect(twice.skill - once.skill).toBeLessThan(once.skill - start.skill);
    expect(once.variance).toBeLessThan(start.variance);
  });

  it('gives less credit for what everybody finds, and becomes less sure as time passes', () => {
    const start = startRunning();
    const easy = observe(start, { evidence: sure, ease: 30, days: 0 });
    expect(easy.skill).toBeLessThan(observe(start, { evidence: sure, ease: 0, days: 0 }).skill);
    const later = observe(start, { evidence: { ...sure, weight: 0 }, ease: 0, days: 100 });
    expect(later).toEqual({ skill: start.skill, variance: start.variance + 50 });
  });

  it('believes in the ease of a decision only as far as people tried it', () => {
    expect(decisionEase({ mean: 70, overall: 40, n: 80 })).toBe(24);
    expect(decisionEase({ mean: 70, overall: 40, n: 30 })).toBe(18);
    expect(decisionEase({ mean: 70, overall: 40, n: 29 })).toBe(0);
  });

  it('comes near the true skill over many decisions', () => {
    const random = randomStream(draw(9, 'running'));
    // Right in 70% of decisions between two options: 40 points above chance.
    let now = startRunning();
    for (let decision = 0; decision < 2000; decision++) {
      const evidence = { ...sure, earned: random() < 0.7 ? 1 : 0 };
      now = observe(now, { evidence, ease: 0, days: 0 });
    }
    expect(Math.abs(now.skill - 40)).toBeLessThan(6);
  });
});
