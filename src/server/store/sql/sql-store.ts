import type { Kysely } from 'kysely';
import type { AttemptStore, FrozenProduction, KeptProfile } from '../attempt-store.ts';
import { StoreError } from '../store-error.ts';
import type { Database } from './database.ts';
import { MIGRATIONS } from './migrations/list.ts';
import { readPlay, readPlays, savePlay } from './plays.ts';
import type { Tables } from './tables.ts';

/** The store of plays on any SQL engine. */
export const storeOn = ({ read, look, write }: Database): AttemptStore => ({
  freeze: (productions) => write((transaction) => freeze(transaction, productions)),
  production: (hash) => look(async (reader) => (await findProduction(reader, hash)) ?? null),
  frozen: (hashes) => look((reader) => findFrozen(reader, hashes)),
  saveProfile: (profile) => write((transaction) => saveProfile(transaction, profile)),
  profile: (key) => look(async (reader) => (await findProfile(reader, key)) ?? null),
  play: (id) => read((reader) => readPlay(reader, id)),
  plays: (profile, page) => read((reader) => readPlays(reader, profile, page)),
  save: (play) => write((transaction) => savePlay(transaction, play)),
  probe: () =>
    write(async (transaction) => {
      // Nothing changes, and yet the engine has to write it down.
      await transaction.updateTable('audit_head').set({ id: 1 }).where('id', '=', 1).execute();
      const { count } = await transaction
        .selectFrom('migration')
        .select(({ fn }) => fn.countAll<number | string>().as('count'))
        .executeTakeFirstOrThrow();
      if (Number(count) !== MIGRATIONS.length) throw new StoreError('busy', OTHER_SCHEMA);
    }),
});

const OTHER_SCHEMA = 'A newer Poise has changed the schema meanwhile. This one must be upgraded, too.';

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
