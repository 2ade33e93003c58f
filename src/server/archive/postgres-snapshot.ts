import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { POSTGRES } from '../store/sql/engine.ts';
import { appliedNumber } from '../store/sql/migrations/migrate.ts';
import type { Migration } from '../store/sql/migrations/migration.ts';
import type { Tables } from '../store/sql/tables.ts';
import { DatabaseRefused } from '../store/sql/database-refused.ts';
import { connectPostgres, hasSchema } from '../store/postgres/connect-postgres.ts';
import type { Cell, Row } from './archive-lines.ts';
import type { TableShape } from './shape.ts';
import { nextHandful } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** Reads the database behind a URL as it is now: one transaction that only reads, and sees one moment. */
export function postgresSnapshot<T>(
  { url, migrations }: { readonly url: string; readonly migrations: readonly Migration[] },
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  return connectPostgres(url, (database) =>
    database
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (tables) => {
        if (!(await hasSchema(tables))) {
          throw new DatabaseRefused('unusable', 'Poise has not made its tables there');
        }
        const schema = await appliedNumber(tables, migrations);
        const next = cursors(tables);
        return work({ engine: POSTGRES, tables, schema, rows: next });
      }),
  );
}

/** A cursor for each table that is read; the keys are put in order by their bytes, as SQLite does. */
function cursors(tables: Kysely<Tables>) {
  let opened = 0;
  return async function* rowsOf({ name, columns, key }: TableShape): AsyncGenerator<readonly Row[]> {
    const cursor = sql.id(`reading_${++opened}`);
    const kinds = new Map(columns.map((column) => [column.name, column.kind]));
    const order = key.map((one) =>
      kinds.get(one) === 'text' ? sql`${sql.ref(one)} collate "C"` : sql.ref(one),
    );
    const names = columns.map((column) => column.name);
    await sql`declare ${cursor} no scroll cursor for select ${sql.join(names.map((one) => sql.ref(one)))}
      from ${sql.table(name)} order by ${sql.join(order)}`.execute(tables);
    let rows: readonly Row[] = [];
    do {
      const taken = await sql<
        Record<string, Cell>
      >`fetch ${sql.lit(nextHandful(rows))} from ${cursor}`.execute(tables);
      rows = taken.rows.map((row) => names.map((one) => row[one] ?? null));
      if (rows.length > 0) yield rows;
    } while (rows.length > 0);
    await sql`close ${cursor}`.execute(tables);
  };
}
