import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { AttemptList } from '#protocol';
import { attemptBy, attemptId, attemptIn, chooser, playOn } from './assessed.ts';
import { said, sitting } from './sitting.ts';

const MANY = Array.from({ length: 50 }, (_, n) => n);

const textsOf = async (responses: readonly Promise<Response>[]): Promise<Set<string>> =>
  new Set(await Promise.all(responses.map(async (response) => (await response).text())));

describe('fifty requests at once', { timeout: 60_000 }, () => {
  it('start one attempt, whether they name one id or fifty', async () => {
    for (const idOf of [() => attemptId(1), (n: number) => attemptId(n + 1)]) {
      const { world, cleo, scenario } = await sitting();
      const starts = await Promise.all(MANY.map((n) => attemptBy(cleo.ask, idOf(n)).start(scenario)));
      expect(starts.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
      const rows = await world.parts.database.read((tables) =>
        tables.selectFrom('attempt').select('number').execute(),
      );
      expect(rows).toEqual([{ number: 1 }]);
      const plays = await world.parts.database.read((tables) =>
        tables.selectFrom('play').select('id').execute(),
      );
      expect(plays).toHaveLength(1);
    }
  });

  it('make one move, end one conversation, keep one set of answers, and all hear the same', async () => {
    const { world, attempt, scenario } = await sitting();
    let view = await attemptIn(await attempt.start(scenario));
    for (const text of ['Ask.', 'Find.']) {
      const move = said(view, text);
      expect((await textsOf(MANY.map(() => attempt.move(view.seq, move)))).size).toBe(1);
      view = await attemptIn(await attempt.view());
    }
    expect(view).toMatchObject({ seq: 2, state: 'wrap-up' });
    expect((await textsOf(MANY.map(() => attempt.wrapUp()))).size).toBe(1);
    const audit = await world.parts.database.read((tables) =>
      tables.selectFrom('audit').select('action').where('action', 'like', 'attempt.%').execute(),
    );
    expect(audit.map(({ action }) => action)).toEqual(['attempt.start', 'attempt.finish']);
  });

  it('of which each makes another move, make one', async () => {
    const { attempt, scenario } = await sitting();
    const view = await attemptIn(await attempt.start(scenario));
    const answers = await Promise.all(MANY.map((n) => attempt.move(0, chooser(n)(view))));
    const made = answers.filter(({ status }) => status === 200);
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThan(MANY.length);
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
    expect((await attemptIn(await attempt.view())).seq).toBe(1);
  });

  it('of which some abandon it and some go on, leave it abandoned with what was made before', async () => {
    const { attempt, scenario } = await sitting();
    const view = await attemptIn(await attempt.start(scenario));
    const move = said(view, 'Ask.');
    const answers = await Promise.all(MANY.map((n) => (n % 2 ? attempt.abandon() : attempt.move(0, move))));
    const now = await attemptIn(await attempt.view());
    expect(now.state).toBe('abandoned');
    expect(now.seq).toBe(answers.some(({ status }, n) => n % 2 === 0 && status === 200) ? 1 : 0);
  });
});

describe('attempts one after the other', { timeout: 60_000 }, () => {
  it('are numbered at their start and stay in the list, however they end', async () => {
    const ends = fc.array(fc.constantFrom('abandon', 'finish', 'finish and answer'), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(ends, async (all) => {
        const { cleo, scenario } = await sitting();
        for (const [place, end] of all.entries()) {
          const attempt = attemptBy(cleo.ask, attemptId(place + 1));
          const view = await attemptIn(await attempt.start(scenario));
          expect(view.number).toBe(place + 1);
          if (end === 'abandon') await attempt.abandon();
          else await playOn(attempt, view, chooser(place));
          if (end === 'finish and answer') await attempt.wrapUp();
        }
        const list = (await (await cleo.ask('GET', pathTo('attempts'))).json()) as AttemptList;
        const states = { abandon: 'abandoned', finish: 'wrap-up', 'finish and answer': 'done' } as const;
        expect(list.attempts.map(({ number, state }) => ({ number, state }))).toEqual(
          all.map((end, place) => ({ number: place + 1, state: states[end] })).reverse(),
        );
        for (const { state, points } of list.attempts) expect(points !== null).toBe(state === 'done');
      }),
      { numRuns: 8 },
    );
  });
});
