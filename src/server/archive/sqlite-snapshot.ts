import type RawDatabase from 'better-sqlite3';
import { join } from 'node:path';
import { SQLITE } from '../store/sql/engine.ts';
import type { Migration } from '../store/sql/migrations/migration.ts';
import { openToRead } from '../store/sqlite/open-database.ts';
import { DATABASE_FILE } from '../store/sqlite/open-sqlite.ts';
import type { Cell, Row } from './archive-lines.ts';
import type { TableShape } from './shape.ts';
import { nextHandful } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** Reads the database of a data folder as it is now, also beside the server that uses it. */
export async function sqliteSnapshot<T>(
  { folder, migrations }: { readonly folder: string; readonly migrations: readonly Migration[] },
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const { raw, reader, schema } = await openToRead({ file: join(folder, DATABASE_FILE), migrations });
  try {
    // Until it ends, this connection sees what the first query after it saw.
    raw.exec('begin');
    raw.prepare('select count(*) from migration').get();
    return await work({ engine: SQLITE, tables: reader, schema, rows: (table) => rowsOf(raw, table) });
  } finally {
    raw.close();
  }
}

/** A handful at a time by the key, so that no query stays open and several tables can be read side by side. */
async function* rowsOf(raw: RawDatabase.Database, table: TableShape): AsyncGenerator<readonly Row[]> {
  const { name, columns, key } = table;
  const list = (names: readonly string[]) => names.map((one) => `"${one}"`).join(', ');
  const select = `select ${list(columns.map((column) => column.name))} from "${name}"`;
  const rest = `order by ${list(key)} limit ?`;
  const first = raw.prepare<Cell[], Row>(`${select} ${rest}`).raw();
  const after = raw
    .prepare<Cell[], Row>(`${select} where (${list(key)}) > (${key.map(() => '?').join(', ')}) ${rest}`)
    .raw();
  const places = key.map((one) => columns.findIndex((column) => column.name === one));
  let rows = first.all(nextHandful([]));
  while (rows.length > 0) {
    yield rows;
    const last = rows.at(-1) ?? [];
    rows = after.all(...places.map((place) => last[place] ?? null), nextHandful(rows));
  }
}
