import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import { randomStream } from '#base';
import {
  begin,
  customerWaits,
  history,
  METERS,
  MOOD_MAX,
  MOOD_STEP,
  moveFor,
  optionsAt,
  prepare,
  replay,
  sessionMachine,
  shownReplies,
  step,
  toLog,
} from '#dialogue';
import type { Move, Pace, Play, Stage, Step } from '#dialogue';
import { randomScenario } from '../builders/random-scenario.ts';

const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
const RUNS = { numRuns: 60 };

/** Everything that can be done now: options, and cards that are still closed. */
function legalMoves(stage: Stage, play: Play): Move[] {
  const opened = new Set(play.moves.flatMap((move) => (move.do === 'open' ? [move.id] : [])));
  const cards = play.ending === null ? [...stage.cards.keys()].filter((id) => !opened.has(id)) : [];
  const opens = cards.map((id): Move => ({ do: 'open', id }));
  return [...optionsAt(stage, play).map(moveFor), ...opens];
}

/** A play of legal moves drawn by chance, step by step, to its end. */
function wander(stage: Stage, seed: number): Step[] {
  const next = randomStream(seed);
  const steps = [begin(stage, seed)];
  for (;;) {
    const { play } = steps[steps.length - 1] as Step;
    const moves = legalMoves(stage, play);
    const move = moves[Math.floor(next() * moves.length)];
    if (!move) return steps;
    const made = step(stage, play, move);
    if (!made.ok) throw new Error(made.error.message);
    steps.push(made.value);
  }
}

const lastOf = (steps: readonly Step[]): Play => (steps[steps.length - 1] as Step).play;

function eachPlay(check: (stage: Stage, steps: readonly Step[]) => void): void {
  fc.assert(
    fc.property(seeds, seeds, (scenario, chance) => {
      const stage = prepare(randomScenario(scenario));
      check(stage, wander(stage, chance));
    }),
    RUNS,
  );
}

describe('any play of any scenario', () => {
  it('comes to an end within its turns', () => {
    eachPlay((stage, steps) => {
      const play = lastOf(steps);
      expect(play.ending).not.toBeNull();
      expect(play.turn).toBeLessThanOrEqual(stage.production.scenario.turns);
    });
  });

  it('is replayed from its log to the same bytes, words included', () => {
    eachPlay((stage, steps) => {
      const log = JSON.parse(JSON.stringify(toLog(stage, lastOf(steps))));
      const again = history(stage, log);
      expect(again.ok && JSON.stringify(again.value)).toBe(JSON.stringify(steps));
      const play = replay(stage, log);
      expect(play.ok && JSON.stringify(play.value)).toBe(JSON.stringify(lastOf(steps)));
    });
  });

  it('keeps its mood in whole numbers from 0 to 10, and moves it by 3 a turn at most before a hard stop', () => {
    eachPlay((_, steps) => {
      for (const [index, { play }] of steps.entries()) {
        const before = steps[index - 1]?.play ?? play;
        for (const meter of METERS) {
          expect(Number.isInteger(play.mood[meter])).toBe(true);
          expect(play.mood[meter]).toBeGreaterThanOrEqual(0);
          expect(play.mood[meter]).toBeLessThanOrEqual(MOOD_MAX);
          if (play.hardStop !== null) continue;
          expect(Math.abs(play.mood[meter] - before.mood[meter])).toBeLessThanOrEqual(MOOD_STEP);
        }
      }
    });
  });

  it('takes no move after its end', () => {
    eachPlay((stage, steps) => {
      const play = lastOf(steps);
      const tried: Move[] = [...play.moves, { do: 'silence' }, { do: 'hold' }, { do: 'open', id: 'x' }];
      for (const move of tried) expect(step(stage, play, move)).toMatchObject({ error: { reason: 'ended' } });
    });
  });

  it('offers every open reply once, in an order that only the seed decides', () => {
    eachPlay((stage, steps) => {
      for (const { play } of steps) {
        const open = optionsAt(stage, play).filter(({ kind }) => kind === 'reply');
        const shown = shownReplies(stage, play);
        expect(new Set(shown)).toEqual(new Set(open));
        expect(shownReplies(stage, play)).toEqual(shown);
      }
    });
  });
});

describe('a log that was tampered with', () => {
  it('is refused at the first move that does not fit, by its place', () => {
    eachPlay((stage, steps) => {
      const log = toLog(stage, lastOf(steps));
      const foreign: Move = { do: 'reply', id: 'no-such-reply' };
      const at = log.moves.length >> 1;
      const moves = [...log.moves.slice(0, at), foreign, ...log.moves.slice(at)];
      expect(replay(stage, { ...log, moves })).toMatchObject({ ok: false, error: { index: at } });
      const longer = { ...log, moves: [...log.moves, foreign] };
      expect(replay(stage, longer)).toMatchObject({ error: { reason: 'ended', index: log.moves.length } });
      expect(replay(stage, { ...log, hash: 'other' })).toMatchObject({ error: { reason: 'other-version' } });
    });
  });
});

/** Plays the moves in a live session; each silence comes from patience alone, where patience runs. */
function liveSession(
  stage: Stage,
  moves: readonly Move[],
  { seed, pace }: { seed: number; pace: Pace },
): Play {
  const clock = new SimulatedClock();
  const actor = createActor(sessionMachine, { clock, input: { stage, play: begin(stage, seed).play, pace } });
  actor.start();
  actor.send({ type: 'BEGIN' });
  actor.send({ type: 'PERFORMED' });
  for (const move of moves) {
    const { beat, moves: made } = actor.getSnapshot().context.play;
    const before = made.length;
    if (move.do === 'silence' && pace !== 'off' && customerWaits(stage, beat)) {
      while (actor.getSnapshot().context.play.moves.length === before) clock.increment(1000);
    } else actor.send({ type: 'MOVE', move });
    actor.send({ type: 'PERFORMED' });
  }
  return actor.getSnapshot().context.play;
}

describe('a live session on a simulated clock', () => {
  it('makes the play that the kernel makes of the same decisions, at any pace', () => {
    fc.assert(
      fc.property(seeds, seeds, fc.constantFrom<Pace>('normal', 'relaxed', 'off'), (scenario, seed, pace) => {
        const stage = prepare(randomScenario(scenario));
        const play = lastOf(wander(stage, seed));
        expect(JSON.stringify(liveSession(stage, play.moves, { seed, pace }))).toBe(JSON.stringify(play));
      }),
      RUNS,
    );
  });
});
