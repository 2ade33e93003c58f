import { describe, expect, it } from 'vitest';
import { draw, randomStream } from '#base';
import { begin, history, moveFor, optionsAt, optionText, prepare, shownReplies, step } from '#dialogue';
import type { Step } from '#dialogue';
import { loadLibrary } from '#server';
import { courseOf } from '../../../src/server/attempts/course.ts';
import type { Course } from '../../../src/server/attempts/course.ts';
import { flagsOf, secondsOf } from '../../../src/server/attempts/pace.ts';
import { attemptIn, chooser } from './assessed.ts';
import { sitting } from './sitting.ts';

const { productions } = loadLibrary('scenarios');
const stages = productions.map(prepare);
const RUNS = 1_000;

/** A play by chance, as a course of an attempt. */
function course(n: number): Course {
  const stage = stages[n % stages.length];
  if (!stage) throw new Error('The library is empty.');
  const random = randomStream(draw(n, 'pace'));
  const { hash, scenario } = stage.production;
  let { play } = begin(stage, n);
  while (play.ending === null) {
    const options = optionsAt(stage, play);
    const option = options[Math.floor(random() * options.length)];
    const next = option && step(stage, play, moveFor(option));
    if (!next?.ok) throw new Error('What is on offer was refused.');
    ({ play } = next.value);
  }
  const steps = history(stage, { scenario: scenario.id, hash, seed: n, moves: play.moves });
  if (!steps.ok) throw new Error(steps.error.message);
  const row = { play: '', person: '', scenario: scenario.id, team: null, assignment: null, number: 1 };
  const state = {
    state: 'finished',
    key: '',
    started_at: '',
    finished_at: null,
    wrapped_up_at: null,
  } as const;
  const kept = { id: '', profile: '', scenario: scenario.id, hash, seed: n, moves: play.moves };
  const rest = {
    kind: 'first',
    parent: null,
    ending: play.ending,
    wrapUp: null,
    turningPoint: null,
  } as const;
  const dates = { score: null, startedAt: '', changedAt: '', finishedAt: null, revision: 1 };
  return courseOf(stage, {
    row: { ...row, ...state, flags: '[]' },
    play: { ...kept, ...rest, ...dates },
  });
}

/** Normally distributed, by twelve draws. */
const normal = (random: () => number): number =>
  Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6);

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Words to read at a step: what is heard, and the replies. */
function words({ stage }: Course, { play, effects }: Step): number {
  const heard = effects.flatMap((effect) =>
    effect.type === 'say' && effect.by !== 'trainee' ? [effect.text] : [],
  );
  const replies = shownReplies(stage, play).map((option) => optionText(play.seed, option));
  return [...heard, ...replies].reduce((sum, text) => sum + wordsIn(text), 0);
}

/**
 * How long a person takes: 238 words a minute on average, with a spread of 51, of which they skip up to half, and a
 * second or more to decide.
 */
function humanSeconds(of: Course, seed: number): number[] {
  const random = randomStream(draw(seed, 'human'));
  const perMinute = Math.max(120, 238 + 51 * normal(random));
  const reads = 0.5 + random() / 2;
  return of.steps.slice(0, -1).map((one) => {
    const decides = Math.exp(0.7 + 0.5 * normal(random));
    return (words(of, one) * reads * 60) / perMinute + decides;
  });
}

describe('the flag of what was faster than reading', { timeout: 60_000 }, () => {
  it(`is on every attempt of a script that takes two seconds a move: ${RUNS} of them`, () => {
    let flagged = 0;
    let judged = 0;
    for (let n = 0; n < RUNS; n++) {
      const one = course(n);
      if (one.now.moves.length < 2) continue;
      judged++;
      flagged += flagsOf(
        one,
        one.now.moves.map(() => 2),
      ).length;
    }
    expect(judged).toBeGreaterThan(RUNS / 2);
    expect(flagged).toBe(judged);
  });

  it(`is on at most one in a hundred attempts of people who skip half of it: ${RUNS} of them`, () => {
    let flagged = 0;
    for (let n = 0; n < RUNS; n++) {
      const one = course(n);
      flagged += flagsOf(one, humanSeconds(one, n)).length;
    }
    expect(flagged).toBeLessThanOrEqual(RUNS / 100);
  });

  it('says nothing of turns between which the clock was set back', () => {
    expect(
      secondsOf('2026-03-01T10:00:00.000Z', ['2026-03-01T10:00:20.000Z', '2026-03-01T09:00:30.000Z']),
    ).toEqual([20, null]);
    const one = course(1);
    expect(
      flagsOf(
        one,
        one.now.moves.map(() => null),
      ),
    ).toEqual([]);
  });

  it('is kept with the attempt, from the times at which the server received the moves, and fails nobody', async () => {
    for (const [pace, flags] of [
      [40, '["faster-than-reading"]'],
      [60_000, '[]'],
    ] as const) {
      let now = Date.UTC(2026, 2, 1, 10);
      const { world, attempt, scenario } = await sitting(
        { clock: { now: () => now } },
        [...productions].slice(0, 1),
      );
      let view = await attemptIn(await attempt.start(scenario));
      const choose = chooser(4);
      while (view.state === 'talking') {
        now += pace;
        view = await attemptIn(await attempt.move(view.seq, choose(view)));
      }
      expect(view.state).toBe('wrap-up');
      const rows = await world.parts.database.read((tables) =>
        tables.selectFrom('attempt').select('flags').execute(),
      );
      expect(rows).toEqual([{ flags }]);
    }
  });
});
