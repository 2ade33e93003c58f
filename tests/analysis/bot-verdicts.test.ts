import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Behaviour, Counterfeit } from '#base';
import { prepare } from '#dialogue';
import type { Option, Scenario, Stage } from '#dialogue';
import { BOTS, botVerdicts, solve, surfaceLimit } from '#analysis';
import type { BotVerdict } from '#analysis';
import { botTallies, scoreOf } from '../../src/analysis/bots/node-scores.ts';
import { fakeBeat, fakeOption, fakeProduction } from '../dialogue/fake-production.ts';
import { sizes, stageOf } from './random-size.ts';

interface Said {
  readonly id: string;
  readonly text: string;
  readonly value: number;
  readonly does?: readonly Behaviour[];
  readonly counterfeit?: Counterfeit;
}

const reply = ({ id, text, value, does = [], counterfeit }: Said): Option =>
  fakeOption({
    id,
    wordings: [text],
    does,
    counterfeit: counterfeit ?? null,
    rating: { 'active-listening': { value, sd: null, raters: 0 } },
    to: [{ when: null, to: 'found' }],
  });

const stageWith = (said: readonly Said[], overrides: Partial<Scenario> = {}): Stage =>
  prepare(fakeProduction({ beats: [fakeBeat({ replies: said.map(reply), hold: null })], ...overrides }));

const verdictsOn = (...stages: Stage[]): Record<string, BotVerdict> =>
  Object.fromEntries(
    botVerdicts(stages.map((stage) => ({ stage, solution: solve(stage) }))).map((verdict) => [
      verdict.name,
      verdict,
    ]),
  );

describe('the limit of a surface bot', () => {
  test.each([
    [162, 20],
    [324, 14],
    [650, 10],
  ])('over %i decisions and 30 bots is %i points', (decisions, limit) => {
    expect(Math.round(surfaceLimit(decisions, 30))).toBe(limit);
  });

  test('has a fixed cap from 324 decisions on, however many bots try', () => {
    expect(surfaceLimit(324, 10_000)).toBe(15);
    expect(surfaceLimit(323, 10_000)).toBeGreaterThan(15);
  });
});

describe('what bots score on a library', () => {
  test('is nothing for one that clicks at random, and never more than all', () => {
    fc.assert(
      fc.property(sizes({ facts: 1, turns: 8 }), (size) => {
        const stage = stageOf(size);
        const tallies = botTallies(stage, solve(stage), Object.values(BOTS));
        expect(tallies['random']?.gained ?? NaN).toBeCloseTo(0, 9);
        const above = Object.entries(tallies).filter(([, { gained, possible }]) => gained > possible + 1e-9);
        expect(above).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('is 100 for the key where one skill is rated, and less than nothing for its opposite', () => {
    const stage = stageWith([
      { id: 'a', text: 'One.', value: 2 },
      { id: 'b', text: 'Two.', value: -1 },
    ]);
    const { 'key-best': key } = botTallies(stage, solve(stage), Object.values(BOTS));
    expect(key && scoreOf(key)).toBe(100);
  });

  test('tells that the longest reply gives the answer away, and by how much', () => {
    const said = (best: string): Said[] => [
      { id: 'a', text: `${best} is what I have found out so far, word for word.`, value: 2 },
      { id: 'b', text: 'No.', value: -2 },
      { id: 'c', text: 'Now?', value: -2 },
    ];
    const library = Array.from({ length: 60 }, (_, n) => stageWith(said(`Item ${n}`)));
    const { longest, shortest, first } = verdictsOn(...library);
    expect(longest).toMatchObject({ score: 100, decisions: 60, fits: false });
    expect(shortest).toMatchObject({ score: -50, fits: false });
    expect(first?.fits).toBe(false);
  });

  test('leaves out the silence for bots that read words, and lets habits hear it', () => {
    const rating = { 'active-listening': { value: 2, sd: null, raters: 0 } };
    const { beats } = fakeProduction().scenario;
    const [beat] = beats;
    if (!beat) throw new Error('no beat');
    const replies = [
      { id: 'a', text: 'One.', value: 1 },
      { id: 'b', text: 'Two two.', value: -2 },
    ].map(reply);
    const silence: Option = { ...beat.silence, rating, does: ['leave-room'], to: replies[0]?.to ?? [] };
    const stage = prepare(fakeProduction({ beats: [{ ...beat, replies, silence, hold: null }] }));
    const verdicts = verdictsOn(stage);
    expect(verdicts['shortest']?.score).toBe(100);
    expect(verdicts['always-listen']?.score).toBe(100);
  });

  test('says of a habit how often it solves a conversation well', () => {
    const habitual = stageWith([
      { id: 'a', text: 'Sorry.', value: 2, does: ['own-and-repair'] },
      { id: 'b', text: 'No.', value: -2, counterfeit: 'foggy-no' },
    ]);
    const verdicts = verdictsOn(habitual);
    expect(verdicts['always-apologise']).toMatchObject({ score: 100, solvedWell: 1, fits: false });
    expect(verdicts['matrix']?.solvedWell).toBeNull();
  });

  test('plays the matrix by the archetype of the customer', () => {
    const said: Said[] = [
      { id: 'a', text: 'Well spotted.', value: 2, does: ['credit'] },
      { id: 'b', text: 'Here is why.', value: -2, does: ['name-stake'] },
    ];
    expect(verdictsOn(stageWith(said, { archetype: 'know-it-all' }))['matrix']?.score).toBe(100);
    expect(verdictsOn(stageWith(said, { archetype: 'chronic-complainer' }))['matrix']?.score).toBe(-100);
    expect(verdictsOn(stageWith(said, { archetype: 'of-our-own' }))['matrix']?.score).toBe(0);
  });
});

describe('the mirror bot', () => {
  const twins = (flipped: boolean): Stage[] => {
    const said = (better: string): Said[] => [
      { id: 'a', text: 'I will fix it.', value: better === 'a' ? 2 : -2 },
      { id: 'b', text: 'Which one first?', value: better === 'b' ? 2 : -2 },
    ];
    return [
      stageWith(said('a'), { id: 'one', twin: 'other' }),
      stageWith(said(flipped ? 'b' : 'a'), { id: 'other', twin: 'one' }),
    ];
  };

  test('fails where the best reply of twins flips', () => {
    expect(verdictsOn(...twins(true))['mirror']).toMatchObject({ score: -100, decisions: 2, fits: true });
  });

  test('counts no decision that is the same in both', () => {
    expect(verdictsOn(...twins(false))['mirror']).toMatchObject({ score: 0, decisions: 0 });
  });
});
