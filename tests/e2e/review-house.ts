import type { Browser } from 'playwright-core';
import { POISE_HEADER, POISE_HEADER_VALUE } from '#protocol';
import type { Attempt, Role } from '#protocol';
import { addPerson } from '../../src/server/people/add-person.ts';
import { startSession } from '../../src/server/people/sessions.ts';
import { openSqlite } from '../../src/server/store/sqlite/open-sqlite.ts';
import { visitor } from './support/browser.ts';
import type { Visitor, VisitorOptions } from './support/browser.ts';
import { startRealServer } from './support/real-server.ts';
import type { RealServer } from './support/real-server.ts';

export interface ReviewHouse {
  readonly server: RealServer;
  /** Id of a person by name. */
  idOf(name: string): string;
  /** A browser in which this person is signed in. */
  visit(browser: Browser, name: string, options?: VisitorOptions): Promise<Visitor>;
  /** Asks the server as this person. */
  ask(
    name: string,
    path: string,
    init?: { readonly method: string; readonly body: unknown },
  ): Promise<Response>;
  /** Plays an assessed attempt to its end and answers the questions; gives its id. */
  play(name: string, scenario: string, choose: (attempt: Attempt) => number): Promise<string>;
}

const TEAM = 'fa'.repeat(16);

/** A house with a team, and these people in it; managers look after it, the others are trained in it. */
export async function openReviewHouse(
  people: Readonly<Record<string, readonly Role[]>>,
): Promise<ReviewHouse> {
  const tokens = new Map<string, string>();
  const ids = new Map<string, string>();
  const server = await startRealServer({
    async furnish(folder) {
      const now = new Date().toISOString();
      const { database } = await openSqlite({ folder, now, onBroken: () => undefined });
      await database.write(async (tables) => {
        await tables
          .insertInto('organisation')
          .values({ id: 1, name: 'Larkfield Post', since: now, second_factor: 'own-choice' })
          .execute();
        await tables.insertInto('team').values({ id: TEAM, name: 'Returns', since: now }).execute();
        for (const [name, roles] of Object.entries(people)) {
          const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.com`;
          const id = await addPerson(tables, { name, email, roles, password: null, since: now });
          const part = roles.includes('manager') ? 'manager' : 'member';
          await tables
            .insertInto('membership')
            .values({ team: TEAM, person: id, part, since: now })
            .execute();
          tokens.set(name, await startSession(tables, { person: id, now: Date.now(), agent: 'a test' }));
          ids.set(name, id);
        }
      });
      await database.close();
    },
  });
  const cookie = (name: string) => `poise=${tokens.get(name)}`;
  const house: ReviewHouse = {
    server,
    idOf: (name) => ids.get(name) ?? '',
    async visit(browser, name, options) {
      const guest = await visitor(browser, options);
      const value = tokens.get(name) ?? '';
      await guest.page
        .context()
        .addCookies([{ name: 'poise', value, url: server.url, httpOnly: true, sameSite: 'Lax' }]);
      return guest;
    },
    ask: (name, path, init) =>
      fetch(`${server.url}${path}`, {
        method: init?.method ?? 'GET',
        headers: {
          cookie: cookie(name),
          [POISE_HEADER]: POISE_HEADER_VALUE,
          ...(init && { 'content-type': 'application/json' }),
        },
        ...(init && { body: JSON.stringify(init.body) }),
      }),
    play: (name, scenario, choose) => playAttempt(house, { name, scenario, choose }),
  };
  return house;
}

let made = 0;

async function playAttempt(
  { ask }: Pick<ReviewHouse, 'ask'>,
  {
    name,
    scenario,
    choose,
  }: { readonly name: string; readonly scenario: string; readonly choose: (attempt: Attempt) => number },
): Promise<string> {
  const id = (0xe000 + ++made).toString(16).padStart(32, '0');
  const step = async (path: string, method: string, body: unknown): Promise<Attempt> => {
    const response = await ask(name, path, { method, body });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return (await response.json()) as Attempt;
  };
  let attempt = await step('/api/attempts', 'POST', { id, scenario });
  while (attempt.state === 'talking') {
    const choice = attempt.replies[choose(attempt) % Math.max(1, attempt.replies.length)]?.choice;
    const move = choice === undefined ? { do: 'silence' } : { do: 'reply', choice };
    attempt = await step(`/api/attempts/${id}/moves`, 'POST', { seq: attempt.seq, move });
  }
  await step(`/api/attempts/${id}/wrap-up`, 'PUT', { wrapUp: {}, turningPoint: { move: 0, sure: 0.7 } });
  return id;
}
