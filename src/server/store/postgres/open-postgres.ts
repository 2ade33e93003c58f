import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { databaseOn } from '../sql/database.ts';
import type { Connection, Database } from '../sql/database.ts';
import { POSTGRES } from '../sql/engine.ts';
import { MIGRATIONS } from '../sql/migrations/list.ts';
import { migrate } from '../sql/migrations/migrate.ts';
import type { Migration } from '../sql/migrations/migration.ts';
import type { StoreError } from '../store-error.ts';
import type { Tables } from '../sql/tables.ts';
import { hasSchema, poolOf, refusedOf, UPGRADE_LOCK } from './connect-postgres.ts';
import { storeErrorOf } from './store-error-of.ts';

interface Opening {
  /** `postgres://user:password@host:port/database`; `?schema=NAME` for a schema other than the user's own. */
  readonly url: string;
  /** Instant for the record of migrations. */
  readonly now: string;
  /** Told when an idle connection breaks; the next query opens another. */
  readonly onLostConnection: (error: Error) => void;
  /** Told once when the database can no longer be trusted. */
  readonly onBroken?: (error: StoreError) => void;
  /** Only a test of upgrades gives another list. */
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the database behind a URL and brings its schema up to date; of several processes that start at once, one
 * does it and the others wait. Rejects with `DatabaseRefused`, having changed nothing.
 */
export async function openPostgres(opening: Opening): Promise<{ database: Database; created: boolean }> {
  const writer = poolOf(opening.url, opening.onLostConnection);
  try {
    const created = await upgrade(writer, opening);
    const connection: Connection = {
      engine: POSTGRES,
      writer,
      // One snapshot for the play and its moves, whatever another process commits between the two queries.
      read: (work) =>
        writer
          .transaction()
          .setIsolationLevel('repeatable read')
          .setAccessMode('read only')
          .execute((reader) => work(reader)),
      look: (work) => work(writer),
      errorOf: storeErrorOf,
      close: () => writer.destroy(),
    };
    return { database: databaseOn(connection, opening.onBroken), created };
  } catch (error) {
    await writer.destroy();
    throw refusedOf(error, opening.url);
  }
}

/** Gives whether the schema was made just now. */
function upgrade(database: Kysely<Tables>, { now, migrations = MIGRATIONS }: Opening): Promise<boolean> {
  return database.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${UPGRADE_LOCK})`.execute(connection);
    try {
      const there = await hasSchema(connection);
      await migrate(connection, {
        engine: POSTGRES,
        migrations,
        now,
        // Each step is a transaction of its own; a copy of the whole is the business of the server's own backups.
        beforeUpgrade: () => Promise.resolve(),
      });
      return !there;
    } finally {
      await sql`select pg_advisory_unlock(${UPGRADE_LOCK})`.execute(connection);
    }
  });
}
