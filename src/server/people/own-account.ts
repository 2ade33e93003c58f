import type { Kysely } from 'kysely';
import type { Account, Factor, Recovery } from '#protocol';
import { append } from '../audit/append.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { Actor } from './actor.ts';
import { failedSignIns } from './failed-sign-ins.ts';
import type { Occasion } from './invitations.ts';
import type { Noted } from './noted.ts';
import { refusal } from './refusal.ts';
import { nothingHere } from '../request-refused.ts';
import { factorUrl, newFactorSecret, newRecovery, recoveryOf, stepOf } from './second-factor.ts';
import { endSessions, openSessions } from './sessions.ts';

/** Something that somebody did to their own account. */
const own = (noted: Noted, action: string) => ({
  ...noted,
  action,
  object: noted.actor,
  subject: noted.actor,
});

/** What only its owner sees of an account. */
export async function describeAccount(
  tables: Kysely<Tables>,
  actor: Actor,
  now: number,
): Promise<Omit<Account, 'provider'> & { readonly provided: boolean }> {
  const { name, email, password, totp, recovery } = await rowOf(tables, actor.person);
  const identity = await tables
    .selectFrom('identity')
    .select('issuer')
    .where('person', '=', actor.person)
    .executeTakeFirst();
  const sessions = await openSessions(tables, actor, now);
  const failures = await failedSignIns(tables, actor.person, now);
  return {
    name,
    email,
    password: password !== null,
    provided: identity !== undefined,
    recoveryLeft: totp === null ? null : recoveryOf(recovery).length,
    sessions: sessions.map((row) => ({
      id: row.id,
      agent: row.agent,
      createdAt: row.created_at,
      seenAt: row.seen_at,
      current: row.id === actor.session,
    })),
    failures,
  };
}

export async function renameSelf(tables: Kysely<Tables>, name: string, noted: Noted): Promise<void> {
  if (noted.actor === null) return;
  await tables.updateTable('person').set({ name }).where('id', '=', noted.actor).execute();
  await append(tables, own(noted, 'person.rename'));
}

/** Keeps a new password and ends every session but the one that asked. */
export async function keepPassword(
  tables: Kysely<Tables>,
  { person, session }: Actor,
  { password, noted }: { readonly password: string; readonly noted: Noted },
): Promise<void> {
  await tables.updateTable('person').set({ password }).where('id', '=', person).execute();
  await endSessions(tables, person, { except: session });
  await append(tables, own(noted, 'password.change'));
}

/** Ends one of the own sessions by its id, or all but the one that asks. */
export async function endOwnSessions(
  tables: Kysely<Tables>,
  { person, session }: Actor,
  { only, noted }: { readonly only: string | null; readonly noted: Noted },
): Promise<void> {
  if (only !== null) {
    const found = await tables
      .selectFrom('session')
      .select('id')
      .where('id', '=', only)
      .where('person', '=', person)
      .executeTakeFirst();
    if (!found) throw nothingHere();
  }
  await endSessions(tables, person, only === null ? { except: session } : { only });
  await append(tables, own(noted, 'session.end'));
}

/** A new secret for the app, which is asked for only once a first code has shown that the app has it. */
export async function beginFactor(tables: Kysely<Tables>, { person }: Actor): Promise<Factor> {
  const { email, name } = await rowOf(tables, person);
  const { name: organisation } = await tables
    .selectFrom('organisation')
    .select('name')
    .executeTakeFirstOrThrow();
  const secret = newFactorSecret();
  await tables.updateTable('person').set({ totp_pending: secret }).where('id', '=', person).execute();
  return { secret, url: factorUrl(secret, { label: email ?? name, issuer: `Poise (${organisation})` }) };
}

/** Turns the second factor on and gives the codes for the day when the app is lost. */
export async function confirmFactor(
  tables: Kysely<Tables>,
  { person, session, code }: Actor & { readonly code: string },
  { now, noted }: Occasion,
): Promise<Recovery> {
  const { totp_pending: secret } = await rowOf(tables, person);
  const step = secret === null ? null : stepOf(secret, code, now);
  if (step === null) {
    throw refusal(
      'wrong-code',
      'This code is not right. Check that the clock of your phone is, and take the next one.',
    );
  }
  const { codes, column } = newRecovery();
  await tables
    .updateTable('person')
    .set({ totp: secret, totp_pending: null, totp_step: step, recovery: column })
    .where('id', '=', person)
    .execute();
  // Whoever else is in has come in without the factor.
  await endSessions(tables, person, { except: session });
  await append(tables, own(noted, 'factor.add'));
  return { recovery: [...codes] };
}

const rowOf = (tables: Kysely<Tables>, id: string) =>
  tables.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
