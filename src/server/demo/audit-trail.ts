import type { Kysely } from 'kysely';
import { appendAll } from '../audit/append.ts';
import type { Entry } from '../audit/append.ts';
import type { Tables } from '../store/sql/tables.ts';

/** Adds entries in the order of time. */
export const appendInTime = (tables: Kysely<Tables>, entries: readonly Entry[]): Promise<void> =>
  appendAll(
    tables,
    entries.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  );
