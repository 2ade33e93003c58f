import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { draw, randomStream } from '#base';
import { agreementSchema, itemScenarioSchema, itemScenariosSchema, pathTo } from '#protocol';
import { DRIFT_FROM } from '#report';
import { addSums } from '../../../src/server/rollups/add-sums.ts';
import { readAgreement } from '../../../src/server/review/agreement.ts';
import { readDrift, readDrifts } from '../../../src/server/review/drift.ts';
import { sumsOfLayers } from '../../../src/server/review/override-sums.ts';
import { readLayers } from '../../../src/server/review/overrides.ts';
import { readReviewed } from '../../../src/server/review/reviewed.ts';
import type { Database } from '../../../src/server/store/sql/database.ts';
import { attemptOf } from '../fixture/attempts.ts';
import { reply } from '../fixture/parcel.ts';
import { person, team } from '../fixture/people.ts';
import type { SignedIn } from '../fixture/people.ts';
import { tryOut } from '../fixture/try-out.ts';
import { newId, override, takeBack as back } from './overriding.ts';

const MOVES = [reply('script'), reply('find')];
const NOW = '2026-03-20T10:00:00.000Z';

async function house(trainees = 3) {
  const world = await tryOut();
  const members: SignedIn[] = [];
  for (let n = 0; n < trainees; n++) members.push(await person(world, `Trainee${n}`, 'trainee'));
  const [mia, noa, tara] = [
    await person(world, 'Mia', 'manager'),
    await person(world, 'Noa', 'manager'),
    await person(world, 'Tara', 'trainer'),
  ];
  await team(world, 'Returns', { managers: [mia, noa], members });
  const attempts = await Promise.all(members.map((one) => attemptOf(world, one, { moves: MOVES })));
  return { world, members, mia, noa, tara, attempts };
}

const over = (who: SignedIn, attempt: string, rest: object = {}) =>
  override(who, attempt, { reason: 'key-wrong', text: 'We tell people to say it like this.', ...rest });

const TABLES = ['rater_shift', 'item_override', 'person_override'] as const;

/** Every row that says something. */
const sums = (database: Database) =>
  database.read(async (tables) => {
    const all: Record<string, string[]> = {};
    for (const table of TABLES) {
      const rows: readonly object[] = await tables.selectFrom(table).selectAll().execute();
      all[table] = rows
        .filter((row) => Object.values(row).some((value) => typeof value === 'number' && value !== 0))
        .map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
        .sort();
    }
    return all;
  });

/** The same from nothing but the layers that are kept. */
async function recounted(
  { parts: { database, stages } }: Awaited<ReturnType<typeof tryOut>>,
  plays: string[],
) {
  await database.write(async (tables) => {
    for (const table of TABLES) await tables.deleteFrom(table).execute();
    for (const play of plays) {
      const reviewed = await readReviewed(tables, play);
      const stage = await stages.stage(reviewed?.score.hash ?? '');
      if (!reviewed || !stage) throw new Error('no such attempt');
      const { row, score } = reviewed;
      const attempt = { person: row.person, counts: reviewed.play.kind === 'first', score, stage };
      await addSums(tables, sumsOfLayers(attempt, await readLayers(tables, { play, subject: row.person })));
    }
  });
  return sums(database);
}

describe('the sums over changed ratings', () => {
  it.each([1, 2, 3])(
    'are those of a recount, however ratings are changed and taken back (seed %i)',
    async (seed) => {
      const { world, mia, noa, attempts } = await house();
      const random = randomStream(draw(seed, 'changes'));
      const one = <T>(items: readonly T[]): T => {
        const item = items[Math.floor(random() * items.length)];
        if (item === undefined) throw new Error('nothing to choose from');
        return item;
      };
      for (let n = 0; n < 24; n++) {
        const [who, attempt] = [one([mia, noa]), one(attempts)];
        const layers = await world.parts.database.read((tables) =>
          readLayers(tables, { play: attempt, subject: '' }),
        );
        const response =
          random() < 0.3 && layers.length > 0
            ? await back(who, one(layers).id)
            : await over(who, attempt, { move: one([0, 1]), value: one([-2, -1, 0, 1, 1.5, 2]) });
        // Refused is what stands already, or was taken back already.
        expect([200, 404, 409, 422]).toContain(response.status);
      }
      const kept = await sums(world.parts.database);
      expect(kept['rater_shift']?.length).toBeGreaterThan(0);
      expect(kept['person_override']?.length).toBeGreaterThan(0);
      expect(await recounted(world, attempts)).toEqual(kept);
    },
  );

  it('are nothing once everything was taken back', async () => {
    const { world, mia, attempts } = await house(1);
    const [attempt = ''] = attempts;
    const id = newId();
    await over(mia, attempt, { id });
    expect((await sums(world.parts.database))['rater_shift']).toHaveLength(1);
    await back(mia, id);
    expect(await sums(world.parts.database)).toEqual({
      rater_shift: [],
      item_override: [],
      person_override: [],
    });
  });
});

describe('the drift of a manager', () => {
  it('is how far their own last words lie above the key, told to them alone', async () => {
    const { world, mia, noa, attempts } = await house(5);
    // By the key −1 and 2; so each of these lies 1.5 above it or 1 below.
    for (const attempt of attempts) {
      await over(mia, attempt, { value: 2 });
      await over(mia, attempt, { value: 0.5 });
      await over(noa, attempt, { move: 1, value: 1 });
    }
    const told = async (who: SignedIn) =>
      v.parse(agreementSchema, await (await who.ask('GET', pathTo('agreement'))).json()).drift;
    expect(await told(mia)).toMatchObject({
      changes: 5,
      needed: DRIFT_FROM,
      shift: { mean: 1.5 },
      word: null,
    });
    expect(await told(noa)).toMatchObject({ changes: 5, shift: { mean: -1 } });
    for (const attempt of attempts) await over(mia, attempt, { move: 1, value: 1.5 });
    expect(await told(mia)).toMatchObject({ changes: 10, shift: { mean: 0.5 }, word: 'in line' });
    const years = await world.parts.database.read((tables) =>
      readDrift(tables, mia.id, '2027-06-01T00:00:00.000Z'),
    );
    expect(years).toMatchObject({ changes: 0, shift: null, word: null });
  });

  it('is told to trainers and administrators as a count, from five managers on', async () => {
    const { world, tara, mia } = await house(1);
    const shift = (manager: string, by: number) => ({
      manager,
      month: '2026-03',
      changes: 12,
      shift: 12 * by,
      squares: 12 * by * by,
    });
    const given = async (rows: readonly ReturnType<typeof shift>[]) => {
      await world.parts.database.write(async (tables) => {
        await tables.deleteFrom('rater_shift').execute();
        for (const row of rows) await tables.insertInto('rater_shift').values(row).execute();
      });
      return world.parts.database.read((tables) => readDrifts(tables, NOW));
    };
    const four = ['a', 'b', 'c', 'd'].map((name) => shift(name, 100));
    expect(await given(four)).toBeNull();
    expect(await given([...four, shift(mia.id, -100), shift('f', 10)])).toEqual({
      managers: 6,
      kinder: 4,
      stricter: 1,
    });
    const text = await (await tara.ask('GET', pathTo('itemScenarios'))).text();
    expect(v.parse(itemScenariosSchema, JSON.parse(text)).raters.drifts?.managers).toBe(6);
    expect(text).not.toContain(mia.id);
  });
});

describe('a reply that managers rate otherwise', () => {
  it('comes to the trainer from three in one direction on, with the reasons and nobody’s name', async () => {
    const { world, mia, noa, tara, attempts, members } = await house(4);
    const [one = '', two = '', three = '', four = ''] = attempts;
    const list = async (who = tara) =>
      v.parse(itemScenariosSchema, await (await who.ask('GET', pathTo('itemScenarios'))).json()).reviews;
    await over(mia, one);
    await over(mia, two);
    await over(noa, four, { value: -2 });
    expect(await list()).toEqual([]);
    await over(noa, three, { reason: 'local-policy' });
    const [found, ...rest] = await list();
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ beat: 'opening', option: 'script', up: 3, down: 1, word: 'worth more' });
    expect(found?.reasons.map(({ reason, from, to, text }) => [reason, from, to, text === null])).toEqual([
      ['local-policy', -1, 1, false],
      ['key-wrong', -1, -2, false],
      ['key-wrong', -1, 1, false],
      ['key-wrong', -1, 1, false],
    ]);
    const scenario = world.production.scenario.id;
    const path = pathTo('itemScenario', { scenario });
    const text = await (await tara.ask('GET', path)).text();
    expect(v.parse(itemScenarioSchema, JSON.parse(text)).reviews).toEqual([found]);
    for (const { id, name } of [mia, noa, ...members]) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(name);
    }
    const admin = await person(world, 'Alma', 'administrator');
    expect((await list(admin))[0]?.reasons.every((reason) => reason.text === null)).toBe(true);
  });

  it('keeps the words to itself where they are about fewer than three people', async () => {
    const { world, mia, tara, members } = await house(1);
    const [ada] = members;
    if (!ada) throw new Error('nobody');
    for (let n = 0; n < 3; n++) await over(mia, await attemptOf(world, ada, { moves: MOVES }));
    const path = pathTo('itemScenarios');
    const { reviews } = v.parse(itemScenariosSchema, await (await tara.ask('GET', path)).json());
    expect(reviews[0]).toMatchObject({ up: 3, word: 'worth more' });
    expect(reviews[0]?.reasons.map(({ text }) => text)).toEqual([null, null, null]);
  });

  it('counts a turn once, however many of its skills were changed, and drops what was taken back', async () => {
    const { mia, tara, attempts } = await house(3);
    const changed: string[] = [];
    for (const attempt of attempts) {
      const id = newId();
      changed.push(id);
      await over(mia, attempt, { id });
    }
    await back(mia, changed[0] ?? '');
    const path = pathTo('itemScenarios');
    expect(v.parse(itemScenariosSchema, await (await tara.ask('GET', path)).json()).reviews).toEqual([]);
  });
});

describe('blind readings of the same replies', () => {
  it('are counted in the quarter of the second rater, and for a year', async () => {
    const { world, mia, noa, attempts } = await house(2);
    const [one = '', two = ''] = attempts;
    const read = (rater: SignedIn, play: string, at: string) => ({
      play,
      move: 0,
      skill: 'active-listening',
      rater: rater.id,
      value: 100,
      at,
    });
    await world.parts.database.write(async (tables) => {
      await tables
        .insertInto('review_reading')
        .values([
          read(mia, one, '2026-02-01T10:00:00.000Z'),
          read(noa, one, '2026-03-31T23:00:00.000Z'),
          read(mia, two, '2026-03-31T23:30:00.000Z'),
          read(noa, two, '2026-04-01T00:00:00.000Z'),
        ])
        .execute();
    });
    const at = (now: string) => world.parts.database.read((tables) => readAgreement(tables, now));
    expect(await at('2026-05-01T00:00:00.000Z')).toMatchObject({
      decisions: 2,
      doubleMarks: { since: '2026-04-01T00:00:00.000Z', decisions: 1, wanted: 30 },
    });
    expect(await at('2026-07-01T00:00:00.000Z')).toMatchObject({
      decisions: 2,
      doubleMarks: { decisions: 0 },
    });
    expect(await at('2027-03-31T23:10:00.000Z')).toMatchObject({ decisions: 1 });
    expect(await at('2027-06-01T00:00:00.000Z')).toMatchObject({ decisions: 0, raters: 0, word: null });
  });
});
