import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Skill } from '#base';
import { SKILLS } from '#base';
import type { Option, Stage } from '#dialogue';
import { prepare } from '#dialogue';
import { overridden, stakes } from '#report';
import type { Score } from '#report';
import { fakeBeat, fakeOption, fakeProduction } from '../../dialogue/fake-production.ts';
import { fakeDecision, fakeScore } from '../fake-score.ts';

type Ratings = Partial<Record<Skill, readonly [number, number, number]>>;

/** The worked example of `scoring.md` §B4: three decisions of three options, path B, A, B. */
const EXAMPLE: readonly { ratings: Ratings; relevance: Partial<Record<Skill, number>>; chosen: 0 | 1 | 2 }[] =
  [
    {
      ratings: { 'active-listening': [2, 0, -1], 'de-escalation': [1, 1, -2] },
      relevance: { 'active-listening': 1, 'de-escalation': 1 },
      chosen: 1,
    },
    {
      ratings: { 'active-listening': [1, 2, -1], 'boundary-setting': [2, -1, -2] },
      relevance: { 'active-listening': 0.5, 'boundary-setting': 1 },
      chosen: 0,
    },
    {
      ratings: { 'boundary-setting': [2, 1, -2], 'de-escalation': [1, 2, 0] },
      relevance: { 'boundary-setting': 1, 'de-escalation': 0.5 },
      chosen: 1,
    },
  ];

const beatOf = (place: number) => (place === 0 ? 'opening' : `beat-${place}`);
const idOf = (option: number) => 'abc'.charAt(option);

function optionsOf(place: number, ratings: Ratings): Option[] {
  return [0, 1, 2].map((option) =>
    fakeOption({
      id: idOf(option),
      line: `${beatOf(place)}/${idOf(option)}`,
      rating: Object.fromEntries(
        Object.entries(ratings).map(([skill, values]) => [
          skill,
          { value: values[option] ?? 0, sd: 0.5, raters: 8 },
        ]),
      ),
      to: [{ when: null, to: 'found' }],
    }),
  );
}

const stage: Stage = prepare(
  fakeProduction({
    beats: EXAMPLE.map(({ ratings, relevance }, place) =>
      fakeBeat({ id: beatOf(place), skills: relevance, replies: optionsOf(place, ratings) }),
    ),
  }),
);

/** The score of the example, its evidence made by the very rules that an override uses, from the key itself. */
const scored = overriddenByItself();
function overriddenByItself(): Score {
  const bare = fakeScore({
    decisions: EXAMPLE.map(({ chosen }, place) =>
      fakeDecision({
        move: place,
        beat: beatOf(place),
        chosen: idOf(chosen),
        options: [0, 1, 2].map((option) => ({ id: idOf(option), loss: 0, slot: option, scored: true })),
        evidence: {},
      }),
    ),
  });
  return overridden(stage, bare, stakes(stage, bare));
}

const scoreOf = (score: Score, skill: Skill) => score.skills[skill].score;

describe('a score under overrides', () => {
  it('is the golden example as long as every rating is what the key says', () => {
    expect(SKILLS.map((skill) => Number(scoreOf(scored, skill)?.toFixed(1)))).toEqual([-7.1, 75, 100]);
  });

  it('counts the reviewer’s rating of the chosen reply in place of the key’s', () => {
    // B of the first decision from 0 to 2: x̄ = 1, gained (2 − 1) + ½·(1 − ⅔) = 1.1667 of (2 − 1) + ½·(2 − ⅔) = 1.6667.
    const now = overridden(stage, scored, [{ move: 0, skill: 'active-listening', value: 2 }]);
    expect(scoreOf(now, 'active-listening')).toBeCloseTo(70, 6);
    expect(scoreOf(now, 'boundary-setting')).toBe(scoreOf(scored, 'boundary-setting'));
    expect(scoreOf(now, 'de-escalation')).toBe(scoreOf(scored, 'de-escalation'));
  });

  it('takes a rating down as well as up', () => {
    // B of the last decision from 1 to −1 on boundaries: ratings 2, −1, −2. Gained ⅔·… see F2: (−1 + ⅓) + (2 + ⅓) of (2 + ⅓)·2.
    const now = overridden(stage, scored, [{ move: 2, skill: 'boundary-setting', value: -1 }]);
    expect(scoreOf(now, 'boundary-setting')).toBeCloseTo((100 * (-2 / 3 + 7 / 3)) / (14 / 3), 4);
  });

  it('leaves the decision out where the options then lie too close together to say anything', () => {
    const flat = overridden(stage, scored, [{ move: 1, skill: 'active-listening', value: 1.5 }]);
    expect(flat.decisions[1]?.evidence['active-listening']).toBeDefined();
    const two = prepare(
      fakeProduction({
        beats: [
          fakeBeat({
            skills: { 'active-listening': 1 },
            replies: optionsOf(0, { 'active-listening': [1, 0, 1] }),
          }),
        ],
      }),
    );
    const one = { ...scored, decisions: scored.decisions.slice(0, 1) };
    const now = overridden(two, one, [{ move: 0, skill: 'active-listening', value: 1 }]);
    expect(now.decisions[0]?.evidence['active-listening']).toBeUndefined();
    expect(scoreOf(now, 'active-listening')).toBeNull();
  });

  it('never changes what happened: outcome, losses and labels stay', () => {
    const now = overridden(stage, scored, [{ move: 0, skill: 'active-listening', value: 2 }]);
    expect(now.outcome).toEqual(scored.outcome);
    expect(now.decisions.map(({ loss, label }) => [loss, label])).toEqual(
      scored.decisions.map(({ loss, label }) => [loss, label]),
    );
  });

  it('is the old one again when the key’s own value is put back, and of two the later counts', () => {
    const there = { move: 0, skill: 'active-listening', value: 2 } as const;
    expect(overridden(stage, scored, [there, { ...there, value: 0 }])).toEqual(scored);
  });

  it('is not touched by an override of what the play does not rest on', () => {
    expect(
      overridden(stage, scored, [
        { move: 0, skill: 'boundary-setting', value: 2 },
        { move: 9, skill: 'active-listening', value: 2 },
      ]),
    ).toEqual(scored);
  });

  it('never falls when a rating rises', () => {
    const value = fc.integer({ min: -4, max: 4 }).map((half) => half / 2);
    fc.assert(
      fc.property(fc.constantFrom(...stakes(stage, scored)), value, value, (stake, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const at = (given: number) =>
          scoreOf(overridden(stage, scored, [{ ...stake, value: given }]), stake.skill) ?? 0;
        expect(at(high)).toBeGreaterThanOrEqual(at(low) - 1e-6);
      }),
    );
  });
});

describe('what is at stake', () => {
  it('is every rating that the play rests on, with what the key gives the chosen reply', () => {
    expect(stakes(stage, scored).map(({ move, skill, value }) => [move, skill, value])).toEqual([
      [0, 'active-listening', 0],
      [0, 'de-escalation', 1],
      [1, 'active-listening', 1],
      [1, 'boundary-setting', 2],
      [2, 'boundary-setting', 1],
      [2, 'de-escalation', 2],
    ]);
  });
});
