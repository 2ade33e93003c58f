import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';

/**
 * Makes this transaction wait for all others that append to the audit, in whichever process: for rules that look
 * at several rows, such as that an administrator stays, and for sums that many add to. Called first, so that
 * everybody waits at the same door: two locks could be taken crosswise.
 */
export async function oneAtATime(tables: Kysely<Tables>): Promise<void> {
  await tables
    .updateTable('audit_head')
    .set({ seq: sql<number>`seq` })
    .where('id', '=', 1)
    .execute();
}
