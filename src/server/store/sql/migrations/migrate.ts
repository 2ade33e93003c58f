import type { Kysely, Transaction } from 'kysely';
import { DatabaseRefused } from '../database-refused.ts';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

/** What `migrate` is given besides the database. */
export interface Upgrade {
  readonly engine: Engine;
  readonly migrations: readonly Migration[];
  readonly now: string;
  /** Called once before the first step on a database that holds a schema already. */
  readonly beforeUpgrade: (from: number) => Promise<void>;
}

/**
 * Brings the schema up to date, each step with its record in one transaction of its own, so that a crash in the
 * middle leaves a whole older schema. Refuses a database that a newer program has written.
 */
export async function migrate(database: Kysely<Tables>, upgrade: Upgrade): Promise<void> {
  const { migrations, beforeUpgrade } = upgrade;
  const done = await begin(database, upgrade);
  if (done > 0 && done < migrations.length) await beforeUpgrade(done);
  for (const migration of migrations.slice(done)) {
    await database.transaction().execute((transaction) => apply(transaction, migration, upgrade));
  }
}

/** The same inside a transaction of the caller's, which keeps all of it or nothing. */
export async function migrateWithin(
  transaction: Transaction<Tables>,
  upgrade: Omit<Upgrade, 'beforeUpgrade'>,
): Promise<void> {
  const done = await begin(transaction, upgrade);
  for (const migration of upgrade.migrations.slice(done)) await apply(transaction, migration, upgrade);
}

/** Makes sure of the record of steps, and gives how many it holds. */
async function begin(
  database: Kysely<Tables>,
  { engine, migrations }: Omit<Upgrade, 'beforeUpgrade'>,
): Promise<number> {
  refuseGaps(migrations);
  await database.schema
    .createTable('migration')
    .ifNotExists()
    .addColumn('number', 'integer', (c) => c.primaryKey().notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('applied_at', 'text', (c) => c.notNull())
    .modifyEnd(engine.strict)
    .execute();
  return appliedNumber(database, migrations);
}

function refuseGaps(migrations: readonly Migration[]): void {
  for (const [place, { number, name }] of migrations.entries()) {
    if (number !== place + 1) {
      throw new Error(`Migration "${name}" has number ${number}; the list needs ${place + 1} there.`);
    }
  }
}

/** How many steps the database has had; they must be the first ones of the list, by name. */
export async function appliedNumber(
  database: Kysely<Tables>,
  migrations: readonly Migration[],
): Promise<number> {
  const applied = await database.selectFrom('migration').selectAll().orderBy('number').execute();
  if (applied.length > migrations.length) {
    throw new DatabaseRefused(
      'newer',
      `its schema is number ${applied.length}, and this version of Poise knows ${migrations.length}. ` +
        'Start the newer Poise that wrote it, or restore a backup made before the upgrade',
    );
  }
  for (const [place, { number, name }] of applied.entries()) {
    if (number === place + 1 && migrations[place]?.name === name) continue;
    throw new DatabaseRefused(
      'foreign',
      `its schema step ${number} is "${name}" where this version of Poise has "${migrations[place]?.name}". ` +
        'It was written by a different line of the program',
    );
  }
  return applied.length;
}

async function apply(
  transaction: Transaction<Tables>,
  migration: Migration,
  { engine, now }: Omit<Upgrade, 'beforeUpgrade'>,
): Promise<void> {
  await migration.up(transaction, engine);
  const { number, name } = migration;
  await transaction.insertInto('migration').values({ number, name, applied_at: now }).execute();
}
