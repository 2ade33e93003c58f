import { setTimeout } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import { mayStart } from '../../../src/server/programme/may-start.ts';
import { openPostgres } from '../../../src/server/store/postgres/open-postgres.ts';
import type { Tables } from '../../../src/server/store/sql/tables.ts';
import { newPlay } from '../../../src/server/plays/new-play.ts';
import { rowOf } from '../../../src/server/store/sql/rows.ts';
import { faultIn } from '../attempts/assessed.ts';
import { testPostgres } from '../fixture/postgres.ts';
import { BADLY, begin, given, place, sit, WELL, wish } from './programme.ts';

const postgres = testPostgres();

describe('starting an attempt under an assignment', () => {
  it('keeps to the order where one is asked for', async () => {
    const { mara, cleo } = await place();
    const assignment = await given(mara, wish({ gated: true, people: [cleo.id] }));
    const refused = await begin(cleo, 'talk-b', assignment).started;
    expect((await faultIn(refused)).message).toBe('It opens when you have passed the one before.');
    await sit(cleo, { scenario: 'talk-a', assignment, says: WELL });
    expect((await begin(cleo, 'talk-b', assignment).started).status).toBe(200);
  });

  it('is possible as often as the assignment says, abandoned attempts counted, and not after a pass', async () => {
    const { mara, cleo, dan } = await place();
    const assignment = await given(mara, wish({ people: [cleo.id, dan.id] }));
    await sit(cleo, { scenario: 'talk-a', assignment, says: BADLY });
    const { attempt, started } = begin(cleo, 'talk-a', assignment);
    await started;
    await attempt.abandon();
    const third = await begin(cleo, 'talk-a', assignment).started;
    expect((await faultIn(third)).message).toBe('All attempts are used.');
    await sit(dan, { scenario: 'talk-a', assignment, says: WELL });
    const again = await begin(dan, 'talk-a', assignment).started;
    expect((await faultIn(again)).message).toBe('You have passed this one.');
  });

  it('is still possible late, and for nobody who was not given it', async () => {
    const { mara, cleo, dan, wait } = await place();
    const assignment = await given(mara, wish({ people: [cleo.id] }));
    await wait(30);
    expect((await begin(cleo, 'talk-a', assignment).started).status).toBe(200);
    expect((await begin(dan, 'talk-a', assignment).started).status).toBe(404);
    expect((await begin(dan, 'talk-c', assignment).started).status).toBe(404);
  });

  it('names the team that brought it', async () => {
    const { mara, cleo, team, parts } = await place();
    const now = new Date(parts.clock.now()).toISOString();
    const ask = (assignment: string) =>
      parts.database.write((tables) =>
        mayStart(tables, { person: cleo.id, assignment, scenario: 'talk-a', now }),
      );
    expect(await ask(await given(mara, wish({ teams: [team] })))).toEqual({
      ok: true,
      team,
    });
    expect(await ask(await given(mara, wish({ people: [cleo.id] })))).toMatchObject({ team: null });
  });
});

interface Finished {
  readonly n: number;
  readonly person: string;
  readonly assignment: string;
  readonly hash: string;
}

/** The rows of an attempt that was begun and finished in one go. */
async function keepFinished(
  tables: Kysely<Tables>,
  { n, person, assignment, hash }: Finished,
): Promise<void> {
  const id = n.toString(16).padStart(32, '0');
  const at = '2026-03-01T11:00:00.000Z';
  await tables
    .insertInto('play')
    .values(
      rowOf({
        ...newPlay({
          id,
          profile: person,
          scenario: 'talk-a',
          hash,
          seed: 1,
          kind: 'retry',
          parent: null,
          startedAt: at,
        }),
        finishedAt: at,
      }),
    )
    .execute();
  await tables
    .insertInto('attempt')
    .values({
      play: id,
      person,
      scenario: 'talk-a',
      team: null,
      assignment,
      number: n,
      state: 'finished',
      key: '',
      started_at: at,
      finished_at: at,
      wrapped_up_at: null,
      flags: '[]',
    })
    .execute();
}

const opened = async (url: string) =>
  (await openPostgres({ url, now: '2026-03-01T09:00:00.000Z', onLostConnection: () => undefined })).database;

describe('two processes on one PostgreSQL', () => {
  it('do not delete or change what is being started at the same moment', async () => {
    const url = await postgres.emptySchema();
    const [one, two] = [await opened(url), await opened(url)];
    const { mara, cleo, production } = await place({ database: one });
    const assignment = await given(mara, wish({ people: [cleo.id] }));
    const now = '2026-03-01T11:00:00.000Z';
    const answers: Promise<Response>[] = [];
    await two.write(async (tables) => {
      const may = await mayStart(tables, { person: cleo.id, assignment, scenario: 'talk-a', now });
      expect(may.ok).toBe(true);
      await keepFinished(tables, { n: 1, person: cleo.id, assignment, hash: production.hash });
      const path = pathTo('deleteAssignment', { assignment });
      answers.push(mara.ask('PUT', path, wish({ people: [cleo.id], minimum: 90 })));
      answers.push(mara.ask('DELETE', path));
      // Long enough for both to look at what is there, and to find that they must wait.
      await setTimeout(500);
    });
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([422, 422]);
    await Promise.all([one.close(), two.close()]);
  });

  it('let the last attempt be started once, however often both are asked at the same moment', async () => {
    const url = await postgres.emptySchema();
    const [one, two] = [await opened(url), await opened(url)];
    const { mara, cleo, production } = await place({ database: one });
    const assignment = await given(mara, wish({ attempts: 1, people: [cleo.id] }));
    const { hash } = production;
    const now = '2026-03-01T11:00:00.000Z';
    // As starting an attempt does, without the rule that a person has one open attempt, which would hide a slip.
    const start = (database: typeof one, n: number) =>
      database.write(async (tables) => {
        const may = await mayStart(tables, { person: cleo.id, assignment, scenario: 'talk-a', now });
        if (may.ok) await keepFinished(tables, { n, person: cleo.id, assignment, hash });
        return may.ok;
      });
    for (let round = 0; round < 10; round++) {
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_, n) => start(n % 2 ? one : two, round * 6 + n + 1)),
      );
      expect(answers.filter(Boolean)).toHaveLength(1);
      await one.write(async (tables) => {
        await tables.deleteFrom('attempt').execute();
        await tables.deleteFrom('play').where('profile', '=', cleo.id).execute();
      });
    }
    await Promise.all([one.close(), two.close()]);
  });
});
