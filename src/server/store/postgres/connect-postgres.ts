import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { DatabaseRefused } from '../sql/database-refused.ts';
import type { Tables } from '../sql/tables.ts';

/** Within this the server of the database must have answered a connection. */
const CONNECT_MILLISECONDS = 5000;
const CONNECTIONS = 10;
const INT8 = 20;

/** "Pois" in ASCII: the lock that one process holds while it brings the schema up to date or fills the tables. */
export const UPGRADE_LOCK = 0x506f6973;

/** Queries on the database behind a URL; `onLostConnection` hears of a connection that broke while it was idle. */
export function poolOf(url: string, onLostConnection: (error: Error) => void): Kysely<Tables> {
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
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** Our own `schema` parameter is taken out: the driver knows no such thing. */
function addressOf(url: string): { address: string; schema: string | null } {
  const parsed = new URL(url);
  const schema = parsed.searchParams.get('schema');
  parsed.searchParams.delete('schema');
  return { address: parsed.href, schema };
}

/** Whether Poise has made its tables, or begun to. */
export async function hasSchema(tables: Kysely<Tables>): Promise<boolean> {
  const found = await sql<{
    there: boolean;
  }>`select to_regclass('migration') is not null as there`.execute(tables);
  return found.rows[0]?.there === true;
}

/** Does one thing with the database as it stands, and leaves. */
export async function connectPostgres<T>(
  url: string,
  work: (database: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  const database = poolOf(url, () => undefined);
  try {
    return await work(database);
  } catch (error) {
    throw notOpened(error, url);
  } finally {
    await database.destroy();
  }
}

/** A refusal that names the database; the password stays out of it. Errors of other kinds pass through. */
function notOpened(error: unknown, url: string): unknown {
  if (error instanceof DatabaseRefused) return refusedOf(error, url);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const unreachable = /^(?:ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT|28|3D000|08)/.test(code);
  return unreachable ? refusedOf(error, url) : error;
}

export const nameOf = (url: string): string => {
  const { host, pathname } = new URL(url);
  return `The database ${pathname.slice(1)} at ${host}`;
};

/** Says which database is not opened and why. */
export function refusedOf(error: unknown, url: string): DatabaseRefused {
  if (error instanceof DatabaseRefused) {
    return new DatabaseRefused(
      error.refusal,
      `${nameOf(url)} is not opened, because ${error.message}. Nothing was changed.`,
    );
  }
  return new DatabaseRefused(
    'unusable',
    `${nameOf(url)} is not opened: ${reasonOf(error)}. Check DATABASE_URL. Nothing was changed.`,
    { cause: error },
  );
}

/** An error of several attempts to connect has no message of its own. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
