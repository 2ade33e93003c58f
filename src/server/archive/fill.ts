import type { Transaction } from 'kysely';
import { DatabaseRefused } from '../store/sql/database-refused.ts';
import { appliedNumber, migrateWithin } from '../store/sql/migrations/migrate.ts';
import type { Migration } from '../store/sql/migrations/migration.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { AfterRestore } from './after-restore.ts';
import { ArchiveRefused } from './archive-refused.ts';
import type { Trailer } from './archive-lines.ts';
import type { OpenArchive } from './read-archive.ts';
import type { Shape } from './shape.ts';
import type { Target } from './target.ts';

export interface FillOptions {
  readonly migrations: readonly Migration[];
  /** Instant for the record of migrations. */
  readonly now: string;
  readonly onRows?: ((rows: number) => void) | undefined;
  readonly afterwards?: readonly AfterRestore[] | undefined;
}

/** Makes the tables as they were, puts the rows in, and only then brings the schema up to date. */
export async function fill(target: Target, archive: OpenArchive, options: FillOptions): Promise<Trailer> {
  const { engine } = target;
  const { migrations, now, afterwards = [] } = options;
  const { header, shape } = archive;
  const then = migrations.slice(0, header.schema);
  const trailer = await target.transaction(async (tables) => {
    await migrateWithin(tables, { engine, migrations: then, now });
    await target.loosen(shape);
    await empty(tables, shape);
    const read = await load(target, archive, options);
    await expectSchema(tables, then);
    return read;
  });
  await fitting(target, 'A row', () => target.tighten(shape));
  await target.transaction(async (tables) => {
    await migrateWithin(tables, { engine, migrations, now });
    for (const step of afterwards) await step(tables, now);
  });
  return trailer;
}

/** Steps of the schema put rows of their own into some tables; those of the archive take their place. */
async function empty(tables: Transaction<Tables>, shape: Shape): Promise<void> {
  for (const { name } of shape.toReversed()) await tables.deleteFrom(name).execute();
}

async function load(target: Target, archive: OpenArchive, { onRows }: FillOptions): Promise<Trailer> {
  const handfuls = archive.rows();
  let rows = 0;
  for (;;) {
    const next = await handfuls.next();
    if (next.done) return next.value;
    const { table } = next.value;
    await fitting(target, `A row of "${table.name}"`, () => target.insert(table, next.value.rows));
    rows += next.value.rows.length;
    onRows?.(rows);
  }
}

async function fitting<T>(target: Target, what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const how = target.misfitOf(error);
    if (how === null) throw error;
    throw new ArchiveRefused('misfit', `${what} in the archive does not fit: ${how}.`, { cause: error });
  }
}

/** The archive's own record of steps must be the one that its header names. */
async function expectSchema(tables: Transaction<Tables>, then: readonly Migration[]): Promise<void> {
  const applied = await appliedNumber(tables, then).catch((error: unknown) => {
    if (!(error instanceof DatabaseRefused)) throw error;
    throw new ArchiveRefused('misfit', `The archive is not of this line of Poise: ${error.message}.`);
  });
  if (applied === then.length) return;
  throw new ArchiveRefused(
    'misfit',
    `The archive says that its schema is ${then.length}, and its rows say ${applied}.`,
  );
}
