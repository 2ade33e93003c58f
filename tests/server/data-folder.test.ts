import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepSecret } from '../../src/server/data-folder/keep-secret.ts';
import { networkKind } from '../../src/server/data-folder/prepare-folder.ts';
import { MIGRATIONS } from '../../src/server/store/sql/migrations/list.ts';
import type { Migration } from '../../src/server/store/sql/migrations/migration.ts';
import { openDatabase } from '../../src/server/store/sqlite/open-database.ts';
import { openSqlite } from '../../src/server/store/sqlite/open-sqlite.ts';
import { openStore } from './fixture/open-store.ts';
import type { OpenStore } from './fixture/open-store.ts';
import { temporaryFolder } from './fixture/temporary-folder.ts';
import { fakePlay, fakeProduction, fakeProfile } from './store/store-contract.ts';

const NOW = '2026-03-01T09:00:00.000Z';
const open = async (folder: string, migrations?: readonly Migration[]): Promise<OpenStore> =>
  openStore((await openSqlite({ folder, now: NOW, ...(migrations ? { migrations } : {}) })).database);

/** A data folder with one play in it, closed. */
async function used(): Promise<{ folder: string; file: string }> {
  const folder = join(temporaryFolder(), 'data');
  const store = await open(folder);
  await store.saveProfile(fakeProfile());
  await store.freeze([fakeProduction({ content: JSON.stringify('x'.repeat(40_000)) })]);
  await store.save(fakePlay());
  await store.close();
  return { folder, file: join(folder, 'poise.db') };
}

describe('a data folder', () => {
  it('is made for its owner only, with the database in it', async () => {
    const { folder, file } = await used();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['lock', 'poise.db']);
  });

  it('gives back after a restart what was kept before', async () => {
    const { folder } = await used();
    const { database, created } = await openSqlite({ folder, now: NOW });
    const store = openStore(database);
    expect(created).toBe(false);
    expect(await store.play(fakePlay().id)).toEqual({ ...fakePlay(), revision: 1 });
    await store.close();
  });

  it('is written with the settings that make a commit safe', async () => {
    const { file } = await used();
    const { writer, reader, close } = await openDatabase({ file, migrations: MIGRATIONS, now: NOW });
    const setting = async (name: string) => {
      const { rows } = await sql.raw(`pragma ${name}`).execute(writer);
      return Object.values(rows[0] ?? {})[0];
    };
    expect(await setting('journal_mode')).toBe('wal');
    expect(await setting('synchronous')).toBe(2);
    expect(await setting('foreign_keys')).toBe(1);
    expect(await setting('busy_timeout')).toBe(5000);
    expect(await setting('trusted_schema')).toBe(0);
    await expect(sql`delete from move returning seq`.execute(reader)).rejects.toThrow(/readonly/);
    close();
  });

  it('is used by one server at a time, and free again after it', async () => {
    const { folder } = await used();
    const first = await open(folder);
    await expect(open(folder)).rejects.toMatchObject({
      refusal: 'locked',
      message: expect.stringContaining(folder),
    });
    await first.close();
    await (await open(folder)).close();
  });

  it('is refused where a file is in the way', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    await expect(open(join(folder, 'file'))).rejects.toMatchObject({ refusal: 'unusable' });
    await expect(open(join(folder, 'file', 'data'))).rejects.toThrow(/POISE_DATA/);
  });

  it('is refused on a network file system, where SQLite loses data', () => {
    expect(networkKind(0x6969)).toBe('NFS');
    expect(networkKind(0xff534d42)).toBe('CIFS');
    expect(networkKind(-11317950)).toBe('CIFS');
    expect(networkKind(0xef53)).toBeNull();
    expect(networkKind(0x01021994)).toBeNull();
  });
});

describe('a database that is not whole', () => {
  const damages: readonly [string, (file: string) => void][] = [
    ['emptied', (file) => truncateSync(file, 0)],
    ['cut off', (file) => truncateSync(file, statSync(file).size - 20_000)],
    ['overwritten at the start', (file) => overwrite(file, 0, 'this is not a database at all')],
    ['overwritten in the middle', (file) => overwrite(file, 4096 * 3, '\xff'.repeat(4096))],
    ['no database of ours', (file) => overwriteWithOther(file)],
    ['gone, with its journal left behind', (file) => leaveJournalOnly(file)],
  ];

  it.each(damages)('is refused, never replaced: %s', async (_, damage) => {
    const { folder, file } = await used();
    damage(file);
    const before = contents(folder);
    await expect(open(folder)).rejects.toMatchObject({
      name: 'DatabaseRefused',
      refusal: expect.stringMatching(/damaged|foreign/),
      message: expect.stringContaining(file),
    });
    expect(contents(folder)).toEqual(before);
  });

  function overwrite(file: string, at: number, text: string): void {
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.from(text, 'latin1'), 0, text.length, at);
    closeSync(handle);
  }
  function overwriteWithOther(file: string): void {
    truncateSync(file, 0);
    const other = new Database(file);
    other.exec('create table invoice (id integer)');
    other.close();
  }
  function leaveJournalOnly(file: string): void {
    renameSync(file, `${file}-wal`);
  }
  // Reading leaves an empty journal behind, which holds nothing.
  const contents = (folder: string) =>
    readdirSync(folder)
      .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
      .filter(({ name, bytes }) => bytes.length > 0 && !/lock|-shm$/.test(name))
      .map(({ name, bytes }) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`);
});

describe('the schema', () => {
  const later: Migration = {
    number: MIGRATIONS.length + 1,
    name: 'a-colour-for-profiles',
    up: async (database) => {
      await sql`alter table profile add column colour text`.execute(database);
    },
  };

  it('of an older version is upgraded, with a copy of the file as it was', async () => {
    const { folder, file } = await used();
    const store = await open(folder, [...MIGRATIONS, later]);
    expect(await store.play(fakePlay().id)).not.toBeNull();
    await store.close();
    const copy = `${file}.before-upgrade-from-${MIGRATIONS.length}`;
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    const old = new Database(copy, { readonly: true });
    expect(old.prepare('select count(*) as n from play').get()).toEqual({ n: 1 });
    old.close();
  });

  it('of a newer version is refused with a sentence that says what to do', async () => {
    const { folder } = await used();
    await (await open(folder, [...MIGRATIONS, later])).close();
    await expect(open(folder)).rejects.toMatchObject({
      refusal: 'newer',
      message: expect.stringMatching(
        new RegExp(`schema is number ${later.number}.*knows ${MIGRATIONS.length}.*newer Poise`),
      ),
    });
    await (await open(folder, [...MIGRATIONS, later])).close();
  });

  it('of another line of the program is refused', async () => {
    const { folder } = await used();
    const other = MIGRATIONS.map((migration) => ({ ...migration, name: `other-${migration.name}` }));
    await expect(open(folder, other)).rejects.toMatchObject({ refusal: 'foreign' });
  });

  it('stays as it was where a step fails, and can be upgraded afterwards', async () => {
    const { folder } = await used();
    const failing: Migration = {
      ...later,
      up: async (database, engine) => {
        await later.up(database, engine);
        throw new Error('half way');
      },
    };
    await expect(open(folder, [...MIGRATIONS, failing])).rejects.toThrow('half way');
    const store = await open(folder, [...MIGRATIONS, later]);
    expect(await store.profile('key of ada')).toMatchObject({ name: 'Ada' });
    await store.close();
  });

  it('has steps numbered from one without a gap', async () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, place) => place + 1));
    await expect(open(join(temporaryFolder(), 'data'), [later])).rejects.toThrow(/the list needs 1/);
  });

  it('is never half made: what a crash left of a new database is thrown away', async () => {
    const folder = join(temporaryFolder(), 'data');
    mkdirSync(folder);
    writeFileSync(join(folder, 'poise.db.new'), 'half a database');
    const store = await open(folder);
    await store.close();
    expect(existsSync(join(folder, 'poise.db.new'))).toBe(false);
  });
});

describe('the secret', () => {
  it('is made once, kept for its owner only, and the same ever after', () => {
    const folder = temporaryFolder();
    const secret = keepSecret(folder);
    expect(secret).toHaveLength(43);
    expect(keepSecret(folder)).toBe(secret);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
    expect(keepSecret(temporaryFolder())).not.toBe(secret);
  });

  it('is not replaced where it was cut off', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'secret'), 'short\n');
    expect(() => keepSecret(folder)).toThrow(/shorter than 32 characters/);
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe('short\n');
  });
});
