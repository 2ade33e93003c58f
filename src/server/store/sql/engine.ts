import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** What differs between the engines that the same tables and queries live on. */
export interface Engine {
  /** Begins a transaction that is going to write. */
  readonly begin: RawBuilder<unknown>;
  /** Whether the engine sacrificed this work to end a conflict with another process, so that it may be done again. */
  readonly sacrificed: (error: unknown) => boolean;
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
  // One process writes, one transaction at a time.
  sacrificed: () => false,
  whole: 'integer',
  strict: sql`strict`,
  strictByKey: sql`strict, without rowid`,
};

const NOTHING = sql``;

/** Two processes wait for each other, or have changed the same rows. */
const CONFLICTS: readonly unknown[] = ['40P01', '40001'];

export const POSTGRES: Engine = {
  begin: sql`begin`,
  sacrificed: (error) => error instanceof Error && 'code' in error && CONFLICTS.includes(error.code),
  whole: 'bigint',
  strict: NOTHING,
  strictByKey: NOTHING,
};
