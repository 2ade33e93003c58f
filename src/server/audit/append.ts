import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';

/** Something that was done or refused. Ids only: no name, no address, no free text. */
export interface Entry {
  readonly at: string;
  /** Id of the person; null for the server itself or somebody who is not signed in. */
  readonly actor: string | null;
  /** As a verb after a thing: `person.disable`, `attempt.read`. */
  readonly action: string;
  /** Id of what it was done to. */
  readonly object?: string | null;
  /** The person whom it concerns, who may see the entry. */
  readonly subject?: string | null;
  readonly outcome?: 'done' | 'refused';
  /** The request's number in the log. */
  readonly request?: string | null;
}

/** An entry as it stands in the chain, without its hash. */
export type Chained = Required<Entry> & { readonly seq: number };

/** SHA-256 over the hash of the entry before and everything in this one. */
export function hashOf(before: string, entry: Chained): string {
  const { seq, at, actor, action, object, subject, outcome, request } = entry;
  const content = JSON.stringify([before, seq, at, actor, action, object, subject, outcome, request]);
  return createHash('sha256').update(content).digest('hex');
}

/** Adds an entry in the transaction of what it tells of, so that neither is kept without the other. */
export const append = (tables: Kysely<Tables>, entry: Entry): Promise<void> => appendAll(tables, [entry]);

/** Rows that fit into one statement of either engine. */
const AT_ONCE = 500;

/** Adds entries in their order. The head is locked first: of two processes one waits, and the chain stays one. */
export async function appendAll(tables: Kysely<Tables>, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const head = await tables
    .updateTable('audit_head')
    .set({ seq: sql<number>`seq + ${entries.length}` })
    .where('id', '=', 1)
    .returning(['seq', 'hash'])
    .executeTakeFirstOrThrow();
  let { hash } = head;
  const rows = entries.map((entry, place) => {
    const chained: Chained = {
      seq: head.seq - entries.length + 1 + place,
      object: null,
      subject: null,
      outcome: 'done',
      request: null,
      ...entry,
    };
    hash = hashOf(hash, chained);
    return { ...chained, hash };
  });
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await tables
      .insertInto('audit')
      .values(rows.slice(from, from + AT_ONCE))
      .execute();
  }
  await tables.updateTable('audit_head').set({ hash }).where('id', '=', 1).execute();
}
