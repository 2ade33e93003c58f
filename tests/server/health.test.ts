import { describe, expect, it } from 'vitest';
import { ROUTES } from '#protocol';
import { isShort } from '../../src/server/data-folder/free-space.ts';
import { MIGRATIONS } from '../../src/server/store/sql/migrations/list.ts';
import type { Database } from '../../src/server/store/sql/database.ts';
import { storeOn } from '../../src/server/store/sql/sql-store.ts';
import { StoreError } from '../../src/server/store/store-error.ts';
import { inFolder, opened } from './archive/lived-in.ts';
import { testPostgres } from './fixture/postgres.ts';
import { temporaryFolder } from './fixture/temporary-folder.ts';
import { tryOut } from './fixture/try-out.ts';

const postgres = testPostgres();

const GIGABYTE = 2 ** 30;
const disk = ({ size, free }: { size: number; free: number }) => ({
  bsize: 4096,
  blocks: size / 4096,
  bavail: free / 4096,
});

describe('the room on the disk', () => {
  it.each([
    [
      'a large disk with little left in part, and much in bytes',
      disk({ size: 1000 * GIGABYTE, free: GIGABYTE }),
      false,
    ],
    [
      'a small disk with few bytes left, and much in part',
      disk({ size: GIGABYTE / 8, free: GIGABYTE / 16 }),
      false,
    ],
    ['a disk with little left either way', disk({ size: 100 * GIGABYTE, free: GIGABYTE / 8 }), true],
    ['a full disk', disk({ size: GIGABYTE, free: 0 }), true],
  ])('is judged on %s', (_, found, short) => {
    expect(isShort(found)).toBe(short);
  });
});

describe.each(['sqlite', 'postgres'] as const)('the probe on %s', (engine) => {
  const fresh = async (): Promise<Database> =>
    opened(engine === 'sqlite' ? inFolder(temporaryFolder()) : { engine, url: await postgres.emptySchema() });

  it('writes, and changes nothing', async () => {
    const database = await fresh();
    const head = () => database.read((tables) => tables.selectFrom('audit_head').selectAll().execute());
    const before = await head();
    await storeOn(database).probe();
    expect(await head()).toEqual(before);
    await database.close();
  });

  it('fails where a newer program has changed the schema', async () => {
    const database = await fresh();
    await database.write((tables) =>
      tables
        .insertInto('migration')
        .values({ number: MIGRATIONS.length + 1, name: 'later', applied_at: '' })
        .execute(),
    );
    await expect(storeOn(database).probe()).rejects.toMatchObject({ failure: 'busy' });
    await database.close();
  });
});

describe('the watch', () => {
  /** The statuses of several questions, each so many milliseconds after the one before. */
  async function asked(step: number, probe: () => Promise<void>, times: number) {
    let now = 0;
    const { request } = await tryOut({ failing: { probe }, clock: { now: () => now } });
    const statuses = [];
    for (let n = 0; n < times; n++) {
      now += step;
      statuses.push((await request(ROUTES.ready.path)).status);
    }
    return statuses;
  }

  it('writes at most every two seconds, however often it is asked', async () => {
    let probes = 0;
    const probe = async () => void probes++;
    expect(await asked(100, probe, 40)).toEqual(Array.from({ length: 40 }, () => 200));
    expect(probes).toBe(2);
  });

  it('tells a failure to everybody who asks, and is well again afterwards', async () => {
    let full = true;
    const probe = () => (full ? Promise.reject(new StoreError('full', 'inside')) : Promise.resolve());
    const failing = asked(1_000, probe, 6);
    expect(await failing).toEqual([503, 503, 503, 503, 503, 503]);
    full = false;
    expect(await asked(1_000, probe, 1)).toEqual([200]);
  });
});
