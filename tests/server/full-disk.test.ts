import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faultSchema, pathTo, ROUTES } from '#protocol';
import type { Move } from '#dialogue';
import * as v from 'valibot';
import { checkDatabase } from '../../src/server/check/check-database.ts';
import { databaseOn } from '../../src/server/store/sql/database.ts';
import { SQLITE } from '../../src/server/store/sql/engine.ts';
import { MIGRATIONS } from '../../src/server/store/sql/migrations/list.ts';
import { openDatabase } from '../../src/server/store/sqlite/open-database.ts';
import { storeErrorOf } from '../../src/server/store/sqlite/store-error-of.ts';
import { GOOD } from './fixture/parcel.ts';
import { NOW, sealed } from './archive/lived-in.ts';
import { served } from './fixture/served.ts';
import { temporaryFolder } from './fixture/temporary-folder.ts';
import { asked, fakeRequest, playId, playIn, tryOut } from './fixture/try-out.ts';

const MEBIBYTE = 2 ** 20;
const production = sealed();
const WAIT: Move = { do: 'silence' };
const LONG: readonly Move[] = [WAIT, WAIT, WAIT, ...GOOD];

/** A disk of its own of this size; false where nobody lets us have one. */
function mounted(folder: string, size: number): boolean {
  mkdirSync(folder, { recursive: true });
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0700`, 'poise-test', folder]);
  if (mount.status !== 0) return false;
  onTestFinished(() => void execFileSync('umount', [folder]));
  return true;
}

type Send = (path: string, init: RequestInit) => Promise<Response>;

/** Keeps one play after the other until one is refused; gives those that were acknowledged, and the refusal. */
async function fill(send: Send): Promise<{ kept: string[]; refused: Response }> {
  const kept: string[] = [];
  for (let n = 1; ; n++) {
    const answer = await send(
      pathTo('play', { play: playId(n) }),
      asked('PUT', fakeRequest(production, { moves: LONG })),
    );
    if (answer.status !== 200) return { kept, refused: answer };
    await answer.body?.cancel();
    kept.push(playId(n));
    if (n > 20_000) throw new Error('This disk is never full.');
  }
}

async function expectRefused(refused: Response): Promise<void> {
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
  expect(v.parse(faultSchema, await refused.json()).error.code).toBe('storage-full');
}

async function expectKept(send: Send, kept: readonly string[]): Promise<void> {
  for (const id of kept) {
    const play = await playIn(await send(pathTo('play', { play: id }), asked('GET')));
    expect(play).toMatchObject({ moves: LONG, ending: 'found' });
  }
}

describe('a full disk', () => {
  it(
    'refuses what cannot be kept, goes on reading, and works again once there is room',
    { timeout: 60_000 },
    async ({ skip }) => {
      const dataFolder = join(temporaryFolder(), 'disk');
      if (!mounted(dataFolder, 16 * MEBIBYTE)) skip('only the superuser may mount a disk');
      const { url, lines, close } = await served({
        dataFolder,
        library: { productions: [production], path: null },
      });
      const send: Send = (path, init) => fetch(url + path, init);
      await (await send(pathTo('profile', { profile: 'me' }), asked('PUT', { name: 'Ada' }))).text();
      const { bavail, bsize } = statfsSync(dataFolder);
      const ballast = join(dataFolder, 'ballast');
      writeFileSync(ballast, Buffer.alloc(bavail * bsize - MEBIBYTE / 2));
      const { kept, refused } = await fill(send);
      await expectRefused(refused);
      expect(kept.length).toBeGreaterThan(5);
      await expectKept(send, kept.slice(-5));
      expect((await send(ROUTES.ready.path, {})).status).toBe(503);
      expect((await send(ROUTES.health.path, {})).status).toBe(200);

      rmSync(ballast);
      const again = await send(
        pathTo('play', { play: playId(0xfff) }),
        asked('PUT', fakeRequest(production, { moves: LONG })),
      );
      expect(again.status).toBe(200);
      await expectKept(send, [...kept, playId(0xfff)]);
      await expect
        .poll(async () => (await send(ROUTES.ready.path, {})).status, { timeout: 10_000 })
        .toBe(200);
      expect(lines.join('')).not.toContain('the database failed');
      await close();
      const report = await checkDatabase({ place: { engine: 'sqlite', folder: dataFolder }, plays: 'all' });
      expect(report.findings).toEqual([]);
    },
  );

  it('is the same to the people who play as a database that may not grow', async () => {
    const { writer, reader, close } = await openDatabase({
      file: join(temporaryFolder(), 'poise.db'),
      migrations: MIGRATIONS,
      now: NOW,
    });
    const database = databaseOn({
      engine: SQLITE,
      writer,
      read: (work) => work(reader),
      look: (work) => work(reader),
      errorOf: storeErrorOf,
      close: () => Promise.resolve(close()),
    });
    const { request } = await tryOut({ database }, [production]);
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(writer);
    await sql`pragma max_page_count = ${sql.lit((rows[0]?.page_count ?? 0) + 20)}`.execute(writer);
    const { kept, refused } = await fill(request);
    await expectRefused(refused);
    await expectKept(request, kept);
    await sql`pragma max_page_count = 1000000`.execute(writer);
    const again = await request(
      pathTo('play', { play: playId(0xfff) }),
      asked('PUT', fakeRequest(production, { moves: LONG })),
    );
    expect(again.status).toBe(200);
    await database.close();
  });
});
