import type { Kysely } from 'kysely';
import type { Role } from '#protocol';
import type { Tables } from '../store/sql/tables.ts';
import { linkSpent } from './refusal.ts';
import { columnOf } from './roles.ts';
import { keyOf, newId, newToken } from './tokens.ts';

const DAY = 24 * 60 * 60_000;

/**
 * How long a link of each kind is good, and the page that it leads to. The token stands after the `#`, which no
 * browser sends: it is in no log of any proxy.
 */
const KINDS = {
  'set-up': { lasts: DAY, page: '/set-up' },
  invitation: { lasts: 7 * DAY, page: '/join' },
  reset: { lasts: DAY, page: '/choose-password' },
} as const;
type Purpose = keyof typeof KINDS;

interface NewLink {
  readonly purpose: Purpose;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly issuedBy?: string;
  readonly person?: string;
  readonly email?: string | null;
  readonly roles?: readonly Role[];
  readonly team?: string | null;
}

export interface IssuedLink {
  readonly id: string;
  /** Path with the token, told this once: only its key is kept. */
  readonly path: string;
  readonly expiresAt: string;
}

/** Keeps a new link and gives what it leads to. */
export async function issueLink(tables: Kysely<Tables>, link: NewLink): Promise<IssuedLink> {
  const { purpose, now, issuedBy = null, person = null, email = null, roles = [], team = null } = link;
  const { lasts, page } = KINDS[purpose];
  const [id, token] = [newId(), newToken()];
  const expiresAt = new Date(now + lasts).toISOString();
  await tables
    .insertInto('invitation')
    .values({
      key: keyOf(token),
      id,
      purpose,
      person,
      email: email?.toLowerCase() ?? null,
      roles: columnOf(roles),
      team,
      issued_by: issuedBy,
      created_at: new Date(now).toISOString(),
      expires_at: expiresAt,
      used_at: null,
    })
    .execute();
  return { id, path: `${page}#${token}`, expiresAt };
}

/** The link of this token while it is good; null when it was used or is too old. */
export async function findLink(tables: Kysely<Tables>, token: string, now: number) {
  const row = await tables
    .selectFrom('invitation')
    .selectAll()
    .where('key', '=', keyOf(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date(now).toISOString())
    .executeTakeFirst();
  return row ?? null;
}

/** What is kept of a link that is good. */
export type OpenLink = NonNullable<Awaited<ReturnType<typeof findLink>>>;

/**
 * Uses the link up and gives what it stood for; refuses one that is not good for this. Of two who follow it at the
 * same moment, wherever, the second is refused.
 */
export async function spendLink(
  tables: Kysely<Tables>,
  purpose: Purpose,
  { token, now }: { readonly token: string; readonly now: number },
): Promise<OpenLink> {
  const link = await findLink(tables, token, now);
  if (link?.purpose !== purpose) throw linkSpent();
  const spent = await tables
    .updateTable('invitation')
    .set({ used_at: new Date(now).toISOString() })
    .where('key', '=', link.key)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  if (spent.numUpdatedRows !== 1n) throw linkSpent();
  return link;
}
