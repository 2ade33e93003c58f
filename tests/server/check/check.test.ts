import RawDatabase from 'better-sqlite3';
import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draw } from '#base';
import { checkDatabase } from '../../../src/server/check/check-database.ts';
import type { Place } from '../../../src/server/settings/place.ts';
import type { Work } from '../../../src/server/store/sql/database.ts';
import { inFolder, livedIn, ODD_TEXTS, opened, sealed } from '../archive/lived-in.ts';
import { attemptBy, attemptId, attemptIn, chooser, playOn } from '../attempts/assessed.ts';
import { person, team } from '../fixture/people.ts';
import { testPostgres } from '../fixture/postgres.ts';
import { playId, tryOut } from '../fixture/try-out.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';

const postgres = testPostgres();

const looked = (place: Place, plays: number | 'all' = 'all') => checkDatabase({ place, plays });

/** A lived-in place whose rows somebody has changed. */
async function tampered(place: Place, work: Work<unknown>): Promise<readonly string[]> {
  await livedIn(place);
  const database = await opened(place);
  await database.write(work);
  await database.close();
  return (await looked(place)).findings;
}

const PLAY = playId(900);

const TAMPERINGS: readonly [string, RegExp, Work<unknown>][] = [
  [
    'a better score',
    /another score/,
    (tables) => tables.updateTable('play').set({ score: '{"formula":1}' }).where('id', '=', PLAY).execute(),
  ],
  [
    'a score that cannot be read',
    /cannot be read/,
    (tables) => tables.updateTable('play').set({ score: '{' }).where('id', '=', PLAY).execute(),
  ],
  [
    'no score',
    /has no score/,
    (tables) => tables.updateTable('play').set({ score: null }).where('id', '=', PLAY).execute(),
  ],
  [
    'another ending',
    /ends at "found", and "gone" is kept/,
    (tables) => tables.updateTable('play').set({ ending: 'gone' }).where('id', '=', PLAY).execute(),
  ],
  [
    'another move',
    /its move 2 is refused/,
    (tables) =>
      tables
        .updateTable('move')
        .set({ content: '{"do":"reply","id":"close"}' })
        .where('play', '=', PLAY)
        .where('seq', '=', 1)
        .execute(),
  ],
  [
    'a move less',
    /ends at "nothing", and "found" is kept/,
    (tables) => tables.deleteFrom('move').where('play', '=', PLAY).where('seq', '=', 1).execute(),
  ],
  [
    'a gap in the moves',
    /lacks a move/,
    (tables) => tables.deleteFrom('move').where('play', '=', PLAY).where('seq', '=', 0).execute(),
  ],
  [
    'a kinder scenario',
    /The scenario kept as [0-9a-f]{64} was changed/,
    async (tables) => {
      const { content } = await tables.selectFrom('production').select('content').executeTakeFirstOrThrow();
      await tables
        .updateTable('production')
        .set({ content: content.replace('"value":-1', '"value":2') })
        .execute();
    },
  ],
  [
    'an entry of the audit',
    /Entry 3 of the audit/,
    (tables) => tables.updateTable('audit').set({ actor: 'somebody' }).where('seq', '=', 3).execute(),
  ],
  [
    'an entry taken out',
    /from entry 3 to 5/,
    (tables) => tables.deleteFrom('audit').where('seq', '=', 4).execute(),
  ],
  [
    'the last entry cut off',
    /ends with entry \d+, and its head is \d+/,
    (tables) => tables.deleteFrom('audit').where('seq', '=', ODD_TEXTS.length).execute(),
  ],
  [
    'another head',
    /its head is/,
    (tables) =>
      tables
        .updateTable('audit_head')
        .set({ hash: 'f'.repeat(64) })
        .execute(),
  ],
];

describe.each(['sqlite', 'postgres'] as const)('the check of a database on %s', (engine) => {
  const empty = async (): Promise<Place> =>
    engine === 'sqlite' ? inFolder(temporaryFolder()) : { engine, url: await postgres.emptySchema() };

  it('finds nothing where people have only worked, and says what it looked at', async () => {
    const report = await looked(await livedIn(await empty()));
    expect(report.findings).toEqual([]);
    expect(report.looked.join('; ')).toMatch(
      /kinds of references; 1 versions of scenarios; all 6 plays; the sums of \d+ people and \d+ teams; \d+ entries/,
    );
  });

  it('plays some of the plays again where that is enough', async () => {
    const report = await looked(await livedIn(await empty()), 3);
    expect(report.looked).toContain('3 of 6 plays');
  });

  it('changes nothing and asks nobody to stop', async () => {
    const place = await livedIn(await empty());
    const database = await opened(place);
    expect((await looked(place)).findings).toEqual([]);
    await database.close();
  });

  it('finds an attempt that no sum knows, and leaves sums alone that know more', async () => {
    const place = await livedIn(await empty());
    const database = await opened(place);
    const world = await tryOut({ database }, [sealed()]);
    const members = { managers: [], members: [await person(world, 'Dee', 'trainee')] };
    await team(world, 'Evening desk', members);
    for (const { ask } of members.members) {
      const attempt = attemptBy(ask, attemptId(1));
      const view = await attemptIn(await attempt.start(world.production.scenario.id));
      await playOn(attempt, view, chooser(7));
    }
    expect((await looked(place)).findings).toEqual([]);
    await database.write(async (tables) => {
      await tables.updateTable('team_sum').set({ attempts: 9, first: 9 }).execute();
      await tables.updateTable('person_sum').set({ attempts: 0, first: 0 }).execute();
    });
    await database.close();
    expect((await looked(place)).findings).toEqual([
      expect.stringMatching(/^The sums of person \w+ know 0 attempts, and 1 are finished\.$/),
    ]);
  });

  it.each(TAMPERINGS)('finds %s', async (_, finding, work) => {
    expect((await tampered(await empty(), work)).join('\n')).toMatch(finding);
  });
});

describe('the check of a file', () => {
  const damagedAt = (file: string, at: number) => {
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.alloc(64, 0xff), 0, 64, at);
    closeSync(handle);
  };

  it('finds a row whose reference is gone', async () => {
    const place = inFolder(temporaryFolder());
    await livedIn(place);
    const raw = new RawDatabase(join(place.engine === 'sqlite' ? place.folder : '', 'poise.db'));
    raw.pragma('foreign_keys = OFF');
    raw.exec(`delete from person where name = 'Ada'`);
    raw.close();
    expect((await looked(place)).findings.join('\n')).toMatch(/1 rows of "membership" refer to a "person"/);
  });

  const PAGES = 20;
  const SEED = 20_260_403;
  it(`finds a page whose beginning is damaged, or refuses the file, at ${PAGES} pages (seed ${SEED})`, async () => {
    for (let n = 0; n < PAGES; n++) {
      const place = await livedIn(inFolder(temporaryFolder()));
      const file = join(place.engine === 'sqlite' ? place.folder : '', 'poise.db');
      damagedAt(file, (draw(SEED, `page ${n}`) % (statSync(file).size / 4096)) * 4096);
      const outcome = await looked(place).then(
        ({ findings }) => findings.length > 0,
        (error: unknown) => error instanceof Error && error.name,
      );
      expect([true, 'DatabaseRefused']).toContain(outcome);
    }
  });
});
