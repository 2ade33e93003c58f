import type { Browser } from 'playwright-core';
import type { Production } from '#dialogue';
import { addPerson } from '../../src/server/people/add-person.ts';
import { hashPassword } from '../../src/server/people/passwords.ts';
import { startSession } from '../../src/server/people/sessions.ts';
import { openSqlite } from '../../src/server/store/sqlite/open-sqlite.ts';
import { fixtureLibrary } from '../web/conversation/fixture-scenario.ts';
import { visitor } from './support/browser.ts';
import type { Visitor, VisitorOptions } from './support/browser.ts';
import { startRealServer } from './support/real-server.ts';
import type { RealServer } from './support/real-server.ts';

export const PASSWORD = 'a long sentence about nothing';

export interface House {
  readonly server: RealServer;
  /** A browser in which this person is signed in, with nobody who hurries and no sound. */
  visit(browser: Browser, name: string, options?: VisitorOptions): Promise<Visitor>;
}

/** A house with one trainee for each name, all in one team, and the parcel on every channel. */
export async function openHouse(...names: readonly string[]): Promise<House> {
  const tokens = new Map<string, string>();
  const server = await startRealServer({
    scenarios: fixtureLibrary(),
    async furnish(folder) {
      const now = new Date().toISOString();
      const { database } = await openSqlite({ folder, now, onBroken: () => undefined });
      const password = await hashPassword(PASSWORD);
      await database.write(async (tables) => {
        await tables
          .insertInto('organisation')
          .values({ id: 1, name: 'Larkfield Post', since: now, second_factor: 'own-choice' })
          .execute();
        const team = 'ea'.repeat(16);
        await tables.insertInto('team').values({ id: team, name: 'Returns', since: now }).execute();
        for (const name of names) {
          const email = `${name.toLowerCase()}@example.com`;
          const id = await addPerson(tables, { name, email, roles: ['trainee'], password, since: now });
          await tables
            .insertInto('membership')
            .values({ team, person: id, part: 'member', since: now })
            .execute();
          tokens.set(name, await startSession(tables, { person: id, now: Date.now(), agent: 'a test' }));
        }
      });
      await database.close();
    },
  });
  return {
    server,
    async visit(browser, name, options) {
      const guest = await visitor(browser, options);
      const context = guest.page.context();
      await context.addCookies([
        { name: 'poise', value: tokens.get(name) ?? '', url: server.url, httpOnly: true, sameSite: 'Lax' },
      ]);
      await context.addInitScript(() => {
        localStorage.setItem('poise.1.preferences', '{"timing":"off","mode":"realistic","sound":false}');
        localStorage.setItem('poise.1.conversation', '{"tempo":"at-once"}');
      });
      return guest;
    },
  };
}

/** Everything in a scenario that says what a reply is worth, what it does or where it leads. */
export function keyWordsOf({ scenario }: Production): string[] {
  const options = scenario.beats.flatMap(({ replies, silence, hold }) => [
    ...replies,
    silence,
    ...(hold ? [hold] : []),
  ]);
  const words = [
    ...options.flatMap(({ because, rule, counterfeit }) => [because, rule, counterfeit]),
    ...scenario.endings.flatMap(({ id, title }) => [`"${id}"`, title]),
    ...scenario.documentation.map(({ because }) => because),
    scenario.rootCause,
    '"rating"',
    '"utility"',
    '"counterfeit"',
    '"does"',
    '"effect"',
    '"stances"',
  ];
  return words.flatMap((word) => (word === null || word.trim() === '' ? [] : [word]));
}
