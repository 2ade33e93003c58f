import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { backUp } from '../../../src/server/archive/back-up.ts';
import { restore } from '../../../src/server/archive/restore.ts';
import type { Place } from '../../../src/server/settings/place.ts';
import type { Database } from '../../../src/server/store/sql/database.ts';
import { MIGRATIONS } from '../../../src/server/store/sql/migrations/list.ts';
import type { Migration } from '../../../src/server/store/sql/migrations/migration.ts';
import { testPostgres } from '../fixture/postgres.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { inFolder, livedIn, NOW, ODD_TEXTS, opened } from './lived-in.ts';

const postgres = testPostgres();
const inPostgres = async (): Promise<Place> => ({ engine: 'postgres', url: await postgres.emptySchema() });
const program = '0.1.0';

/** Makes an empty place of the named engine. */
const emptyPlace = (engine: Place['engine']): Promise<Place> =>
  engine === 'sqlite' ? Promise.resolve(inFolder(temporaryFolder())) : inPostgres();

const archived = async (place: Place, migrations?: readonly Migration[]) => {
  const file = join(temporaryFolder(), 'poise.archive');
  const told = await backUp({ place, file, program, ...(migrations ? { migrations } : {}) });
  return { file, ...told };
};
const linesOf = (file: string) =>
  gunzipSync(readFileSync(file))
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const counted = async (database: Database, table: 'play' | 'move' | 'person' | 'audit') =>
  Number(
    (
      await database.read((tables) =>
        tables
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow(),
      )
    ).n,
  );

/** One more step than the program has. */
const later: Migration = {
  number: MIGRATIONS.length + 1,
  name: 'a-colour-for-teams',
  up: async ({ schema }) => {
    await schema.alterTable('team').addColumn('colour', 'text').execute();
  },
};

describe.each(['sqlite', 'postgres'] as const)('an archive of a database on %s', (engine) => {
  it('holds every table, row by row, and says what it is, with a checksum', async () => {
    const { file, trailer } = await archived(await livedIn(await emptyPlace(engine)));
    const lines = linesOf(file);
    expect(lines[0]).toEqual({ poise: 'archive', format: 1, schema: MIGRATIONS.length, program });
    expect(lines.at(-1)).toEqual(trailer);
    expect(trailer.counts).toMatchObject({
      person: 4,
      team: 1,
      membership: 4,
      play: 6,
      move: 9,
      audit: ODD_TEXTS.length,
    });
    const text = gunzipSync(readFileSync(file)).toString();
    const before = text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
    expect(trailer.sha256).toBe(createHash('sha256').update(before).digest('hex'));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('tells the head of the audit, to be written down elsewhere', async () => {
    const place = await livedIn(await emptyPlace(engine));
    const { auditHead } = await archived(place);
    const database = await opened(place);
    const last = await database.read((tables) =>
      tables.selectFrom('audit').select(['seq', 'hash']).orderBy('seq', 'desc').executeTakeFirstOrThrow(),
    );
    expect(auditHead).toEqual(last);
    await database.close();
  });

  it('leaves sessions out, since one that was ended must not come back', async () => {
    const { trailer } = await archived(await livedIn(await emptyPlace(engine)));
    expect(trailer.counts['session']).toBe(0);
  });

  it.each(['sqlite', 'postgres'] as const)('is the same file after a journey over %s', async (other) => {
    const first = await archived(await livedIn(await emptyPlace(engine)));
    const there = await emptyPlace(other);
    await restore({ place: there, file: first.file, now: NOW });
    const back = await emptyPlace(engine);
    await restore({ place: back, file: (await archived(there)).file, now: NOW });
    expect(digest((await archived(back)).file)).toBe(digest(first.file));
  });

  it('is one moment, taken while people play', async () => {
    const place = await livedIn(await emptyPlace(engine));
    const database = await opened(place);
    let stopped = false;
    let made = 0;
    const busy = (async () => {
      for (let n = 0; !stopped; made = ++n) {
        // A team and a person at once: an archive with one of them only would not be of one moment.
        await database.write(async (tables) => {
          await tables
            .insertInto('team')
            .values({ id: `t${n}`, name: `Team ${n}`, since: NOW })
            .execute();
          await tables
            .insertInto('profile')
            .values({ key: `p${n}`, name: '', since: NOW })
            .execute();
        });
      }
    })();
    while (made < 3) await new Promise((resolve) => setImmediate(resolve));
    const { trailer } = await archived(place);
    stopped = true;
    await busy;
    await database.close();
    const { team = 0, profile = 0 } = trailer.counts;
    expect(profile - team).toBe(ODD_TEXTS.length + 5 - 1);
    expect(made).toBeGreaterThan(team - 1);
  });

  it('is refused over a database that is there, which stays as it was', async () => {
    const place = await livedIn(await emptyPlace(engine));
    const { file } = await archived(place);
    await expect(restore({ place, file, now: NOW })).rejects.toMatchObject({
      refusal: 'occupied',
      message: expect.stringMatching(/empty .*only.*Nothing was changed/),
    });
    expect(digest((await archived(place)).file)).toBe(digest(file));
  });

  it('of an older schema is restored and then brought up to date', async () => {
    const { file } = await archived(await livedIn(await emptyPlace(engine)));
    const place = await emptyPlace(engine);
    await restore({ place, file, now: NOW, migrations: [...MIGRATIONS, later] });
    const database = await opened(place, [...MIGRATIONS, later]);
    expect(await counted(database, 'play')).toBe(6);
    const { schema } = await archived(place, [...MIGRATIONS, later]);
    expect(schema).toBe(later.number);
    await database.close();
  });

  it('of a newer schema is refused with the version that can restore it', async () => {
    const place = await emptyPlace(engine);
    await (await opened(place, [...MIGRATIONS, later])).close();
    const { file } = await archived(place, [...MIGRATIONS, later]);
    const empty = await emptyPlace(engine);
    await expect(restore({ place: empty, file, now: NOW })).rejects.toMatchObject({
      refusal: 'newer',
      message: expect.stringContaining('written by Poise 0.1.0'),
    });
  });

  it('is followed by what must be so after every restore', async () => {
    const { file } = await archived(await livedIn(await emptyPlace(engine)));
    const place = await emptyPlace(engine);
    const erased = async (tables: Parameters<Parameters<Database['write']>[0]>[0]) => {
      await tables
        .updateTable('person')
        .set({ name: 'Erased' })
        .where('email', '=', 'grace@example.com')
        .execute();
    };
    await restore({ place, file, now: NOW, afterwards: [erased] });
    expect(gunzipSync(readFileSync((await archived(place)).file)).toString()).not.toContain('"Grace"');
  });

  it('leaves nothing where a step after it fails', async () => {
    const { file } = await archived(await livedIn(await emptyPlace(engine)));
    const place = await emptyPlace(engine);
    const failing = () => Promise.reject(new Error('half way'));
    await expect(restore({ place, file, now: NOW, afterwards: [failing] })).rejects.toThrow('half way');
    await restore({ place, file, now: NOW });
    expect(digest((await archived(place)).file)).toBe(digest(file));
  });
});

describe('writing an archive', () => {
  it('never overwrites a file, and leaves nothing beside it when it cannot be written', async () => {
    const place = await livedIn(inFolder(temporaryFolder()));
    const folder = temporaryFolder();
    const file = join(folder, 'kept');
    writeFileSync(file, 'mine');
    await expect(backUp({ place, file, program })).rejects.toMatchObject({ refusal: 'in-the-way' });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    await expect(backUp({ place, file: join(folder, 'no', 'such'), program })).rejects.toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual(['kept']);
  });

  it('says that there is no database, and makes none', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'archive');
    await expect(backUp({ place: inFolder(folder), file, program })).rejects.toMatchObject({
      refusal: 'unusable',
      message: expect.stringContaining('There is no database'),
    });
    await expect(backUp({ place: await inPostgres(), file, program })).rejects.toMatchObject({
      refusal: 'unusable',
      message: expect.stringContaining('has not made its tables'),
    });
    expect(existsSync(file)).toBe(false);
  });
});
