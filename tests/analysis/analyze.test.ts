import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '#dialogue';
import { analyze, BOTS, reachability, solve } from '#analysis';
import { fakeBeat, fakeEnding, fakeOption, fakeProduction } from '../dialogue/fake-production.ts';
import { sizes, stageOf } from './random-size.ts';

const rated = (value: number) => ({ 'active-listening': { value, sd: null, raters: 0 } });
const to = (id: string) => [{ when: null, to: id }];

const stage = prepare(
  fakeProduction({
    beats: [
      fakeBeat({
        replies: [
          fakeOption({ id: 'a', does: ['hold-facts'], rating: rated(2), to: to('found') }),
          fakeOption({ id: 'b', counterfeit: 'appeasing', rating: rated(-1), cost: 4, to: to('gone') }),
        ],
        hold: null,
      }),
      fakeBeat({ id: 'nowhere' }),
    ],
    endings: [
      fakeEnding(),
      fakeEnding({ id: 'gone', class: 'lost', utility: 10 }),
      fakeEnding({ id: 'never', class: 'parted', utility: 60 }),
    ],
  }),
);

describe('the analysis of a scenario', () => {
  test('gives its exact figures', () => {
    expect(analyze(stage)).toMatchObject({
      id: 'late-parcel',
      positions: 6,
      edges: 18,
      beats: { total: 2, reachable: 1 },
      endings: [
        { id: 'found', class: 'solved', utility: 80, reachable: true },
        { id: 'gone', class: 'lost', utility: 10, reachable: true },
        { id: 'never', class: 'parted', utility: 60, reachable: false },
      ],
      value: { best: 80, worst: 6, chance: 43 },
      skills: {
        'active-listening': { best: 100, worst: -100, decisions: 1 },
        'boundary-setting': { best: null, worst: null, decisions: 0 },
      },
    });
  });

  test('scores every bot that must not know the answers, and chance beside them', () => {
    const expected = Object.values(BOTS).filter(({ kind, name }) => kind !== 'play' || name === 'random');
    const { bots } = analyze(stage);
    expect(Object.keys(bots)).toEqual(expected.map(({ name }) => name));
    expect(bots).toMatchObject({ first: 100, last: -100, random: 0, 'always-listen': 100 });
  });

  test('shows the decisions where they are asked for', () => {
    expect(analyze(stage).decisions).toBeUndefined();
    expect(analyze(stage, { decisions: true }).decisions).toEqual([
      {
        beat: 'opening',
        says: 'It was meant to be here on Monday.',
        mood: { tension: 4, trust: 5, ground: 8 },
        replies: [
          {
            id: 'a',
            text: 'Monday has come and gone.',
            does: ['hold-facts'],
            counterfeit: null,
            rating: { 'active-listening': 2 },
            value: 80,
            loss: 0,
            best: true,
          },
          {
            id: 'b',
            text: 'Monday has come and gone.',
            does: [],
            counterfeit: 'appeasing',
            rating: { 'active-listening': -1 },
            value: 6,
            loss: 74,
            best: false,
          },
        ],
      },
    ]);
  });

  test('counts as reachable what the search for ways finds', () => {
    fc.assert(
      fc.property(sizes({ beats: 8, turns: 6 }), (size) => {
        const made = stageOf(size);
        const { beats, endings } = analyze(made);
        const found = reachability(made, solve(made));
        expect(beats.reachable).toBe(found.beats.filter(({ witness }) => witness !== null).length);
        expect(endings.map(({ reachable }) => reachable)).toEqual(
          found.endings.map(({ witness }) => witness !== null),
        );
      }),
      { numRuns: 60 },
    );
  });
});
