import type { Transaction } from 'kysely';
import { eraseTraces } from '../privacy/erase-person.ts';
import type { Tables } from '../store/sql/tables.ts';

/**
 * What must be so after a restore, whatever the archive holds. Done in what fills the database, on the newest
 * schema, before anybody sees it.
 */
export type AfterRestore = (tables: Transaction<Tables>, now: string) => Promise<void>;

/** Whoever was erased after the archive was written is erased again. */
export const eraseAgain =
  (people: readonly string[]): AfterRestore =>
  async (tables, now) => {
    for (const person of people) await eraseTraces(tables, person, now);
  };
