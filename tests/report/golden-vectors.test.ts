import { describe, expect, it } from 'vitest';
import type { Skill } from '#base';
import { evidence } from '#analysis';
import type { Option } from '#dialogue';
import { fakeOption } from '../dialogue/fake-production.ts';
import { estimate } from '../../src/report/estimate.ts';
import { handlingOf, handlingScore } from '../../src/report/handling.ts';
import { labelOf } from '../../src/report/labels.ts';
import { lossOf, positionValue } from '../../src/report/loss.ts';
import { moveScore } from '../../src/report/move-score.ts';
import {
  amountOfEvidence,
  chanceCorrected,
  skillScore,
  type Evidence,
} from '../../src/report/skill-score.ts';

/** The worked example of `scoring.md` §B4: three decisions of three options, path B, A, B. */
interface Example {
  readonly ratings: Partial<Record<Skill, readonly [number, number, number]>>;
  readonly relevance: Partial<Record<Skill, number>>;
  readonly q: readonly [number, number, number];
  readonly chosen: 0 | 1 | 2;
}

const EXAMPLE: readonly Example[] = [
  {
    ratings: { 'active-listening': [2, 0, -1], 'de-escalation': [1, 1, -2] },
    relevance: { 'active-listening': 1, 'de-escalation': 1 },
    q: [88, 74, 52],
    chosen: 1,
  },
  {
    ratings: { 'active-listening': [1, 2, -1], 'boundary-setting': [2, -1, -2] },
    relevance: { 'active-listening': 0.5, 'boundary-setting': 1 },
    q: [70, 61, 40],
    chosen: 0,
  },
  {
    ratings: { 'boundary-setting': [2, 1, -2], 'de-escalation': [1, 2, 0] },
    relevance: { 'boundary-setting': 1, 'de-escalation': 0.5 },
    q: [60, 66, 39],
    chosen: 1,
  },
];

/** Rated by a panel that agrees, so that the agreement weight is 1. */
function optionsOf({ ratings }: Example): Option[] {
  return [0, 1, 2].map((place) =>
    fakeOption({
      id: `option-${place}`,
      rating: Object.fromEntries(
        Object.entries(ratings).map(([skill, values]) => [
          skill,
          { value: values[place], sd: 0.5, raters: 8 },
        ]),
      ),
    }),
  );
}

function evidenceOn(skill: Skill): Evidence[] {
  return EXAMPLE.flatMap((example) => {
    const found = evidence(optionsOf(example), skill, example.relevance[skill] ?? 0);
    const earned = found?.e[example.chosen];
    return found && earned !== undefined ? [{ earned, expected: found.chance, weight: found.weight }] : [];
  });
}

const PILOT = { mean: 40, weight: 30, spread: 15 };

interface Expected {
  readonly skill: Skill;
  readonly chance: readonly number[];
  readonly weight: readonly number[];
  readonly z: readonly number[];
  readonly score: number;
  readonly amount: number;
  readonly mean: number;
  readonly halfWidth: number;
}

const EXPECTED: readonly Expected[] = [
  {
    skill: 'active-listening',
    chance: [0.4444, 0.5556],
    weight: [0.75, 0.375],
    z: [-20, 25],
    score: -7.1,
    amount: 1.8,
    mean: 37.3,
    halfWidth: 24.0,
  },
  {
    skill: 'boundary-setting',
    chance: [0.4167, 0.5833],
    weight: [1, 1],
    z: [100, 40],
    score: 75.0,
    amount: 2.0,
    mean: 42.2,
    halfWidth: 23.9,
  },
  {
    skill: 'de-escalation',
    chance: [0.6667, 0.5],
    weight: [0.75, 0.25],
    z: [100, 100],
    score: 100.0,
    amount: 1.6,
    mean: 43.0,
    halfWidth: 24.0,
  },
];

describe('the worked example of the scoring rules', () => {
  it.each(EXPECTED)(
    'gives $skill the evidence, score and interval that were worked out by hand',
    (expected) => {
      const found = evidenceOn(expected.skill);
      found.forEach((one, place) => {
        expect(one.expected).toBeCloseTo(expected.chance[place] ?? NaN, 4);
        expect(one.weight).toBeCloseTo(expected.weight[place] ?? NaN, 6);
        expect(chanceCorrected(one)).toBeCloseTo(expected.z[place] ?? NaN, 6);
      });
      expect(found).toHaveLength(2);
      expect(skillScore(found)).toBeCloseTo(expected.score, 1);
      expect(amountOfEvidence(found)).toBeCloseTo(expected.amount, 2);
      const interval = estimate(skillScore(found), amountOfEvidence(found), PILOT);
      expect(interval.mean).toBeCloseTo(expected.mean, 1);
      expect(interval.halfWidth).toBeCloseTo(expected.halfWidth, 1);
      expect(interval.trust).toBe('too early');
    },
  );

  const losses = EXAMPLE.map(({ q, chosen }) => {
    const value = positionValue(q.map((worth) => ({ q: worth })));
    return { chosen: lossOf(value, q[chosen]), all: q.map((worth) => lossOf(value, worth)) };
  });

  it('gives up 14 points with the first line and nothing after it: slip, strong, strong', () => {
    expect(losses.map((loss) => loss.chosen)).toEqual([14, 0, 0]);
    expect(losses.map((loss) => labelOf(loss.chosen, false))).toEqual(['slip', 'strong', 'strong']);
  });

  it('handles the three decisions with 57.5, where every option is measured by what chance would earn', () => {
    expect(moveScore(14)).toBeCloseTo(54.5, 1);
    const parts = losses.map((loss) => handlingOf(loss.chosen, loss.all));
    [58.5, 65.0, 69.4].forEach((mean, place) =>
      expect(100 - (parts[place]?.possible ?? 0)).toBeCloseTo(mean, 1),
    );
    expect(handlingScore(parts)).toBeCloseTo(57.5, 1);
  });
});
