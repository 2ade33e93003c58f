import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import pg from 'pg';
import { connectPostgres, nameOf, UPGRADE_LOCK } from '../store/postgres/connect-postgres.ts';
import { POSTGRES } from '../store/sql/engine.ts';
import type { Tables } from '../store/sql/tables.ts';
import { ArchiveRefused } from './archive-refused.ts';
import type { Shape } from './shape.ts';
import type { Target } from './target.ts';

/** Fills an empty database, or an empty schema of one, in a single transaction. */
export function intoPostgres<T>(url: string, work: (target: Target) => Promise<T>): Promise<T> {
  return connectPostgres(url, (database) =>
    database.transaction().execute(async (tables) => {
      // A server that is started meanwhile waits, and finds the schema made.
      await sql`select pg_advisory_xact_lock(${UPGRADE_LOCK})`.execute(tables);
      await refuseOccupied(tables, url);
      return work(targetOn(tables));
    }),
  );
}

async function refuseOccupied(tables: Transaction<Tables>, url: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = to_regnamespace(current_schema()) and relkind in ('r', 'p', 'v', 'm')
    order by relname limit 1`.execute(tables);
  const [found] = rows;
  if (!found) return;
  throw new ArchiveRefused(
    'occupied',
    `${nameOf(url)} is not empty: it has a table "${found.name}". An archive is restored into an empty one ` +
      'only: make another database or schema and name it in DATABASE_URL. Nothing was changed.',
  );
}

/** Classes of errors for values that no column takes, and for broken constraints. */
const MISFIT = /^2[23]/;

const targetOn = (tables: Transaction<Tables>): Target => ({
  engine: POSTGRES,
  transaction: (work) => work(tables),
  loosen: async (shape) => {
    for (const { table, name } of await backward(tables, shape)) {
      await sql`alter table ${sql.id(table)} alter constraint ${sql.id(name)}
        deferrable initially deferred`.execute(tables);
    }
  },
  insert: async ({ name, columns }, rows) => {
    const arrays = columns.map(({ kind }, place) => {
      const values = rows.map((row) => row[place] ?? null);
      return sql`${values}::${sql.raw(kind === 'text' ? 'text[]' : 'bigint[]')}`;
    });
    const names = sql.join(columns.map((column) => sql.ref(column.name)));
    await sql`insert into ${sql.table(name)} (${names}) select * from unnest(${sql.join(arrays)})`.execute(
      tables,
    );
  },
  tighten: async (shape) => {
    await sql`set constraints all immediate`.execute(tables);
    for (const { table, name } of await backward(tables, shape)) {
      await sql`alter table ${sql.id(table)} alter constraint ${sql.id(name)} not deferrable`.execute(tables);
    }
  },
  misfitOf: (error) =>
    error instanceof pg.DatabaseError && MISFIT.test(error.code ?? '') ? error.message : null,
});

/** References to a row of the same table or of a later one: the only ones that the order of rows may not keep. */
async function backward(tables: Transaction<Tables>, shape: Shape) {
  const { rows } = await sql<{ name: string; table: string; target: string }>`
    select c.conname as name, child.relname as "table", parent.relname as target
    from pg_constraint c join pg_class child on child.oid = c.conrelid join pg_class parent on parent.oid = c.confrelid
    where c.contype = 'f' and c.connamespace = to_regnamespace(current_schema())
    order by child.relname, c.conname`.execute(tables);
  const place = (table: string) => shape.findIndex(({ name }) => name === table);
  return rows.filter(({ table, target }) => place(target) >= place(table));
}
