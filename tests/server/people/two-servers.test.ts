import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { Account } from '#protocol';
import { addPerson } from '../../../src/server/people/add-person.ts';
import { hashPassword } from '../../../src/server/people/passwords.ts';
import { openPostgres } from '../../../src/server/store/postgres/open-postgres.ts';
import { person, signedInAgain } from '../fixture/people.ts';
import { testPostgres } from '../fixture/postgres.ts';
import { asked, tryOut } from '../fixture/try-out.ts';

const postgres = testPostgres();
const PASSWORD = 'lantern oyster fjord';
const SINCE = '2026-03-01T09:00:00.000Z';
const PEOPLE = 12;

async function twoServers() {
  const url = await postgres.emptySchema();
  const opening = { url, now: SINCE, onLostConnection: () => undefined };
  const databases = [(await openPostgres(opening)).database, (await openPostgres(opening)).database] as const;
  const now = Date.UTC(2026, 2, 1, 10);
  const clock = { now: () => now };
  const worlds = [
    await tryOut({ database: databases[0], clock }),
    await tryOut({ database: databases[1], clock }),
  ] as const;
  const close = () => Promise.all(databases.map((database) => database.close()));
  const signIn = (n: number, email: string, password: string) =>
    worlds[n % 2 === 0 ? 0 : 1].request(pathTo('signIn'), asked('POST', { email, password }));
  return { worlds, databases, close, signIn };
}

describe('two servers on one PostgreSQL database', { timeout: 60_000 }, () => {
  it('count wrong passwords together', async () => {
    const { worlds, databases, close, signIn } = await twoServers();
    await person(worlds[0], 'Ada', 'trainee');
    const password = await hashPassword(PASSWORD);
    await databases[0].write((tables) => tables.updateTable('person').set({ password }).execute());
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => signIn(n, 'ada@example.com', `guess number ${n}`)),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
    await close();
  });

  it('tell the same person of failures at both, and ask for a second factor at once where the other was told to', async () => {
    const { worlds, close, signIn } = await twoServers();
    const ada = await person(worlds[0], 'Ada', 'administrator');
    const elsewhere = await signedInAgain(worlds[1], ada);
    await Promise.all([0, 1].map((n) => signIn(n, 'ada@example.com', 'a guess')));
    const account = (await (await elsewhere.ask('GET', pathTo('account'))).json()) as Account;
    expect(account.failures).toEqual([{ hour: '2026-03-01T10:00:00.000Z', times: 2 }]);
    expect((await elsewhere.ask('GET', pathTo('people'))).status).toBe(200);
    await ada.ask('PUT', pathTo('changeSignInRules'), { secondFactor: 'staff' });
    expect((await elsewhere.ask('GET', pathTo('people'))).status).toBe(403);
    await close();
  });

  it('let a crowd in that signs in at both while people are changed, and lose nobody', async () => {
    const { worlds, databases, close, signIn } = await twoServers();
    const eve = await person(worlds[0], 'Eve', 'administrator');
    const password = await hashPassword(PASSWORD);
    const ids = await databases[0].write(async (tables) => {
      const made: string[] = [];
      for (let n = 0; n < PEOPLE; n++) {
        const one = { name: `P${n}`, email: `p${n}@example.com`, roles: ['trainee'] as const, password };
        made.push(await addPerson(tables, { ...one, since: SINCE }));
      }
      return made;
    });
    const answers = await Promise.all(
      ids.flatMap((id, n) => [
        signIn(n, `p${n}@example.com`, PASSWORD),
        eve.ask('PUT', pathTo('renamePerson', { person: id }), { name: `Q${n}` }),
        signIn(n + 1, `p${n}@example.com`, PASSWORD),
        eve.ask('POST', pathTo('enablePerson', { person: id }), {}),
      ]),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const sessions = await databases[1].read((tables) =>
      tables.selectFrom('session').select('id').where('person', 'in', ids).execute(),
    );
    expect(sessions).toHaveLength(2 * PEOPLE);
    await close();
  });
});
