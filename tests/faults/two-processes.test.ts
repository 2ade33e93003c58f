import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draw } from '#base';
import type { Fault } from '#protocol';
import { addPerson } from '../../src/server/people/add-person.ts';
import { startSession } from '../../src/server/people/sessions.ts';
import { openPostgres } from '../../src/server/store/postgres/open-postgres.ts';
import type { Database } from '../../src/server/store/sql/database.ts';
import { attemptBy, attemptId, attemptIn, chooser } from '../server/attempts/assessed.ts';
import { buildChild, startChildWith } from '../server/fixture/child.ts';
import { parcel } from '../server/fixture/parcel.ts';
import { testPostgres } from '../server/fixture/postgres.ts';
import { Judge } from './house.ts';
import type { Guest } from './house.ts';
import { askOver, playStubbornly } from './stubborn-client.ts';

const postgres = testPostgres();
const production = parcel();
const SCENARIO = production.scenario.id;
const PEOPLE = 6;
const AT_ONCE = 20;
const SINCE = '2026-03-01T09:00:00.000Z';

let program: string;
beforeAll(async () => {
  program = await buildChild();
});
afterAll(() => rmSync(program));

/** Two servers with a secret each, on one database, and a look into that database. */
async function twoServers() {
  const url = await postgres.emptySchema();
  const start = async (secret: string) => {
    const child = await startChildWith({ DATABASE_URL: url, SECRET: secret }, program, '/nowhere');
    if (child.url === null) throw new Error(child.said());
    return { ...child, url: child.url };
  };
  const servers = await Promise.all([
    start('a secret of the one process, 32'),
    start('a secret of the other one, 32'),
  ]);
  const { database } = await openPostgres({ url, now: SINCE, onLostConnection: () => undefined });
  await database.write((tables) =>
    tables
      .insertInto('organisation')
      .values({ id: 1, name: 'Example Ltd', since: SINCE, second_factor: 'own-choice' })
      .execute(),
  );
  return { servers, database };
}

const guest = (database: Database, name: string): Promise<Guest> =>
  database.write(async (tables) => {
    const id = await addPerson(tables, {
      name,
      email: null,
      roles: ['trainee'],
      password: null,
      since: SINCE,
    });
    return { id, token: await startSession(tables, { person: id, now: Date.now(), agent: 'a test' }) };
  });

/** Asks the servers in turns, as behind a proxy. */
function inTurns(urls: readonly string[], { token }: Guest) {
  let asked = 0;
  return askOver(() => urls[asked++ % urls.length] ?? '', token);
}

const countOf = (responses: readonly Response[], status: number): number =>
  responses.filter((response) => response.status === status).length;

describe('two servers on one PostgreSQL database', () => {
  it('take one of many starts and one of many moves at once', { timeout: 120_000 }, async () => {
    const { servers, database } = await twoServers();
    const one = await guest(database, 'Ada');
    const ask = inTurns(
      servers.map(({ url }) => url),
      one,
    );
    const many = Array.from({ length: AT_ONCE }, (_, n) => n);
    const starts = await Promise.all(many.map((n) => attemptBy(ask, attemptId(n + 1)).start(SCENARIO)));
    // A deadlock of the two is told as "later", which nobody has to hear for a start that was refused anyhow.
    expect(countOf(starts, 200)).toBeLessThanOrEqual(1);
    const again = await attemptBy(ask, attemptId(1)).start(SCENARIO);
    const { error } = again.status === 200 ? { error: null } : ((await again.json()) as Fault);
    const attempt = attemptBy(ask, error?.open?.id ?? attemptId(1));
    const view = await attemptIn(await attempt.view());
    const moves = view.replies.map(({ choice }) => ({ do: 'reply', choice }) as const);
    await Promise.all(many.map((n) => attempt.move(0, moves[n % moves.length] ?? { do: 'silence' })));
    expect((await attemptIn(await attempt.view())).seq).toBe(1);
    const rows = await database.read((tables) => tables.selectFrom('attempt').select('play').execute());
    expect(rows).toHaveLength(1);
    await database.close();
  });

  it(
    'are one to people with two tabs each, also when one of them is killed in the middle',
    { timeout: 120_000 },
    async () => {
      const { servers, database } = await twoServers();
      const [killed] = servers;
      const urls = servers.map(({ url }) => url);
      let moves = 0;
      const play = async (n: number) => {
        const one = await guest(database, `Person ${n}`);
        const tab = (number: number) =>
          playStubbornly({
            ask: inTurns(number === 0 ? urls : [...urls].reverse(), one),
            id: attemptId(n),
            scenario: SCENARIO,
            choose: (view) => chooser(draw(n * 2 + number, String(view.seq)))(view),
            before() {
              if (++moves === PEOPLE) killed.process.kill('SIGKILL');
              return Promise.resolve();
            },
          });
        return { one, heard: (await Promise.all([tab(0), tab(1)])).flat() };
      };
      const played = await Promise.all(Array.from({ length: PEOPLE }, (_, n) => play(n + 1)));
      expect((await killed.ended()).signal).toBe('SIGKILL');
      const judge = new Judge(production);
      for (const { one, heard } of played) {
        const { kept, due } = await judge.verdict(database, one, heard);
        expect(kept).toEqual(due);
      }
      await database.close();
    },
  );
});
