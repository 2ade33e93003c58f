import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Production } from '#dialogue';
import { productionHash } from '#scenario';
import { append } from '../../../src/server/audit/append.ts';
import type { Place } from '../../../src/server/settings/place.ts';
import { openPostgres } from '../../../src/server/store/postgres/open-postgres.ts';
import type { Database } from '../../../src/server/store/sql/database.ts';
import type { Migration } from '../../../src/server/store/sql/migrations/migration.ts';
import { openSqlite } from '../../../src/server/store/sqlite/open-sqlite.ts';
import { GOOD, parcel, reply } from '../fixture/parcel.ts';
import { person, team } from '../fixture/people.ts';
import { fakeRequest, playId, tryOut } from '../fixture/try-out.ts';

export const NOW = '2026-03-01T09:00:00.000Z';

/** Texts that one engine or the other, or the way between them, might take for something else. */
export const ODD_TEXTS = [
  '',
  ' ',
  'NULL',
  '{}',
  '{"a",NULL}',
  `O'Hara "the" \\ \\n`,
  'line\nline\r\n\ttab',
  'Zoë 🦉 \u2028',
  '\u0001',
];

/** The parcel under the hash that its content has by our own rules. */
export function sealed(production: Production = parcel()): Production {
  return { ...production, hash: productionHash(production) };
}

export async function opened(place: Place, migrations?: readonly Migration[]): Promise<Database> {
  const common = { now: NOW, ...(migrations ? { migrations } : {}) };
  const { database } =
    place.engine === 'sqlite'
      ? await openSqlite({ folder: place.folder, ...common })
      : await openPostgres({ url: place.url, onLostConnection: () => undefined, ...common });
  return database;
}

/** Some days of a team, by the real routes: people, sessions, plays begun and finished, and what was noted of it. */
export async function liveIn(database: Database): Promise<void> {
  const production = sealed(parcel({ title: ODD_TEXTS.join('|') }));
  const world = await tryOut({ database }, [production]);
  const boss = await person(world, 'Grace', 'administrator', 'manager');
  const members = [];
  for (const name of ['Ada', 'Bo', 'Cy']) members.push(await person(world, name, 'trainee'));
  await team(world, 'Front desk', { managers: [boss], members });
  await Promise.all(
    members.map(async (member, n) => {
      // The later play has the smaller number, so that it comes before the one that it refers to.
      const first = playId(900 + n);
      await member.ask('PUT', `/api/plays/${first}`, fakeRequest(production, { moves: GOOD }));
      const again = { kind: 'retry', parent: first, moves: [reply('ask')] } as const;
      await member.ask('PUT', `/api/plays/${playId(n + 1)}`, fakeRequest(production, again));
    }),
  );
  await database.write(async (tables) => {
    for (const [n, name] of ODD_TEXTS.entries()) {
      const key = createHash('sha256').update(String(n)).digest('hex');
      await tables.insertInto('profile').values({ key, name, since: NOW }).execute();
      await append(tables, { at: NOW, actor: boss.id, action: 'person.read', subject: key });
    }
  });
}

/** A place where people have lived, closed again. */
export async function livedIn(place: Place): Promise<Place> {
  const database = await opened(place);
  await liveIn(database);
  await database.close();
  return place;
}

export const inFolder = (folder: string, name = 'data'): Place => ({
  engine: 'sqlite',
  folder: join(folder, name),
});
