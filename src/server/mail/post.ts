import type { Kysely } from 'kysely';
import { newId } from '../people/tokens.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { OutboxTable } from '../store/sql/tables/mail.ts';
import type { About } from './about.ts';
import type { Mail } from './mail.ts';

/** A mail to be written when its turn comes, with what is true by then. */
export type NewMail = About & {
  readonly person?: string;
  /** The link that it brings, told once to whoever made it. */
  readonly link?: { readonly id: string; readonly path: string };
  /** No second one with the same is taken. */
  readonly once?: string;
};

/** Rows that fit into one statement of either engine. */
const AT_ONCE = 500;

/** Puts mails into the outbox, in the transaction of what they tell of: neither is kept without the other. */
export async function post(
  tables: Kysely<Tables>,
  { from, seal }: Mail,
  { mails, now }: { readonly mails: readonly NewMail[]; readonly now: number },
): Promise<void> {
  const host = from.address.slice(from.address.lastIndexOf('@') + 1);
  const at = new Date(now).toISOString();
  const rows = mails.map(({ person = null, link, once = null, kind, about }): OutboxTable => {
    const id = newId();
    return {
      id,
      kind,
      person,
      invitation: link?.id ?? null,
      sealed: link ? seal.close(link.path, id) : null,
      about: JSON.stringify(about),
      once,
      message_id: `<${id}@${host}>`,
      created_at: at,
      due_at: at,
      claimed_until: null,
      tries: 0,
      state: 'waiting',
      failure: null,
      failed_at: null,
      ended_at: null,
    };
  });
  for (let first = 0; first < rows.length; first += AT_ONCE) {
    await tables
      .insertInto('outbox')
      .values(rows.slice(first, first + AT_ONCE))
      .onConflict((conflict) => conflict.column('once').doNothing())
      .execute();
  }
}
