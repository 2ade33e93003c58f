import type { Kysely } from 'kysely';
import type { Role } from '#protocol';
import { columnOf } from '../people/roles.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { AccountChange } from './about.ts';
import type { Mail } from './mail.ts';
import { post } from './post.ts';

interface Noticed {
  readonly person: string;
  readonly change: AccountChange;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Tells somebody by mail, where there is mail, that their account was changed; in the transaction that changes it. */
export async function noticeOf(
  tables: Kysely<Tables>,
  mail: Mail | null,
  { person, change, now }: Noticed,
): Promise<void> {
  if (!mail || !(await hasAddress(tables, person))) return;
  await post(tables, mail, { mails: [{ kind: 'notice', person, about: { change } }], now });
}

export async function hasAddress(tables: Kysely<Tables>, person: string): Promise<boolean> {
  const row = await tables.selectFrom('person').select('email').where('id', '=', person).executeTakeFirst();
  return row !== undefined && row.email !== null;
}

/** The same before somebody gets other roles, where they are others. */
export async function noticeOfRoles(
  tables: Kysely<Tables>,
  mail: Mail | null,
  { person, roles, now }: { readonly person: string; readonly roles: readonly Role[]; readonly now: number },
): Promise<void> {
  const row = await tables.selectFrom('person').select('roles').where('id', '=', person).executeTakeFirst();
  if (!row || row.roles === columnOf(roles)) return;
  await noticeOf(tables, mail, { person, change: 'roles-changed', now });
}
