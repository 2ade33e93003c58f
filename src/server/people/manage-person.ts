import type { Kysely } from 'kysely';
import type { Link, Role } from '#protocol';
import { append } from '../audit/append.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { Occasion } from './invitations.ts';
import { issueLink } from './links.ts';
import type { Noted } from './noted.ts';
import { refusal } from './refusal.ts';
import { nothingHere } from '../request-refused.ts';
import { columnOf, rolesOf } from './roles.ts';
import { endSessions } from './sessions.ts';

/** Something done to a person, for the audit. */
const about = (noted: Noted, action: string, person: string) => ({
  ...noted,
  action,
  object: person,
  subject: person,
});

export async function renamePerson(
  tables: Kysely<Tables>,
  { person, name }: { readonly person: string; readonly name: string },
  noted: Noted,
): Promise<void> {
  await mustExist(tables, person);
  await tables.updateTable('person').set({ name }).where('id', '=', person).execute();
  await append(tables, about(noted, 'person.rename', person));
}

/**
 * Gives a person these roles and no others. Who manages no longer looks after teams no longer, either. A session that
 * began with other roles ends.
 */
export async function giveRoles(
  tables: Kysely<Tables>,
  { person, roles }: { readonly person: string; readonly roles: readonly Role[] },
  noted: Noted,
): Promise<void> {
  const before = await mustExist(tables, person);
  if (!roles.includes('administrator')) {
    await keepAnAdministrator(tables, person);
    // Nobody comes back in by a link that they made for themselves.
    await tables
      .deleteFrom('invitation')
      .where('used_at', 'is', null)
      .where('issued_by', '=', person)
      .execute();
  }
  await tables
    .updateTable('person')
    .set({ roles: columnOf(roles) })
    .where('id', '=', person)
    .execute();
  if (!roles.includes('manager')) {
    await tables
      .deleteFrom('membership')
      .where('person', '=', person)
      .where('part', '=', 'manager')
      .execute();
  }
  if (columnOf(roles) !== before.roles) await endSessions(tables, person);
  await append(tables, about(noted, 'person.roles', person));
}

/**
 * Puts a person out, now and until they are enabled again: their sessions end, and so do the links that were made
 * for them and by them.
 */
export async function disablePerson(tables: Kysely<Tables>, person: string, noted: Noted): Promise<void> {
  await mustExist(tables, person);
  await keepAnAdministrator(tables, person);
  await tables
    .updateTable('person')
    .set({ disabled_at: noted.at })
    .where('id', '=', person)
    .where('disabled_at', 'is', null)
    .execute();
  await endSessions(tables, person);
  await tables
    .deleteFrom('invitation')
    .where('used_at', 'is', null)
    .where(({ eb, or }) => or([eb('person', '=', person), eb('issued_by', '=', person)]))
    .execute();
  await append(tables, about(noted, 'person.disable', person));
}

export async function enablePerson(tables: Kysely<Tables>, person: string, noted: Noted): Promise<void> {
  await mustExist(tables, person);
  await tables.updateTable('person').set({ disabled_at: null }).where('id', '=', person).execute();
  await append(tables, about(noted, 'person.enable', person));
}

/** A link with which a person chooses a new password, in place of any made before. */
export async function issueReset(
  tables: Kysely<Tables>,
  person: string,
  { now, noted }: Occasion,
): Promise<Link> {
  await mustExist(tables, person);
  await tables.deleteFrom('invitation').where('person', '=', person).where('used_at', 'is', null).execute();
  const { actor } = noted;
  const issuer = actor === null ? {} : { issuedBy: actor };
  const link = await issueLink(tables, { purpose: 'reset', now, person, ...issuer });
  await append(tables, about(noted, 'person.reset', person));
  return link;
}

/**
 * Removes the second factor of somebody who has lost their app and their recovery codes, or wants another one, and
 * ends their sessions but the one that asks.
 */
export async function removeFactorOf(
  tables: Kysely<Tables>,
  { person, asking }: { readonly person: string; readonly asking?: string },
  noted: Noted,
): Promise<void> {
  await mustExist(tables, person);
  await tables
    .updateTable('person')
    .set({ totp: null, totp_pending: null, totp_step: null, recovery: '[]' })
    .where('id', '=', person)
    .execute();
  await endSessions(tables, person, asking === undefined ? {} : { except: asking });
  await append(tables, about(noted, 'factor.remove', person));
}

async function mustExist(tables: Kysely<Tables>, id: string): Promise<{ readonly roles: string }> {
  const found = await tables.selectFrom('person').select('roles').where('id', '=', id).executeTakeFirst();
  if (!found) throw nothingHere();
  return found;
}

/**
 * Refuses to lose the last administrator who can sign in. The caller has made the transaction wait for others, so
 * that two who remove each other do not both see the other still there.
 */
async function keepAnAdministrator(tables: Kysely<Tables>, without: string): Promise<void> {
  const active = await tables
    .selectFrom('person')
    .select(['id', 'roles'])
    .where('disabled_at', 'is', null)
    .where('roles', 'like', '%"administrator"%')
    .execute();
  const administrators = active.filter(({ roles }) => rolesOf(roles).includes('administrator'));
  if (!administrators.some(({ id }) => id === without)) return;
  if (administrators.length > 1) return;
  throw refusal(
    'last-administrator',
    'This is the last administrator. Make somebody else an administrator first, so that people can still be managed.',
  );
}
