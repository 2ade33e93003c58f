import type { Browser } from 'playwright-core';
import { POISE_HEADER } from '#protocol';
import type { AssignmentRequest, Role } from '#protocol';
import { addPerson } from '../../src/server/people/add-person.ts';
import { startSession } from '../../src/server/people/sessions.ts';
import { openSqlite } from '../../src/server/store/sqlite/open-sqlite.ts';
import type { Database } from '../../src/server/store/sql/database.ts';
import { visitor } from './support/browser.ts';
import type { Visitor, VisitorOptions } from './support/browser.ts';
import { startRealServer } from './support/real-server.ts';
import type { RealServer } from './support/real-server.ts';

const TEAM = 'ea'.repeat(16);

interface Person {
  readonly id: string;
  readonly token: string;
}

export interface ProgrammeHouse {
  readonly server: RealServer;
  idOf(name: string): string;
  /** A browser in which this person is signed in. */
  visit(browser: Browser, name: string, options?: VisitorOptions): Promise<Visitor>;
  /** What somebody tells the server without a page. */
  post(name: string, path: string, body: unknown): Promise<Response>;
}

export interface Furnishing {
  readonly manager: string;
  readonly trainees: readonly string[];
  /** Puts in more before the server starts. */
  readonly more?: (database: Database, idOf: (name: string) => string) => Promise<void>;
}

/** A house with a manager and her team, on the real library. */
export async function openProgrammeHouse({ manager, trainees, more }: Furnishing): Promise<ProgrammeHouse> {
  const people = new Map<string, Person>();
  const personOf = (name: string): Person => {
    const found = people.get(name);
    if (!found) throw new Error(`Nobody here is called ${name}.`);
    return found;
  };
  const server = await startRealServer({
    async furnish(folder) {
      const now = new Date().toISOString();
      const { database } = await openSqlite({ folder, now, onBroken: () => undefined });
      await fill(database, { manager, trainees, people, now });
      await more?.(database, (name) => personOf(name).id);
      await database.close();
    },
  });
  return {
    server,
    idOf: (name) => personOf(name).id,
    async visit(browser, name, options) {
      const guest = await visitor(browser, options);
      const cookie = { name: 'poise', value: personOf(name).token, url: server.url } as const;
      await guest.page.context().addCookies([{ ...cookie, httpOnly: true, sameSite: 'Lax' }]);
      return guest;
    },
    post: (name, path, body) =>
      fetch(server.url + path, {
        method: 'POST',
        headers: {
          cookie: `poise=${personOf(name).token}`,
          [POISE_HEADER]: '1',
          'content-type': 'application/json',
        },
        body: JSON.stringify(body),
      }),
  };
}

interface Filling {
  readonly manager: string;
  readonly trainees: readonly string[];
  readonly people: Map<string, Person>;
  readonly now: string;
}

async function fill(database: Database, { manager, trainees, people, now }: Filling): Promise<void> {
  await database.write(async (tables) => {
    await tables
      .insertInto('organisation')
      .values({ id: 1, name: 'Larkfield Post', since: now, second_factor: 'own-choice' })
      .execute();
    await tables.insertInto('team').values({ id: TEAM, name: 'Returns', since: now }).execute();
    const add = async (name: string, roles: readonly Role[], part: 'member' | 'manager') => {
      const email = `${name.toLowerCase().replaceAll(/\W+/g, '.')}@example.com`;
      const id = await addPerson(tables, { name, email, roles, password: null, since: now });
      await tables.insertInto('membership').values({ team: TEAM, person: id, part, since: now }).execute();
      const token = await startSession(tables, { person: id, now: Date.now(), agent: 'a test' });
      people.set(name, { id, token });
    };
    await add(manager, ['manager', 'trainee'], 'manager');
    for (const name of trainees) await add(name, ['trainee'], 'member');
  });
}

/** The day so many days from now. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Two talks for the team, within a week. */
export const wish = (overrides: Partial<AssignmentRequest> = {}): AssignmentRequest => ({
  title: 'First week at the desk',
  note: '',
  content: { what: 'these', scenarios: ['stem-torque-a', 'contract-renewal-a'] },
  gated: false,
  assessed: true,
  due: inDays(7),
  minimum: 60,
  attempts: 2,
  teams: [TEAM],
  people: [],
  ...overrides,
});
