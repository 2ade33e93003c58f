import RawDatabase from 'better-sqlite3';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { connectPostgres, UPGRADE_LOCK } from '../store/postgres/connect-postgres.ts';
import { POSTGRES, SQLITE } from '../store/sql/engine.ts';
import { migrate, migrateWithin } from '../store/sql/migrations/migrate.ts';
import type { Migration } from '../store/sql/migrations/migration.ts';
import { createFile, kyselyOn, openToRead } from '../store/sqlite/open-database.ts';
import { DATABASE_FILE } from '../store/sqlite/open-sqlite.ts';

interface Steps {
  readonly now: string;
  readonly migrations: readonly Migration[];
}

/** Takes the missing steps on a copy, beside a server that may be running, and throws the copy away. */
export async function rehearseOnSqlite(folder: string, { now, migrations }: Steps): Promise<void> {
  const file = join(folder, DATABASE_FILE);
  const copy = `${file}.rehearsal`;
  const { raw } = await openToRead({ file, migrations });
  try {
    // Made first, for its owner only.
    createFile(copy).close();
    await raw.backup(copy);
  } finally {
    raw.close();
  }
  const trying = kyselyOn(new RawDatabase(copy));
  try {
    await migrate(trying, { engine: SQLITE, migrations, now, beforeUpgrade: () => Promise.resolve() });
  } finally {
    await trying.destroy();
    for (const leftover of [copy, `${copy}-journal`, `${copy}-wal`, `${copy}-shm`]) {
      rmSync(leftover, { force: true });
    }
  }
}

class Rehearsed extends Error {}

/** The servers that are running wait for the tables that a step changes; nobody waits for longer than this. */
const LOCK_TIMEOUT = '5s';

/** Takes the missing steps in a transaction that is never kept. */
export async function rehearseOnPostgres(url: string, { now, migrations }: Steps): Promise<void> {
  await connectPostgres(url, (database) =>
    database
      .transaction()
      .execute(async (tables) => {
        await sql`set local lock_timeout = ${sql.lit(LOCK_TIMEOUT)}`.execute(tables);
        await sql`select pg_advisory_xact_lock(${UPGRADE_LOCK})`.execute(tables);
        await migrateWithin(tables, { engine: POSTGRES, migrations, now });
        throw new Rehearsed();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Rehearsed)) throw error;
      }),
  );
}
