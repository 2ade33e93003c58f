import { join } from 'node:path';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { lockFolder } from '../../data-folder/lock-folder.ts';
import { prepareFolder } from '../../data-folder/prepare-folder.ts';
import { StoreError } from '../attempt-store.ts';
import type { AttemptStore, FrozenProduction, KeptProfile } from '../attempt-store.ts';
import { GroupCommit } from './group-commit.ts';
import { MIGRATIONS } from './migrations/list.ts';
import type { Migration } from './migrations/migration.ts';
import { openDatabase } from './open-database.ts';
import type { OpenDatabase } from './open-database.ts';
import { readPlay, readPlays, savePlay } from './plays.ts';
import { storeErrorOf } from './store-error-of.ts';
import type { Tables } from './tables.ts';

/** The database's name in the data folder. */
const DATABASE_FILE = 'poise.db';

interface Opening {
  readonly folder: string;
  /** Instant for the record of migrations. */
  readonly now: string;
  /** Only a test of upgrades gives another list. */
  readonly migrations?: readonly Migration[];
}

/** Opens or makes the database of a data folder. Rejects with `DatabaseRefused`, having changed nothing. */
export async function openSqliteStore(opening: Opening): Promise<{ store: AttemptStore; created: boolean }> {
  const { folder, now, migrations = MIGRATIONS } = opening;
  prepareFolder(folder);
  const lock = lockFolder(folder);
  try {
    const file = join(folder, DATABASE_FILE);
    const opened = await openDatabase({ file, migrations, now });
    return { store: storeOn(opened, lock), created: opened.created };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function storeOn({ writer, reader, close }: OpenDatabase, lock: { release(): void }): AttemptStore {
  const group = new GroupCommit<Tables>(writer);
  let closing: Promise<void> | null = null;

  const write: GroupCommit<Tables>['write'] = (work) => group.write(work).catch(rethrow);
  const read = async <T>(work: () => Promise<T>): Promise<T> => {
    if (closing) throw new StoreError('closed', 'The store is closed.');
    return work().catch(rethrow);
  };
  const shut = async (): Promise<void> => {
    await group.close();
    close();
    lock.release();
  };

  return {
    freeze: (productions) => write((transaction) => freeze(transaction, productions)),
    production: (hash) => read(async () => (await findProduction(reader, hash)) ?? null),
    frozen: (hashes) => read(() => findFrozen(reader, hashes)),
    saveProfile: (profile) => write((transaction) => saveProfile(transaction, profile)),
    profile: (key) => read(async () => (await findProfile(reader, key)) ?? null),
    play: (id) => read(() => readPlay(reader, id)),
    plays: (profile, page) => read(() => readPlays(reader, profile, page)),
    save: (play) => write((transaction) => savePlay(transaction, play)),
    probe: () =>
      write(async (transaction) => {
        await sql`select count(*) from migration`.execute(transaction);
      }),
    close: () => (closing ??= shut()),
  };
}

function rethrow(error: unknown): never {
  throw storeErrorOf(error);
}

const findProduction = (database: Kysely<Tables>, hash: string): Promise<FrozenProduction | undefined> =>
  database.selectFrom('production').selectAll().where('hash', '=', hash).executeTakeFirst();

const findProfile = (database: Kysely<Tables>, key: string): Promise<KeptProfile | undefined> =>
  database.selectFrom('profile').selectAll().where('key', '=', key).executeTakeFirst();

async function findFrozen(database: Kysely<Tables>, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  if (hashes.length === 0) return new Set();
  const rows = await database.selectFrom('production').select('hash').where('hash', 'in', hashes).execute();
  return new Set(rows.map(({ hash }) => hash));
}

async function freeze(
  transaction: Kysely<Tables>,
  productions: readonly FrozenProduction[],
): Promise<number> {
  let fresh = 0;
  for (const production of productions) {
    const result = await transaction
      .insertInto('production')
      .values(production)
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .executeTakeFirst();
    fresh += Number(result.numInsertedOrUpdatedRows ?? 0n);
  }
  return fresh;
}

function saveProfile(transaction: Kysely<Tables>, profile: KeptProfile): Promise<KeptProfile> {
  return transaction
    .insertInto('profile')
    .values(profile)
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ name: profile.name }))
    .returningAll()
    .executeTakeFirstOrThrow();
}
