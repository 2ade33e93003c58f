import { sql } from 'kysely';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SQLITE } from '../../../src/server/store/sql/engine.ts';
import { GroupCommit } from '../../../src/server/store/sql/group-commit.ts';
import { MIGRATIONS } from '../../../src/server/store/sql/migrations/list.ts';
import { openDatabase } from '../../../src/server/store/sqlite/open-database.ts';
import { storeErrorOf } from '../../../src/server/store/sqlite/store-error-of.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';

const NOW = '2026-03-01T09:00:00.000Z';

async function opened() {
  const file = join(temporaryFolder(), 'poise.db');
  const database = await openDatabase({ file, migrations: MIGRATIONS, now: NOW });
  onTestFinished(database.close);
  const group = new GroupCommit(database.writer, SQLITE);
  const add = (key: string, name = key) =>
    group.write((transaction) =>
      transaction.insertInto('profile').values({ key, name, since: NOW }).execute(),
    );
  const keys = async () => {
    const rows = await database.reader.selectFrom('profile').select('key').orderBy('key').execute();
    return rows.map(({ key }) => key);
  };
  return { ...database, file, group, add, keys };
}

/** Transactions in SQLite's journal: in each frame's head four bytes are 0 unless it ends a transaction. */
function commitsIn(journal: string): number {
  const bytes = existsSync(journal) ? readFileSync(journal) : Buffer.alloc(0);
  const size = FRAME_HEAD + PAGE;
  const frames = Math.floor((bytes.length - JOURNAL_HEAD) / size);
  const ends = Array.from({ length: frames }, (_, n) => bytes.readUInt32BE(JOURNAL_HEAD + n * size + 4));
  return ends.filter((pages) => pages > 0).length;
}
const PAGE = 4096;
const FRAME_HEAD = 24;
const JOURNAL_HEAD = 32;

describe('group commit', () => {
  it('acknowledges a write only once another connection can read it', async () => {
    const { add, keys } = await opened();
    for (const key of ['a', 'b', 'c']) {
      await add(key);
      expect(await keys()).toContain(key);
    }
  });

  it('puts all that arrives in one turn into one transaction', async () => {
    const { add, file } = await opened();
    const before = commitsIn(`${file}-wal`);
    await Promise.all(Array.from({ length: 100 }, (_, n) => add(`${n}`)));
    expect(commitsIn(`${file}-wal`) - before).toBe(1);
  });

  it('takes back only the piece that failed, wherever it stands among the others', async () => {
    const { add, keys } = await opened();
    const results = await Promise.allSettled([add('a'), add('a'), add('b'), add('a'), add('c')]);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(await keys()).toEqual(['a', 'b', 'c']);
  });

  it('keeps nothing of a piece that failed after its first write', async () => {
    const { group, keys } = await opened();
    const piece = group.write(async (transaction) => {
      await transaction.insertInto('profile').values({ key: 'half', name: '', since: NOW }).execute();
      throw new Error('half way');
    });
    await expect(piece).rejects.toThrow('half way');
    expect(await keys()).toEqual([]);
  });

  it('says that the disk is full, keeps what was there, and works again when there is room', async () => {
    const { add, keys, writer } = await opened();
    await add('before');
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(writer);
    await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(writer);
    const full = await add('huge', 'x'.repeat(100_000)).catch(storeErrorOf);
    expect(full).toMatchObject({ name: 'StoreError', failure: 'full' });
    expect(await keys()).toEqual(['before']);
    await sql.raw('pragma max_page_count = 100000').execute(writer);
    await add('after', 'x'.repeat(100_000));
    expect(await keys()).toEqual(['after', 'before']);
  });

  it('finishes what was given to it before it closes, and takes nothing afterwards', async () => {
    const { add, group, keys } = await opened();
    const given = [add('a'), add('b')];
    await group.close();
    await Promise.all(given);
    expect(await keys()).toEqual(['a', 'b']);
    await expect(add('c')).rejects.toMatchObject({ failure: 'closed' });
  });
});
