import type { Kysely } from 'kysely';
import { hashOf } from '../audit/append.ts';
import type { Chained, Entry } from '../audit/append.ts';
import type { Tables } from '../store/sql/tables.ts';
import { portions } from './portions.ts';

/** Adds many entries at once, in the order of time; one by one they take longer than everything else of a demo. */
export async function appendAll(tables: Kysely<Tables>, entries: readonly Entry[]): Promise<void> {
  const head = await tables
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('id', '=', 1)
    .executeTakeFirstOrThrow();
  let { seq, hash } = head;
  const rows = entries
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((entry) => {
      seq += 1;
      const chained: Chained = { seq, object: null, subject: null, outcome: 'done', request: null, ...entry };
      hash = hashOf(hash, chained);
      return { ...chained, hash };
    });
  for (const some of portions(rows)) await tables.insertInto('audit').values(some).execute();
  await tables.updateTable('audit_head').set({ seq, hash }).where('id', '=', 1).execute();
}
