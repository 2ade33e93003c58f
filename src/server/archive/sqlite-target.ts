import RawDatabase from 'better-sqlite3';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lockFolder } from '../data-folder/lock-folder.ts';
import { prepareFolder } from '../data-folder/prepare-folder.ts';
import { SQLITE } from '../store/sql/engine.ts';
import { createFile, kyselyOn } from '../store/sqlite/open-database.ts';
import { DATABASE_FILE } from '../store/sqlite/open-sqlite.ts';
import { ArchiveRefused } from './archive-refused.ts';
import type { Cell } from './archive-lines.ts';
import type { Target } from './target.ts';

/**
 * Fills a new database of a data folder that has none. It is made beside its place and moved there once it is whole
 * and on the disk.
 */
export async function intoSqlite<T>(folder: string, work: (target: Target) => Promise<T>): Promise<T> {
  prepareFolder(folder);
  const lock = lockFolder(folder);
  const file = join(folder, DATABASE_FILE);
  const fresh = `${file}.new`;
  try {
    refuseOccupied(file);
    const raw = createFile(fresh);
    try {
      // What goes wrong is thrown away with its file, so nothing has to be safe before the end.
      raw.pragma('journal_mode = OFF');
      raw.pragma('synchronous = OFF');
      raw.pragma('foreign_keys = OFF');
      const done = await work(targetOn(raw));
      raw.close();
      sync(fresh);
      renameSync(fresh, file);
      sync(dirname(file));
      return done;
    } finally {
      raw.close();
      rmSync(fresh, { force: true });
    }
  } finally {
    lock.release();
  }
}

function refuseOccupied(file: string): void {
  const journal = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  if (!existsSync(file) && journal === 0) return;
  throw new ArchiveRefused(
    'occupied',
    `There is a database already: ${file}. An archive is restored into an empty folder only. ` +
      `Move ${DATABASE_FILE}* away first, or set POISE_DATA to another folder. Nothing was changed.`,
  );
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

function targetOn(raw: RawDatabase.Database): Target {
  const tables = kyselyOn(raw);
  const inserts = new Map<string, RawDatabase.Statement<Cell[]>>();
  return {
    engine: SQLITE,
    transaction: (work) => tables.transaction().execute(work),
    loosen: () => Promise.resolve(),
    insert: async ({ name, columns }, rows) => {
      const values = columns.map(() => '?').join(', ');
      const insert = inserts.get(name) ?? raw.prepare<Cell[]>(`insert into "${name}" values (${values})`);
      inserts.set(name, insert);
      for (const row of rows) insert.run(...row);
    },
    tighten: async () => {
      const [broken] = raw.pragma('foreign_key_check') as { table: string; parent: string }[];
      if (broken) {
        throw new ArchiveRefused(
          'misfit',
          `A row of "${broken.table}" in the archive refers to one of "${broken.parent}" that is not there.`,
        );
      }
      raw.pragma('foreign_keys = ON');
    },
    misfitOf: (error) =>
      error instanceof RawDatabase.SqliteError && /^SQLITE_(?:CONSTRAINT|MISMATCH)/.test(error.code)
        ? error.message
        : null,
  };
}
