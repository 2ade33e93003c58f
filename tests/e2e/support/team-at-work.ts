import { solve } from '#analysis';
import { draw, randomStream } from '#base';
import { prepare } from '#dialogue';
import { loadLibrary } from '#server';
import type { Role } from '#protocol';
import type { BrowserContext } from 'playwright-core';
import { addPerson } from '../../../src/server/people/add-person.ts';
import { startSession } from '../../../src/server/people/sessions.ts';
import { newId } from '../../../src/server/people/tokens.ts';
import type { FinishedAttempt } from '../../../src/server/rollups/finished-attempt.ts';
import { addPeople } from '../../../src/server/rollups/recount.ts';
import type { Database } from '../../../src/server/store/sql/database.ts';
import { openSqlite } from '../../../src/server/store/sqlite/open-sqlite.ts';
import { finishedAttempts } from '../../server/fixture/finished.ts';

/** Somebody who is signed in: what their browser carries. */
export interface Insider {
  readonly id: string;
  readonly token: string;
}

export interface TeamAtWork {
  readonly team: string;
  readonly manager: Insider;
  readonly trainer: Insider;
  readonly administrator: Insider;
}

export interface Furnishing {
  readonly team?: string;
  readonly names: readonly string[];
  /** Scenarios of the library that they play; 0 for a team that has not begun. */
  readonly scenarios: number;
}

const DAY = 86_400_000;

/** Fills an empty data folder with a team whose attempts were made by bots through the real engine. */
export async function furnishTeam(dataFolder: string, furnishing: Furnishing): Promise<TeamAtWork> {
  const now = Date.now();
  const since = new Date(now - 300 * DAY).toISOString();
  const { database } = await openSqlite({ folder: dataFolder, now: since });
  const insider = (name: string, ...roles: readonly Role[]) =>
    personIn(database, { name, roles, since, now });
  await database.write((tables) =>
    tables
      .insertInto('organisation')
      .values({ id: 1, name: 'Example Ltd', since, second_factor: 'own-choice' })
      .execute(),
  );
  const manager = await insider('Mona Marsh', 'manager');
  const trainer = await insider('Tariq Thorne', 'trainer');
  const administrator = await insider('Ada Admin', 'administrator');
  const team = newId();
  const people: Insider[] = [];
  for (const name of furnishing.names) people.push(await insider(name, 'trainee'));
  await database.write(async (tables) => {
    await tables
      .insertInto('team')
      .values({ id: team, name: furnishing.team ?? 'Returns desk', since })
      .execute();
    const places = [
      { person: manager.id, part: 'manager' as const },
      ...people.map(({ id }) => ({ person: id, part: 'member' as const })),
    ];
    for (const place of places) {
      await tables
        .insertInto('membership')
        .values({ team, since, ...place })
        .execute();
    }
    await addPeople(tables, attemptsOf(people, { team, scenarios: furnishing.scenarios, now }));
  });
  await database.close();
  return { team, manager, trainer, administrator };
}

interface Playing {
  readonly team: string;
  readonly scenarios: number;
  readonly now: number;
}

function attemptsOf(people: readonly Insider[], { team, scenarios, now }: Playing): FinishedAttempt[] {
  const library = loadLibrary('scenarios')
    .productions.slice(0, scenarios)
    .map((production) => {
      const stage = prepare(production);
      return { stage, solution: solve(stage) };
    });
  const trained = people.map(({ id }, place) => ({ id, team, skill: (place + 0.5) / people.length }));
  const random = randomStream(draw(7, 'when'));
  return finishedAttempts(trained, library, 7).map((attempt) => ({
    ...attempt,
    play: { ...attempt.play, finishedAt: new Date(now - random() ** 2 * 200 * DAY).toISOString() },
  }));
}

interface NewInsider {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly since: string;
  readonly now: number;
}

const personIn = (database: Database, { name, roles, since, now }: NewInsider): Promise<Insider> =>
  database.write(async (tables) => {
    const id = await addPerson(tables, { name, email: null, roles, password: null, since });
    const token = await startSession(tables, { person: id, now, agent: 'a browser test' });
    return { id, token };
  });

/** Puts what the insider's browser carries into a window. */
export const comeInAs = (context: BrowserContext, url: string, { token }: Insider): Promise<void> =>
  context.addCookies([{ name: 'poise', value: token, url }]);
