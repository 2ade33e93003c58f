import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { databaseOn } from '../sql/database.ts';
import type { Connection, Database } from '../sql/database.ts';
import { DatabaseRefused } from '../sql/database-refused.ts';
import { POSTGRES } from '../sql/engine.ts';
import { MIGRATIONS } from '../sql/migrations/list.ts';
import { migrate } from '../sql/migrations/migrate.ts';
import type { Migration } from '../sql/migrations/migration.ts';
import type { StoreError } from '../store-error.ts';
import type { Tables } from '../sql/tables.ts';
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

/** Within this the server of the database must have answered a connection. */
const CONNECT_MILLISECONDS = 5000;
const CONNECTIONS = 10;
/** "Pois" in ASCII: the lock that one process holds while it brings the schema up to date. */
const UPGRADE_LOCK = 0x506f6973;
const INT8 = 20;

/**
 * Opens the database behind a URL and brings its schema up to date; of several processes that start at once, one
 * does it and the others wait. Rejects with `DatabaseRefused`, having changed nothing.
 */
export async function openPostgres(opening: Opening): Promise<{ database: Database; created: boolean }> {
  const pool = poolFor(opening);
  const writer = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
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
      errorOf: storeErrorOf,
      close: () => writer.destroy(),
    };
    return { database: databaseOn(connection, opening.onBroken), created };
  } catch (error) {
    await writer.destroy();
    throw refusedOf(error, opening.url);
  }
}

function poolFor({ url, onLostConnection }: Opening): pg.Pool {
  const { address, schema } = addressOf(url);
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    application_name: 'poise',
    types: { getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) },
    ...(schema === null ? {} : { options: `-c search_path=${schema}` }),
  });
  // A connection may break while it is idle or at work. Without a listener for either, that would end the process.
  pool.on('error', onLostConnection);
  pool.on('connect', (client) => client.on('error', onLostConnection));
  return pool;
}

/** Our own `schema` parameter is taken out: the driver knows no such thing. */
function addressOf(url: string): { address: string; schema: string | null } {
  const parsed = new URL(url);
  const schema = parsed.searchParams.get('schema');
  parsed.searchParams.delete('schema');
  return { address: parsed.href, schema };
}

/** Gives whether the schema was made just now. */
function upgrade(database: Kysely<Tables>, { now, migrations = MIGRATIONS }: Opening): Promise<boolean> {
  return database.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${UPGRADE_LOCK})`.execute(connection);
    try {
      const found = await sql<{
        there: boolean;
      }>`select to_regclass('migration') is not null as there`.execute(connection);
      await migrate(connection, {
        engine: POSTGRES,
        migrations,
        now,
        // Each step is a transaction of its own; a copy of the whole is the business of the server's own backups.
        beforeUpgrade: () => Promise.resolve(),
      });
      return found.rows[0]?.there !== true;
    } finally {
      await sql`select pg_advisory_unlock(${UPGRADE_LOCK})`.execute(connection);
    }
  });
}

/** Says which database is not opened and why; the password stays out of it. */
function refusedOf(error: unknown, url: string): unknown {
  const { host, pathname } = new URL(url);
  const name = `The database ${pathname.slice(1)} at ${host}`;
  if (error instanceof DatabaseRefused) {
    return new DatabaseRefused(
      error.refusal,
      `${name} is not opened, because ${error.message}. Nothing was changed.`,
    );
  }
  const reason =
    error instanceof Error ? error.message || String((error as { code?: unknown }).code) : String(error);
  return new DatabaseRefused(
    'unusable',
    `${name} is not opened: ${reason}. Check DATABASE_URL. Nothing was changed.`,
    {
      cause: error,
    },
  );
}
