import pg from 'pg';
import { StoreError } from '../store-error.ts';

/** Classes of PostgreSQL's error codes after which trying again may help: connection, conflict, resources, operator. */
const PASSING = /^(?:08|25006|40|53|55P03|57)/;
/** The disk of the database server is full. */
const DISK_FULL = '53100';
/** Pages or indexes are damaged. */
const DAMAGED = /^XX/;

/**
 * What an error of PostgreSQL or of the way to it means to the server; errors of the program itself pass through.
 * Where the connection broke during a commit, nobody knows whether it was kept: whoever asks again finds out.
 */
export function storeErrorOf(error: unknown): unknown {
  if (error instanceof pg.DatabaseError) return fromServer(error);
  if (isOfConnection(error))
    return new StoreError('busy', 'The database cannot be reached.', { cause: error });
  return error;
}

function fromServer(error: pg.DatabaseError): unknown {
  const code = error.code ?? '';
  if (code === DISK_FULL) {
    return new StoreError('full', 'The disk of the database is full, so nothing more can be kept.', {
      cause: error,
    });
  }
  if (DAMAGED.test(code)) {
    return new StoreError('broken', `The database is damaged (${code}).`, { cause: error });
  }
  return PASSING.test(code)
    ? new StoreError('busy', `The database cannot answer now (${code}).`, { cause: error })
    : error;
}

/** The driver has no class for these: system errors carry a code, its own only a sentence. */
function isOfConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    /^(?:ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)/.test(code) ||
    /connection (?:terminated|error)|timeout (?:exceeded|expired)|not queryable/i.test(error.message)
  );
}
