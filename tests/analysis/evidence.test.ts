import { describe, expect, test } from 'vitest';
import type { Skill } from '#base';
import { agreement, evidence, NOTHING, score, tallied } from '../../src/analysis/evidence.ts';
import { fakeOption } from '../dialogue/fake-production.ts';

/** Ratings that eight raters agree on, so that agreement is 1. */
const rated = (value: number, skill: Skill = 'active-listening') =>
  fakeOption({ rating: { [skill]: { value, sd: 0.5, raters: 8 } } });

const decision = (values: readonly number[], relevance = 1) => {
  const found = evidence(
    values.map((value) => rated(value)),
    'active-listening',
    relevance,
  );
  if (!found) throw new Error('the decision says nothing');
  return found;
};

describe('the evidence of a decision', () => {
  test('follows the golden vectors of the scoring rules', () => {
    const first = decision([2, 0, -1]);
    expect(first.chance).toBeCloseTo(0.4444, 4);
    expect(first.weight).toBe(0.75);
    const second = decision([1, 2, -1], 0.5);
    expect(second.chance).toBeCloseTo(0.5556, 4);
    expect(second.weight).toBe(0.375);
  });

  test('adds up to the golden scores', () => {
    const tally = (choices: readonly (readonly [number[], number, number])[]) =>
      choices.reduce((sum, [values, relevance, chosen]) => {
        const one = decision(values, relevance);
        return tallied(sum, one, one.e[chosen] ?? NaN);
      }, NOTHING);
    const listening = tally([
      [[2, 0, -1], 1, 1],
      [[1, 2, -1], 0.5, 0],
    ]);
    expect(score(listening)).toBeCloseTo(-7.1, 1);
    const boundaries = tally([
      [[2, -1, -2], 1, 0],
      [[2, 1, -2], 1, 1],
    ]);
    expect(score(boundaries)).toBeCloseTo(75, 9);
    const calming = tally([
      [[1, 1, -2], 1, 1],
      [[1, 2, 0], 0.5, 1],
    ]);
    expect(score(calming)).toBeCloseTo(100, 9);
  });

  test('is none where the options lie close together, the skill does not matter, or nothing is rated', () => {
    expect(evidence([rated(1), rated(0.5)], 'active-listening', 1)).toBeNull();
    expect(evidence([rated(2), rated(-2)], 'active-listening', 0)).toBeNull();
    expect(evidence([rated(2), rated(-2)], 'boundary-setting', 1)).toBeNull();
    expect(score(NOTHING)).toBeNull();
  });

  test('takes an option that is rated on other skills only for neither good nor bad', () => {
    const options = [rated(2), rated(-2), rated(1, 'boundary-setting')];
    expect(evidence(options, 'active-listening', 1)?.e).toEqual([1, 0, 0.5]);
  });

  test('does not depend on the order of the options', () => {
    const [a, b, c] = [rated(2), rated(0), rated(-1)];
    const one = evidence([a, b, c], 'active-listening', 1);
    const other = evidence([c, a, b], 'active-listening', 1);
    expect(other).toEqual({ ...one, e: [one?.e[2], one?.e[0], one?.e[1]] });
  });
});

describe('agreement of raters', () => {
  test.each([
    { sd: 0.8, raters: 5, agrees: 1 },
    { sd: 0.81, raters: 5, agrees: 0.5 },
    { sd: 1.2, raters: 9, agrees: 0.5 },
    { sd: 1.21, raters: 9, agrees: 0 },
    { sd: null, raters: 0, agrees: 0.5 },
    { sd: 0.2, raters: 4, agrees: 0.5 },
    { sd: 1.5, raters: 2, agrees: 0 },
  ])('is $agrees with SD $sd over $raters raters', ({ sd, raters, agrees }) => {
    expect(agreement({ value: 1, sd, raters })).toBe(agrees);
  });

  test('is for a decision that of its least agreed option', () => {
    const doubted = fakeOption({ rating: { 'active-listening': { value: -2, sd: 1, raters: 8 } } });
    expect(evidence([rated(2), doubted], 'active-listening', 1)?.weight).toBe(0.5);
  });
});
