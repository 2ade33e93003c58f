import Database from 'better-sqlite3';
import { StoreError } from '../store-error.ts';

/** What an error of SQLite means to the server; errors of the program itself pass through. */
export function storeErrorOf(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const { code } = error;
  if (code === 'SQLITE_FULL') {
    return new StoreError('full', 'The disk is full, so nothing more can be kept.', { cause: error });
  }
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    return new StoreError('busy', 'Another program holds the database.', { cause: error });
  }
  // After a failed write nobody knows what is on disk; only a new start, with its check, can tell.
  if (/^SQLITE_(IOERR|CORRUPT|NOTADB|CANTOPEN|READONLY|PROTOCOL)/.test(code)) {
    return new StoreError('broken', `The database cannot be used any more (${code}).`, { cause: error });
  }
  return error;
}
