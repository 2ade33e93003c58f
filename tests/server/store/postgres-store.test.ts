import type { Kysely } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StoreError } from '../../../src/server/store/store-error.ts';
import { openPostgres } from '../../../src/server/store/postgres/open-postgres.ts';
import type { Database } from '../../../src/server/store/sql/database.ts';
import { MIGRATIONS } from '../../../src/server/store/sql/migrations/list.ts';
import type { Migration } from '../../../src/server/store/sql/migrations/migration.ts';
import { openStore } from '../fixture/open-store.ts';
import type { OpenStore } from '../fixture/open-store.ts';
import type { Tables } from '../../../src/server/store/sql/tables.ts';
import { testPostgres } from '../fixture/postgres.ts';
import { fakePlay, fakeProduction, fakeProfile, storeContract } from './store-contract.ts';

const now = '2026-03-01T09:00:00.000Z';
const postgres = testPostgres();

async function opened(
  url: string,
  migrations = MIGRATIONS,
): Promise<{ store: OpenStore; database: Database; created: boolean }> {
  const opening = await openPostgres({ url, now, onLostConnection: () => undefined, migrations });
  onTestFinished(() => opening.database.close());
  return { ...opening, store: openStore(opening.database) };
}

storeContract('in PostgreSQL', async () => {
  const url = await postgres.emptySchema();
  return openStore((await openPostgres({ url, now, onLostConnection: () => undefined })).database);
});

describe('a PostgreSQL database', () => {
  it('is made ready once, however many processes start at the same moment', async () => {
    const url = await postgres.emptySchema();
    const starts = await Promise.all(Array.from({ length: 4 }, () => opened(url)));
    expect(starts.filter(({ created }) => created)).toHaveLength(1);
    for (const { store } of starts) await store.probe();
  });

  it('keeps one first play for a person and a scenario, though two processes begin it at once', async () => {
    const url = await postgres.emptySchema();
    const [{ store: one }, { store: other }] = [await opened(url), await opened(url)];
    await one.saveProfile(fakeProfile());
    await one.freeze([fakeProduction()]);
    const ids = Array.from({ length: 40 }, (_, n) => n.toString(16).padStart(32, '0'));
    const saved = await Promise.all(ids.map((id, n) => (n % 2 ? one : other).save(fakePlay({ id }))));
    const kinds = saved.map((play) => (play === 'stale' ? play : play.kind)).sort();
    expect(kinds).toEqual(['first', ...Array.from({ length: 39 }, () => 'retry')]);
  });

  it('lets one of two processes win that save the same play', async () => {
    const url = await postgres.emptySchema();
    const [{ store: one }, { store: other }] = [await opened(url), await opened(url)];
    await one.saveProfile(fakeProfile());
    await one.freeze([fakeProduction()]);
    const play = await one.save(fakePlay());
    if (play === 'stale') throw new Error('The play should have been saved.');
    const saves = await Promise.all([
      one.save({ ...play, ending: 'a' }),
      other.save({ ...play, ending: 'b' }),
    ]);
    expect(saves.filter((save) => save === 'stale')).toHaveLength(1);
    const [won] = saves.flatMap((save) => (save === 'stale' ? [] : [save.ending]));
    expect((await other.play(play.id))?.ending).toBe(won);
  });

  it('ends a conflict of two processes by itself, and both are kept', async () => {
    const url = await postgres.emptySchema();
    const [{ database: one }, { database: other }] = [await opened(url), await opened(url)];
    const rename = (tables: Kysely<Tables>, key: string, name: string) =>
      tables.updateTable('profile').set({ name }).where('key', '=', key).execute();
    for (const key of ['a', 'b']) await openStore(one).saveProfile(fakeProfile({ key }));
    // Each holds what the other wants next, so one of them is sacrificed.
    const both = (database: Database, [first = '', second = '']: readonly string[], name: string) =>
      database.write(async (tables) => {
        await rename(tables, first, name);
        await new Promise((resolve) => setTimeout(resolve, 200));
        await rename(tables, second, name);
      });
    await Promise.all([both(one, ['a', 'b'], 'One'), both(other, ['b', 'a'], 'Other')]);
    const names = await Promise.all(['a', 'b'].map((key) => openStore(one).profile(key)));
    expect(new Set(names.map((profile) => profile?.name)).size).toBe(1);
  });

  it('is there again after its connections broke', async () => {
    const { store } = await opened(await postgres.emptySchema());
    await store.saveProfile(fakeProfile());
    await postgres.cutConnections();
    // Each connection that is found broken may fail once, as something that is worth another try.
    const failures: unknown[] = [];
    const asked = async (tries: number): Promise<unknown> => {
      try {
        return await store.profile(fakeProfile().key);
      } catch (error) {
        failures.push(error instanceof StoreError ? error.failure : error);
        return tries > 0 ? asked(tries - 1) : null;
      }
    };
    expect(await asked(10)).toEqual(fakeProfile());
    expect(failures.filter((failure) => failure !== 'busy')).toEqual([]);
  });

  it('passes a mistake of the program on as what it is', async () => {
    const url = await postgres.emptySchema();
    const { store } = await opened(url);
    const schema = new URL(url).searchParams.get('schema');
    await postgres.query(`alter table ${schema}.profile rename to hidden`);
    const error = await store.profile('x').catch((caught: unknown) => caught);
    expect(error).not.toBeInstanceOf(StoreError);
    expect(String(error)).toContain('does not exist');
  });

  it('is refused with the reason where nobody answers, without the password', async () => {
    const url = 'postgres://poise:hunter2@127.0.0.1:1/poise';
    const refused = opened(url);
    await expect(refused).rejects.toMatchObject({ name: 'DatabaseRefused', refusal: 'unusable' });
    await expect(refused).rejects.toThrow(
      /The database poise at 127\.0\.0\.1:1 is not opened: .*ECONNREFUSED/,
    );
    await expect(refused).rejects.not.toThrow(/hunter2/);
  });

  it('is refused when a newer program has written it', async () => {
    const url = await postgres.emptySchema();
    const later: Migration = { number: MIGRATIONS.length + 1, name: 'later', up: () => Promise.resolve() };
    await opened(url, [...MIGRATIONS, later]);
    await expect(opened(url)).rejects.toMatchObject({ refusal: 'newer' });
  });

  it('keeps the older schema whole when a step of an upgrade fails, and is upgraded at the next start', async () => {
    const url = await postgres.emptySchema();
    const { store } = await opened(url);
    await store.saveProfile(fakeProfile());
    const step = (fails: boolean): Migration => ({
      number: MIGRATIONS.length + 1,
      name: 'later',
      async up({ schema }) {
        await schema.createTable('later').addColumn('id', 'text').execute();
        if (fails) throw new Error('the power went');
      },
    });
    await expect(opened(url, [...MIGRATIONS, step(true)])).rejects.toThrow(/the power went/);
    const again = await opened(url, [...MIGRATIONS, step(false)]);
    expect(await again.store.profile(fakeProfile().key)).toEqual(fakeProfile());
  });
});
