import type { Kysely } from 'kysely';
import type { SignInRules } from '#protocol';
import { append } from '../audit/append.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { Noted } from './noted.ts';

/** What the house asks of whoever signs in. */
export async function readSignInRules(tables: Kysely<Tables>): Promise<SignInRules> {
  const { second_factor: secondFactor } = await tables
    .selectFrom('organisation')
    .select('second_factor')
    .executeTakeFirstOrThrow();
  return { secondFactor };
}

/** Holds from the next request on, also for whoever is in already. */
export async function writeSignInRules(
  tables: Kysely<Tables>,
  { secondFactor }: SignInRules,
  noted: Noted,
): Promise<void> {
  await tables.updateTable('organisation').set({ second_factor: secondFactor }).where('id', '=', 1).execute();
  await append(tables, { ...noted, action: 'organisation.sign-in' });
}
