import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomStream } from '#base';
import { advance, moveFor, opening, optionsAt, prepare, scoredOptions, utilityOf } from '#dialogue';
import type { Move, Option, Play, Stage } from '#dialogue';
import { solve, solveWithin } from '#analysis';
import type { Value } from '#analysis';
import { forward } from '../../src/analysis/graph/explore.ts';
import { valueAt } from '../../src/analysis/solve/values.ts';
import { fakeBeat, fakeEnding, fakeOption, fakeProduction } from '../dialogue/fake-production.ts';
import { sizes, stageOf } from './random-size.ts';

function after(stage: Stage, play: Play, move: Move): Play {
  const result = advance(stage, play, move);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.play;
}

const countsAt = (stage: Stage, play: Play): number =>
  utilityOf(stage.endings.get(play.ending ?? '')?.utility ?? NaN, play.hardStop);

/** Cards that the kernel would open and that teach something new. */
const cardsAt = (stage: Stage, play: Play): Move[] =>
  stage.production.scenario.cards
    .filter((card) => card.teaches.some((fact) => !play.learnt.includes(fact)))
    .map((card) => ({ do: 'open', id: card.id }));

/** The value by definition: every play to its end, with nothing remembered. */
function byEnumeration(stage: Stage, play: Play): Value {
  if (play.ending !== null) {
    const worth = countsAt(stage, play);
    return { best: worth, worst: worth, chance: worth };
  }
  const valued = (option: Option): Value => {
    const { best, worst, chance } = byEnumeration(stage, after(stage, play, moveFor(option)));
    return { best: best - option.cost, worst: worst - option.cost, chance: chance - option.cost };
  };
  const options = optionsAt(stage, play);
  const opened = cardsAt(stage, play).map((move) => byEnumeration(stage, after(stage, play, move)));
  const all = [...options.map(valued), ...opened];
  const picked = chancePicks(stage, play, options).map(valued);
  return {
    best: Math.max(...all.map(({ best }) => best)),
    worst: Math.min(...all.map(({ worst }) => worst)),
    chance: picked.reduce((sum, { chance }) => sum + chance, 0) / picked.length,
  };
}

function chancePicks(stage: Stage, play: Play, options: readonly Option[]): readonly Option[] {
  const scored = scoredOptions(stage, play);
  if (scored.length > 0) return scored;
  const replies = options.filter(({ kind }) => kind === 'reply');
  return replies.length > 0 ? replies : options.filter(({ kind }) => kind === 'silence');
}

const TINY = { beats: 4, replies: 2, stances: 2, facts: 2, turns: 4 };

function randomPlay(stage: Stage, seed: number): Play[] {
  const next = randomStream(seed);
  const plays = [opening(stage, seed)];
  for (let play = plays[0]; play && play.ending === null; play = plays.at(-1)) {
    const moves = [...optionsAt(stage, play).map(moveFor), ...cardsAt(stage, play)];
    plays.push(after(stage, play, moves[Math.floor(next() * moves.length)] ?? { do: 'silence' }));
  }
  return plays;
}

describe('solving a scenario', () => {
  test('gives what playing out every conversation gives', () => {
    fc.assert(
      fc.property(sizes(TINY), (size) => {
        const stage = stageOf(size);
        const expected = byEnumeration(stage, opening(stage, 0));
        const { value } = solve(stage);
        expect(value.best).toBeCloseTo(expected.best, 9);
        expect(value.worst).toBeCloseTo(expected.worst, 9);
        expect(value.chance).toBeCloseTo(expected.chance, 9);
      }),
      { numRuns: 150 },
    );
  });

  test('does so where there are too many facts for a table of every thinkable standing', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const stage = stageOf({ seed, beats: 4, replies: 2, stances: 3, facts: 12, turns: 4 });
        const { value } = solve(stage);
        const expected = byEnumeration(stage, opening(stage, 0));
        expect([value.best, value.worst]).toEqual([expected.best, expected.worst]);
      }),
      { numRuns: 30 },
    );
  });

  test('values every position of a play and every move there as playing on from it would', () => {
    fc.assert(
      fc.property(sizes(TINY), fc.nat(), (size, seed) => {
        const stage = stageOf(size);
        const solution = solve(stage);
        for (const play of randomPlay(stage, seed)) {
          const { options, ...value } = solution.valueAt(play);
          const expected = byEnumeration(stage, play);
          expect(value.best).toBeCloseTo(expected.best, 9);
          expect(value.chance).toBeCloseTo(expected.chance, 9);
          for (const option of options) {
            const next = after(stage, play, option.move);
            expect(option.q).toBeCloseTo(byEnumeration(stage, next).best - (next.cost - play.cost), 9);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the books: losses add up to the start less what the play came to', () => {
    fc.assert(
      fc.property(sizes({ beats: 6, facts: 2, turns: 10 }), fc.nat(), (size, seed) => {
        const stage = stageOf(size);
        const solution = solve(stage);
        const plays = randomPlay(stage, seed);
        const end = plays.at(-1) ?? opening(stage, seed);
        let lost = 0;
        for (const [index, play] of plays.slice(0, -1).entries()) {
          const move = end.moves[index];
          const option = solution.valueAt(play).options.find((one) => sameMove(one.move, move));
          expect(option?.loss ?? 0).toBeGreaterThanOrEqual(0);
          lost += option?.loss ?? 0;
        }
        expect(lost).toBeCloseTo(solution.value.best - (countsAt(stage, end) - end.cost), 6);
      }),
      { numRuns: 100 },
    );
  });

  test('keeps chance between worst and best everywhere', () => {
    fc.assert(
      fc.property(sizes({ beats: 6, facts: 2, turns: 8 }), (size) => {
        const { values, graph } = solve(stageOf(size));
        const outside: number[] = [];
        forward(graph, (turn, standing) => {
          const position = (graph.offset[turn] ?? NaN) + standing;
          const { best, worst, chance } = valueAt(values, position);
          if (!(chance >= worst - 1e-9 && chance <= best + 1e-9)) outside.push(position);
        });
        expect(outside).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('never values a scenario less when one of its endings is worth more', () => {
    fc.assert(
      fc.property(sizes({ turns: 8 }), fc.nat(2), fc.integer({ min: 1, max: 40 }), (size, which, more) => {
        const stage = stageOf(size);
        const { production } = stage;
        const endings = production.scenario.endings.map((ending, place) =>
          place === which ? { ...ending, utility: ending.utility + more } : ending,
        );
        const richer = prepare({ ...production, scenario: { ...production.scenario, endings } });
        const [was, is] = [solve(stage).value, solve(richer).value];
        expect(is.best).toBeGreaterThanOrEqual(was.best);
        expect(is.worst).toBeGreaterThanOrEqual(was.worst);
        expect(is.chance).toBeGreaterThanOrEqual(was.chance - 1e-9);
      }),
      { numRuns: 100 },
    );
  });

  test('finds a best play that comes to the best value, from the start and from anywhere', () => {
    fc.assert(
      fc.property(sizes({ beats: 8, facts: 3, turns: 10 }), fc.nat(), (size, seed) => {
        const stage = stageOf(size);
        const solution = solve(stage);
        for (const from of randomPlay(stage, seed)) {
          const end = solution.bestPlay(from).reduce((play, move) => after(stage, play, move), from);
          expect(end.ending).not.toBeNull();
          const earned = countsAt(stage, end) - (end.cost - from.cost);
          expect(earned).toBeCloseTo(solution.valueAt(from).best, 9);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const sameMove = (a: Move, b: Move | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

describe('a solution', () => {
  const to = (id: string) => [{ when: null, to: id }];

  test('counts an ending behind a hard stop for 30 at most', () => {
    const crossed = fakeOption({ id: 'a', hardStop: 'privacy', to: to('found') });
    const stage = prepare(fakeProduction({ beats: [fakeBeat({ replies: [crossed], hold: null })] }));
    const solution = solve(stage);
    const play = opening(stage, 1);
    expect(solution.valueAt(play).options[0]).toMatchObject({ id: 'a', q: 30, worst: 30 });
    const ended = after(stage, play, { do: 'reply', id: 'a' });
    expect(solution.valueAt(ended)).toEqual({ best: 30, worst: 30, chance: 30, options: [] });
  });

  test('lets silence and cards be best, though chance picks neither where replies are rated', () => {
    const secret = fakeOption({ id: 'b', when: { knows: ['refund'] }, to: to('found') });
    const stage = prepare(
      fakeProduction({
        facts: [{ id: 'refund', text: '' }],
        cards: [
          {
            id: 'account',
            kind: 'record',
            title: '',
            text: '',
            may: [],
            mustRefer: [],
            mayNot: [],
            teaches: ['refund'],
          },
        ],
        beats: [
          fakeBeat({ replies: [fakeOption({ id: 'a', cost: 5, to: to('gone') }), secret], hold: null }),
        ],
        endings: [fakeEnding(), fakeEnding({ id: 'gone', utility: 10 })],
      }),
    );
    const solution = solve(stage);
    expect(solution.bestPlay()).toEqual([
      { do: 'open', id: 'account' },
      { do: 'reply', id: 'b' },
    ]);
    expect(solution.value).toEqual({ best: 80, worst: 5, chance: 5 });
    expect(solution.valueAt(opening(stage, 1)).options.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'reply'],
      ['silence', 'silence'],
      ['account', 'open'],
    ]);
  });

  test('prefers the better rated of two equally good replies', () => {
    const rated = (id: string, value: number) =>
      fakeOption({ id, rating: { 'active-listening': { value, sd: null, raters: 0 } }, to: to('found') });
    const stage = prepare(fakeProduction({ beats: [fakeBeat({ replies: [rated('a', 1), rated('b', 2)] })] }));
    expect(solve(stage).bestPlay()).toEqual([{ do: 'reply', id: 'b' }]);
  });

  test('says so instead of searching for ever when there are too many positions', () => {
    const stage = stageOf({ seed: 5, beats: 8, replies: 3, stances: 4, facts: 4, turns: 16 });
    const result = solveWithin(stage, 10);
    expect(result.ok ? null : result.error.message).toContain('more than 10 positions');
  });

  test('refuses a play of another scenario', () => {
    const solution = solve(prepare(fakeProduction()));
    const stranger = { ...opening(prepare(fakeProduction()), 1), mood: { tension: 0, trust: 0, ground: 0 } };
    expect(() => solution.valueAt(stranger)).toThrow('replay its log');
  });
});
