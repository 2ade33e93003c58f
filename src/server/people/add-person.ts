import type { Kysely } from 'kysely';
import type { Role } from '#protocol';
import type { Tables } from '../store/sql/tables.ts';
import { columnOf } from './roles.ts';
import { newId } from './tokens.ts';

export interface NewPerson {
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly Role[];
  /** PHC string; null for who signs in by a provider. */
  readonly password: string | null;
  readonly since: string;
}

/** Makes the person and the profile that their plays belong to, under one id, and gives the id. */
export async function addPerson(tables: Kysely<Tables>, person: NewPerson): Promise<string> {
  const id = newId();
  const { name, email, roles, password, since } = person;
  // The name stands with the person alone, so that it can be erased in one place.
  await tables.insertInto('profile').values({ key: id, name: '', since }).execute();
  await tables
    .insertInto('person')
    .values({
      id,
      name,
      email: email?.toLowerCase() ?? null,
      roles: columnOf(roles),
      password,
      totp: null,
      totp_pending: null,
      totp_step: null,
      recovery: '[]',
      since,
      disabled_at: null,
    })
    .execute();
  return id;
}
