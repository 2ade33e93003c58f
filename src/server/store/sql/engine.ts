import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** What differs between the engines that the same tables and queries live on. */
export interface Engine {
  /** Begins a transaction that is going to write. */
  readonly begin: RawBuilder<unknown>;
  /** Column type of whole numbers beyond 31 bits. */
  readonly whole: 'integer' | 'bigint';
  /** Ends a table whose columns hold to their types. */
  readonly strict: RawBuilder<unknown>;
  /** The same for a table that is only ever looked up by its primary key. */
  readonly strictByKey: RawBuilder<unknown>;
}

/** Takes the lock for writing at once, so that no transaction has to be begun anew; types are held only when asked. */
export const SQLITE: Engine = {
  begin: sql`begin immediate`,
  whole: 'integer',
  strict: sql`strict`,
  strictByKey: sql`strict, without rowid`,
};

const NOTHING = sql``;

export const POSTGRES: Engine = { begin: sql`begin`, whole: 'bigint', strict: NOTHING, strictByKey: NOTHING };
