import Database from 'better-sqlite3';
import { join } from 'node:path';
import { DatabaseRefused } from '../store/sql/database-refused.ts';

/**
 * Holds the data folder for this process. The lock is one of the operating system's, taken through SQLite, so it
 * goes when the process goes, however it dies, and needs no guess whether a process number is still the same one.
 */
export function lockFolder(folder: string): { release(): void } {
  const lock = new Database(join(folder, 'lock'), { timeout: 0 });
  try {
    lock.pragma('journal_mode = MEMORY');
    lock.exec('begin exclusive');
  } catch (cause) {
    lock.close();
    throw new DatabaseRefused(
      'locked',
      `Another Poise is using the data folder ${folder}. Stop it first, or give this one its own folder by POISE_DATA.`,
      { cause },
    );
  }
  return { release: () => lock.close() };
}
