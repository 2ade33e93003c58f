import type { Kysely } from 'kysely';
import type { Role } from '#protocol';
import type { Tables } from '../store/sql/tables.ts';
import type { Actor } from './actor.ts';
import { rolesOf } from './roles.ts';
import { keyOf, newId, newToken } from './tokens.ts';

const MINUTE = 60_000;
/** A day at work and a little more; then one signs in anew. */
const LONGEST = 12 * 60 * MINUTE;
/** Without a request: who only practises has less to lose than who sees other people's results. */
const IDLE_TRAINEE = 120 * MINUTE;
const IDLE_ELSE = 30 * MINUTE;
/** How old the note of the last request may become before it is written again. */
const TOUCH = MINUTE;

const at = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Whether somebody sees nothing of anybody else. */
const isTrainee = (roles: readonly Role[]): boolean => roles.every((role) => role === 'trainee');

const idleOf = (roles: readonly Role[]): number => (isTrainee(roles) ? IDLE_TRAINEE : IDLE_ELSE);

interface Start {
  readonly person: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What the browser calls itself. */
  readonly agent: string;
  /** How its person has just proved who they are; with the password where it is left out. */
  readonly beganBy?: 'password' | 'provider';
}

const AGENT_LENGTH = 200;

/** Opens a session and gives its token, which goes into the cookie and nowhere else. */
export async function startSession(tables: Kysely<Tables>, start: Start): Promise<string> {
  const { person, now, agent, beganBy = 'password' } = start;
  const token = newToken();
  await tables
    .deleteFrom('session')
    .where('person', '=', person)
    .where('expires_at', '<=', at(now))
    .execute();
  await tables
    .insertInto('session')
    .values({
      key: keyOf(token),
      id: newId(),
      person,
      created_at: at(now),
      seen_at: at(now),
      checked_at: at(now),
      expires_at: at(now + LONGEST),
      agent: agent.slice(0, AGENT_LENGTH),
      began_by: beganBy,
    })
    .execute();
  return token;
}

/** A session that is open, and whether the note of its last request has become old. */
export interface OpenSession {
  readonly actor: Actor;
  readonly untouched: boolean;
}

/** Whose token it is; null once it has ended, was idle for too long, or its person was disabled. */
export async function findSession(
  tables: Kysely<Tables>,
  token: string,
  now: number,
): Promise<OpenSession | null> {
  const row = await ofEnabled(tables)
    .select('session.seen_at')
    .where('session.key', '=', keyOf(token))
    .where('session.expires_at', '>', at(now))
    .executeTakeFirst();
  if (!row) return null;
  const actor = actorOf(row);
  const idle = now - Date.parse(row.seen_at);
  if (idle > idleOf(actor.roles)) return null;
  return { actor, untouched: idle > TOUCH };
}

/** The same person as they are now, roles included; null where the session or the person is out meanwhile. */
export async function actorAnew(tables: Kysely<Tables>, { session }: Actor): Promise<Actor | null> {
  const row = await ofEnabled(tables).where('session.id', '=', session).executeTakeFirst();
  return row ? actorOf(row) : null;
}

/** Sessions of people who are not disabled, with everything that makes an actor. */
const ofEnabled = (tables: Kysely<Tables>) =>
  tables
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person')
    .leftJoin('organisation', (join) => join.on('organisation.id', '=', 1))
    .select(['session.id', 'session.person', 'session.began_by'])
    .select(['person.name', 'person.roles', 'person.totp', 'organisation.second_factor'])
    .where('person.disabled_at', 'is', null);

type SessionRow = Awaited<ReturnType<ReturnType<typeof ofEnabled>['executeTakeFirstOrThrow']>>;

function actorOf({ id, person, name, roles: column, ...proof }: SessionRow): Actor {
  const roles = rolesOf(column);
  const asked = proof.second_factor === 'staff' && proof.began_by === 'password' && !isTrainee(roles);
  return { person, name, roles, session: id, factorDue: asked && proof.totp === null };
}

/** Notes that the session was used just now. */
export async function touchSession(tables: Kysely<Tables>, id: string, now: number): Promise<void> {
  await tables
    .updateTable('session')
    .set({ seen_at: at(now) })
    .where('id', '=', id)
    .execute();
}

/** The sessions of whoever asks that are still open, the last used first. */
export async function openSessions(tables: Kysely<Tables>, { person, roles }: Actor, now: number) {
  return tables
    .selectFrom('session')
    .selectAll()
    .where('person', '=', person)
    .where('expires_at', '>', at(now))
    .where('seen_at', '>=', at(now - idleOf(roles)))
    .orderBy('seen_at', 'desc')
    .execute();
}

/** For how long it is believed that the one who proved who they are still sits there. */
const RECENT = 10 * MINUTE;

/** Whether the session's person proved who they are just now. */
export async function wasCheckedRecently(tables: Kysely<Tables>, id: string, now: number): Promise<boolean> {
  const row = await tables.selectFrom('session').select('checked_at').where('id', '=', id).executeTakeFirst();
  return row !== undefined && Date.parse(row.checked_at) >= now - RECENT;
}

/** Notes that they did, and gives the token under which the session goes on. */
export async function noteCheck(tables: Kysely<Tables>, id: string, now: number): Promise<string> {
  await tables
    .updateTable('session')
    .set({ checked_at: at(now) })
    .where('id', '=', id)
    .execute();
  return renewToken(tables, id);
}

/** Gives a session another token: whoever knew the one from before is out. */
export async function renewToken(tables: Kysely<Tables>, id: string): Promise<string> {
  const token = newToken();
  await tables
    .updateTable('session')
    .set({ key: keyOf(token) })
    .where('id', '=', id)
    .execute();
  return token;
}

/** Ends the sessions of a person: all, one by its id, or all but one. */
export async function endSessions(
  tables: Kysely<Tables>,
  person: string,
  which: { readonly only?: string; readonly except?: string } = {},
): Promise<void> {
  let query = tables.deleteFrom('session').where('person', '=', person);
  if (which.only !== undefined) query = query.where('id', '=', which.only);
  if (which.except !== undefined) query = query.where('id', '!=', which.except);
  await query.execute();
}
