import type { Kysely } from 'kysely';
import { append } from '../audit/append.ts';
import type { Place } from '../settings/place.ts';
import { openPostgres } from '../store/postgres/open-postgres.ts';
import type { Tables } from '../store/sql/tables.ts';
import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import { addPerson } from './add-person.ts';
import { issueLink } from './links.ts';
import type { IssuedLink } from './links.ts';
import type { Noted } from './noted.ts';
import { oneAtATime } from '../audit/one-at-a-time.ts';
import { removeFactorOf } from './manage-person.ts';
import { columnOf, rolesOf } from './roles.ts';
import { foundHouse, isSetUp } from './house.ts';
import { endSessions } from './sessions.ts';

interface Wanted {
  readonly name: string;
  readonly email: string;
  /** What the organisation is called, for a house that is not set up; it keeps the name that it has. */
  readonly organisation: string | null;
  /** Whether the second factor of somebody who is here already goes. */
  readonly resetFactor: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

interface Made extends IssuedLink {
  /** Whether a code of their second factor is asked for beside the new password. */
  readonly hasFactor: boolean;
}

/**
 * Makes somebody an administrator by the hand of whoever may open the database itself, and gives the link with
 * which they choose a password. Somebody who has the address already becomes one, enabled, and is signed out
 * everywhere: this is the way back in when the last administrator is gone. Null where the organisation has no name
 * yet and none was given.
 */
export async function createAdministrator(place: Place, wanted: Wanted): Promise<Made | null> {
  const at = new Date(wanted.now).toISOString();
  const { database } =
    place.engine === 'sqlite'
      ? await openSqlite({ folder: place.folder, now: at })
      : await openPostgres({ url: place.url, now: at, onLostConnection: () => undefined });
  try {
    const noted = { at, actor: null, request: null };
    return await database.write((tables) => makeAdministrator(tables, wanted, noted));
  } finally {
    await database.close();
  }
}

async function makeAdministrator(
  tables: Kysely<Tables>,
  { name, email, organisation, resetFactor, now }: Wanted,
  noted: Noted,
): Promise<Made | null> {
  await oneAtATime(tables);
  if (!(await isSetUp(tables))) {
    if (organisation === null) return null;
    await foundHouse(tables, { name: organisation, since: noted.at });
    await tables.deleteFrom('invitation').where('purpose', '=', 'set-up').execute();
  }
  const known = await tables
    .selectFrom('person')
    .select(['id', 'roles', 'totp'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  const person = known?.id ?? (await newAdministrator(tables, { name, email, since: noted.at }));
  if (known) {
    const roles = columnOf([...rolesOf(known.roles), 'administrator']);
    await tables.updateTable('person').set({ roles, disabled_at: null }).where('id', '=', person).execute();
    await endSessions(tables, person);
  }
  const hadFactor = known !== undefined && known.totp !== null;
  if (hadFactor && resetFactor) await removeFactorOf(tables, { person }, noted);
  const link = await issueLink(tables, { purpose: 'reset', now, person });
  await append(tables, { ...noted, action: 'administrator.create', object: person, subject: person });
  return { ...link, hasFactor: hadFactor && !resetFactor };
}

const newAdministrator = (
  tables: Kysely<Tables>,
  who: { readonly name: string; readonly email: string; readonly since: string },
): Promise<string> => addPerson(tables, { ...who, roles: ['trainee', 'administrator'], password: null });
