import { join } from 'node:path';
import { lockFolder } from '../../data-folder/lock-folder.ts';
import { prepareFolder } from '../../data-folder/prepare-folder.ts';
import { databaseOn } from '../sql/database.ts';
import type { Connection, Database } from '../sql/database.ts';
import { SQLITE } from '../sql/engine.ts';
import { MIGRATIONS } from '../sql/migrations/list.ts';
import type { Migration } from '../sql/migrations/migration.ts';
import type { StoreError } from '../store-error.ts';
import { openDatabase } from './open-database.ts';
import { storeErrorOf } from './store-error-of.ts';

/** The database's name in the data folder. */
export const DATABASE_FILE = 'poise.db';

interface Opening {
  readonly folder: string;
  /** Instant for the record of migrations. */
  readonly now: string;
  /** Told once when the database can no longer be trusted. */
  readonly onBroken?: (error: StoreError) => void;
  /** Only a test of upgrades gives another list. */
  readonly migrations?: readonly Migration[];
}

/** Opens or makes the database of a data folder. Rejects with `DatabaseRefused`, having changed nothing. */
export async function openSqlite(opening: Opening): Promise<{ database: Database; created: boolean }> {
  const { folder, now, migrations = MIGRATIONS } = opening;
  prepareFolder(folder);
  const lock = lockFolder(folder);
  try {
    const file = join(folder, DATABASE_FILE);
    const { writer, reader, created, close } = await openDatabase({ file, migrations, now });
    const connection: Connection = {
      engine: SQLITE,
      writer,
      read: (work) => work(reader),
      look: (work) => work(reader),
      errorOf: storeErrorOf,
      close: () => {
        close();
        lock.release();
        return Promise.resolve();
      },
    };
    return { database: databaseOn(connection, opening.onBroken), created };
  } catch (error) {
    lock.release();
    throw error;
  }
}
