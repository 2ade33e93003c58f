import RawDatabase from 'better-sqlite3';
import { existsSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { inFolder, liveIn, livedIn, opened } from '../server/archive/lived-in.ts';
import { testPostgres } from '../server/fixture/postgres.ts';
import { eraseTraces } from '../../src/server/privacy/erase-person.ts';
import { MIGRATIONS } from '../../src/server/store/sql/migrations/list.ts';
import { emptyFolder, poise } from './poise.ts';

// Each test starts processes, and on a busy machine each start takes seconds.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const postgres = testPostgres();
const db = (folder: string, ...args: string[]) =>
  poise(['db', ...args], { env: { POISE_DATA: join(folder, 'data'), DATABASE_URL: '' } });
const dbOn = (url: string, ...args: string[]) => poise(['db', ...args], { env: { DATABASE_URL: url } });

/** Nothing, or on a slow machine how far it is. */
const quiet = expect.stringMatching(/^(\d+ rows (read|written)\n)*$/);

describe('poise db', () => {
  it('backs up while the server runs, and restores into another folder and into PostgreSQL', async () => {
    const folder = emptyFolder();
    const place = await livedIn(inFolder(folder));
    const database = await opened(place);
    const file = join(folder, 'poise.archive');
    const backup = await db(folder, 'backup', file);
    await database.close();
    expect(backup).toMatchObject({ code: 0, talk: quiet });
    expect(backup.out).toMatch(
      /poise\.archive: \d+ rows of .*schema \d+\.\nHead of the audit: 9 [0-9a-f]{64}\./,
    );

    const other = emptyFolder();
    expect(await db(other, 'restore', file)).toMatchObject({ code: 0, talk: quiet });
    const checked = await db(other, 'check', '--plays', 'all');
    expect(checked).toMatchObject({ code: 0, out: 'Everything is as it should be.\n' });
    expect(checked.talk).toContain('looked at all 6 plays');

    const url = await postgres.emptySchema();
    expect(await dbOn(url, 'restore', file)).toMatchObject({ code: 0, talk: quiet });
    expect(await dbOn(url, 'check')).toMatchObject({ code: 0 });
    const again = await dbOn(url, 'restore', file);
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.talk).toMatch(/is not empty.*Nothing was changed/);
  });

  it('erases anew whom an older archive brings back', async () => {
    const folder = emptyFolder();
    const place = await livedIn(inFolder(folder));
    const file = join(folder, 'before.archive');
    await db(folder, 'backup', file);
    const database = await opened(place);
    const person = await database.write(async (tables) => {
      const { id } = await tables.selectFrom('person').select('id').limit(1).executeTakeFirstOrThrow();
      await eraseTraces(tables, id, '2026-03-05T09:00:00.000Z');
      return id;
    });
    await database.close();
    const list = await db(folder, 'erased');
    expect(list).toMatchObject({ code: 0, out: `${person}\n` });
    writeFileSync(join(folder, 'erased.txt'), list.out);

    const other = emptyFolder();
    const restored = await db(other, 'restore', file, '--erased', join(folder, 'erased.txt'));
    expect(restored).toMatchObject({ code: 0, talk: quiet });
    const again = await opened(inFolder(other));
    const left = await again.read((tables) =>
      tables.selectFrom('person').select('id').where('id', '=', person).execute(),
    );
    await again.close();
    expect(left).toEqual([]);
    expect(await db(other, 'restore', file, '--erased', file)).toMatchObject({ code: 2 });
  });

  it('tells what was found, and ends with 1', async () => {
    const folder = emptyFolder();
    const place = inFolder(folder);
    const database = await opened(place);
    await liveIn(database);
    await database.write((tables) =>
      tables.updateTable('play').set({ ending: 'gone' }).where('ending', 'is not', null).execute(),
    );
    await database.close();
    const checked = await db(folder, 'check');
    expect(checked.code).toBe(1);
    expect(checked.out).toMatch(
      /^(?:found {2}The play \w+ ends at "found", and "gone" is kept\.\n){3}3 things are not as they should be\.\n$/,
    );
    const asJson = await db(folder, 'check', '--json');
    expect((JSON.parse(asJson.out) as { findings: unknown[] }).findings).toHaveLength(3);
  });

  it('finds a file damaged that cannot be opened, and says so when there is none', async () => {
    const folder = emptyFolder();
    expect(await db(folder, 'check')).toMatchObject({
      code: 2,
      talk: expect.stringContaining('There is no database'),
    });
    await livedIn(inFolder(folder));
    truncateSync(join(folder, 'data', 'poise.db'), 100);
    expect(await db(folder, 'check')).toMatchObject({
      code: 1,
      out: expect.stringContaining('is not opened'),
    });
  });

  it('says what is wrong with a file that is no archive, and makes nothing', async () => {
    const folder = emptyFolder();
    const file = join(folder, 'notes.txt');
    writeFileSync(file, 'hello');
    expect(await db(folder, 'restore', file)).toMatchObject({
      code: 2,
      talk: expect.stringContaining('no archive of Poise'),
    });
    expect(await db(folder, 'restore', join(folder, 'missing'))).toMatchObject({
      code: 2,
      talk: expect.stringContaining('cannot be read (ENOENT)'),
    });
    expect(existsSync(join(folder, 'data', 'poise.db'))).toBe(false);
  });

  it('upgrades when told to, and tries it first on a copy', async () => {
    const folder = emptyFolder();
    const older = MIGRATIONS.slice(0, 1);
    await (await opened(inFolder(folder), older)).close();
    const tried = await db(folder, 'migrate', '--dry-run');
    expect(tried).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Tried and thrown away: accounts, .*still number 1/),
    });
    expect(readdirSync(join(folder, 'data')).filter((name) => name.includes('rehearsal'))).toEqual([]);
    const raw = new RawDatabase(join(folder, 'data', 'poise.db'), { readonly: true });
    expect(raw.prepare('select max(number) as n from migration').get()).toEqual({ n: 1 });
    raw.close();
    const done = await db(folder, 'migrate');
    expect(done.out).toMatch(new RegExp(`number ${MIGRATIONS.length} now; it was 1`));
    expect((await db(folder, 'migrate')).out).toContain('up to date');

    const url = await postgres.emptySchema();
    await (await opened({ engine: 'postgres', url }, older)).close();
    expect(await dbOn(url, 'migrate', '--dry-run')).toMatchObject({
      code: 0,
      out: expect.stringContaining('still number 1'),
    });
    expect((await dbOn(url, 'migrate')).out).toMatch(/it was 1/);
  });

  it('does not touch a folder that a server uses, but to read it', async () => {
    const folder = emptyFolder();
    const place = inFolder(folder);
    const database = await opened(place, MIGRATIONS.slice(0, 1));
    const refused = await db(folder, 'migrate');
    expect(refused).toMatchObject({ code: 2, talk: expect.stringContaining('Another Poise is using') });
    await database.close();
  });

  it('takes no count of plays that is none', async () => {
    expect(await db(emptyFolder(), 'check', '--plays', '0')).toMatchObject({ code: 2 });
  });
});
