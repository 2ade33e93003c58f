import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, moveFor, opening, optionsAt, prepare, scoredOptions, utilityOf } from '#dialogue';
import type { Play, Stage } from '#dialogue';
import { BOTS, runBot, solve } from '#analysis';
import type { Bot } from '#analysis';
import { oddsOfSolving, SOLVED_WELL } from '../../src/analysis/bots/outcomes.ts';
import { randomScenario } from '../builders/random-scenario.ts';
import { sizes, stageOf } from './random-size.ts';

function botNamed(name: string): Bot {
  const bot = BOTS[name];
  if (!bot) throw new Error(`no bot "${name}"`);
  return bot;
}

const earned = (stage: Stage, play: Play): number =>
  utilityOf(stage.endings.get(play.ending ?? '')?.utility ?? NaN, play.hardStop) - play.cost;

describe('a bot that plays', () => {
  test('comes to an end, and to the same one with the same seed', () => {
    fc.assert(
      fc.property(
        sizes({ facts: 2, turns: 10 }),
        fc.constantFrom(...Object.values(BOTS)),
        fc.nat(),
        (size, bot, seed) => {
          const stage = stageOf(size);
          const solution = solve(stage);
          const play = runBot(stage, solution, { bot, seed });
          expect(play.ending).not.toBeNull();
          expect(runBot(stage, solution, { bot, seed })).toEqual(play);
        },
      ),
      { numRuns: 120 },
    );
  });

  test('earns the best value as "best" and the worst as "worst"', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(), (story, seed) => {
        const stage = prepare(randomScenario(story, { beats: 5, turns: 6, facts: 1 }));
        const solution = solve(stage);
        const play = (name: string) => runBot(stage, solution, { bot: botNamed(name), seed });
        expect(earned(stage, play('best'))).toBeCloseTo(solution.value.best, 6);
        expect(earned(stage, play('worst'))).toBeCloseTo(solution.value.worst, 6);
      }),
      { numRuns: 25 },
    );
  });

  test('earns on average what the solver says of chance as "random"', () => {
    const stage = prepare(randomScenario(3, { beats: 6, turns: 8 }));
    const solution = solve(stage);
    const plays = Array.from({ length: 3000 }, (_, seed) =>
      earned(stage, runBot(stage, solution, { bot: botNamed('random'), seed })),
    );
    const mean = plays.reduce((sum, one) => sum + one, 0) / plays.length;
    const spread = Math.sqrt(plays.reduce((sum, one) => sum + (one - mean) ** 2, 0) / plays.length);
    expect(Math.abs(mean - solution.value.chance)).toBeLessThan((4 * spread) / Math.sqrt(plays.length));
  });

  test('never speaks as "silent"', () => {
    const stage = prepare(randomScenario(4));
    const play = runBot(stage, solve(stage), { bot: botNamed('silent'), seed: 1 });
    expect(new Set(play.moves.map((move) => move.do))).toEqual(new Set(['silence']));
  });
});

describe('the odds that a habit solves a conversation well', () => {
  const evenly = (options: readonly unknown[]) => options.map(() => 1 / options.length);

  function oddsByEnumeration(stage: Stage, play: Play): number {
    if (play.ending !== null) return earned(stage, play) >= SOLVED_WELL ? 1 : 0;
    const open = optionsAt(stage, play);
    const lists = [scoredOptions(stage, play), open.filter(({ kind }) => kind === 'reply')];
    const picked = lists.find((list) => list.length > 0) ?? open.filter(({ kind }) => kind === 'silence');
    const odds = picked.map((option) => {
      const result = advance(stage, play, moveFor(option));
      return result.ok ? oddsByEnumeration(stage, result.value.play) : NaN;
    });
    return odds.reduce((sum, one) => sum + one, 0) / picked.length;
  }

  test('are what playing every conversation gives', () => {
    fc.assert(
      fc.property(sizes({ beats: 4, replies: 3, facts: 1, turns: 5 }), (size) => {
        const stage = stageOf(size);
        expect(oddsOfSolving(solve(stage), evenly)).toBeCloseTo(
          oddsByEnumeration(stage, opening(stage, 0)),
          9,
        );
      }),
      { numRuns: 80 },
    );
  });
});
