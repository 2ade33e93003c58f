import { beforeAll, describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { SKILLS } from '#base';
import {
  agreementSchema,
  itemScenarioSchema,
  itemScenariosSchema,
  pathTo,
  personReviewSchema,
  teamFiguresSchema,
} from '#protocol';
import type { TeamFigures } from '#protocol';
import { Guesses } from '../../../src/server/library/guesses.ts';
import { guessesOf } from '../../../src/server/library/press-guesses.ts';
import { readReliability } from '../../../src/server/statistics/library-reliability.ts';
import type { Database } from '../../../src/server/store/sql/database.ts';
import { newPlay } from '../../../src/server/plays/new-play.ts';
import { rowOf } from '../../../src/server/store/sql/rows.ts';
import { bundle } from '../../../scripts/bundle.mjs';
import { memoryDatabase } from '../fixture/memory-database.ts';
import { keptLog, tryOut } from '../fixture/try-out.ts';
import { person } from '../fixture/people.ts';
import type { SignedIn } from '../fixture/people.ts';
import { SHIPPED, teamAtWork } from '../fixture/statistics-world.ts';
import type { World } from '../fixture/statistics-world.ts';

const PRODUCTIONS = SHIPPED.map(({ stage }) => stage.production);
const FIRST = PRODUCTIONS[0] as (typeof PRODUCTIONS)[number];

// Forty people and their attempts are made before the first test.
vi.setConfig({ hookTimeout: 60_000 });

let world: World;
let trainer: SignedIn;
beforeAll(async () => {
  world = await teamAtWork(40);
  trainer = await person(world, 'Tara', 'trainer');
});

const figures = async (): Promise<TeamFigures> => {
  const response = await world.manager.ask('GET', pathTo('teamFigures', { team: world.team }));
  return v.parse(teamFiguresSchema, await response.json());
};

/** Sums of people whose halves agree, or contradict each other. */
async function withSplits(agrees: boolean): Promise<void> {
  const pairs = Array.from({ length: 40 }, (_, n) => [n, agrees ? n : -n] as const);
  const sum = (of: (pair: readonly [number, number]) => number) =>
    pairs.reduce((all, pair) => all + of(pair), 0);
  await world.parts.database.write(async (tables) => {
    await tables.deleteFrom('library_split').execute();
    await tables
      .insertInto('library_split')
      .values({
        split: '0',
        people: pairs.length,
        x: sum(([x]) => x),
        xx: sum(([x]) => x * x),
        y: sum(([, y]) => y),
        yy: sum(([, y]) => y * y),
        xy: sum(([x, y]) => x * y),
      })
      .execute();
  });
}

describe('the reliability of the library', () => {
  it('comes from everybody’s first attempts, and is told to trainers and managers alike', async () => {
    const found = await world.parts.database.read(readReliability);
    expect(found.people).toBeGreaterThan(10);
    expect(found.reliability).toBeGreaterThan(0.5);
    expect((await figures()).reliability).toEqual(found);
    const list = await (await trainer.ask('GET', pathTo('itemScenarios'))).json();
    expect(v.parse(itemScenariosSchema, list).library).toEqual(found);
  });

  it('under one half takes every figure of single people from the team’s page and its files, and no other', async () => {
    await withSplits(true);
    const before = await figures();
    expect(before.members?.some(({ skills }) => skills.some(({ band }) => band !== null))).toBe(true);
    await withSplits(false);
    const after = await figures();
    expect(after.reliability).toMatchObject({ reliability: 0, verdict: 'suspend' });
    expect(after.members?.flatMap(({ skills }) => skills.map(({ band }) => band))).toEqual(
      after.members?.flatMap(() => SKILLS.map(() => null)),
    );
    expect(after.members?.flatMap(({ changes }) => changes)).toEqual([]);
    expect(after.figures).toEqual(before.figures);
    expect(after.members?.map(({ attempts }) => attempts)).toEqual(
      before.members?.map(({ attempts }) => attempts),
    );
    const path = pathTo('teamExport', { team: world.team });
    const csv = await (await world.manager.ask('GET', `${path}?format=csv`)).text();
    const people = csv.split('\r\n').filter((line) => line.startsWith('person,'));
    expect(people.length).toBeGreaterThan(30);
    // About, team, person, customer, skill, amount, trust, then the three of the band.
    for (const line of people) expect(line.split(',').slice(7, 10)).toEqual(['', '', '']);
  });

  it('under one half takes them from a person’s page, but for that person', async () => {
    await withSplits(false);
    const [member] = world.members;
    if (!member) throw new Error('nobody');
    const skillsFor = async (who: SignedIn) => {
      const response = await who.ask('GET', pathTo('personReview', { person: member.id }));
      return v.parse(personReviewSchema, await response.json()).skills;
    };
    for (const { sentence, band, change } of await skillsFor(world.manager))
      expect([sentence.startsWith('Not shown'), band, change]).toEqual([true, null, '']);
    for (const { sentence } of await skillsFor(member)) expect(sentence).not.toMatch(/^Not shown/);
    await withSplits(true);
    for (const { sentence } of await skillsFor(world.manager)) expect(sentence).not.toMatch(/^Not shown/);
  });
});

describe('what managers changed', () => {
  const bands = async () =>
    (await figures()).members?.find(({ person: id }) => id === world.members[0]?.id)?.skills;

  it('counts in somebody’s bands only while managers are known to agree', async () => {
    await withSplits(true);
    const [member] = world.members;
    if (!member) throw new Error('nobody');
    const { database } = world.parts;
    const before = await bands();
    await database.write(async (tables) => {
      const [row] = await tables
        .selectFrom('person_skill')
        .selectAll()
        .where('person', '=', member.id)
        .execute();
      if (!row) throw new Error('no evidence');
      const changed = { ...row, decisions: 0, weight: 0, squares: 0, possible: 0, observed: 0 };
      await tables
        .insertInto('person_override')
        .values({ ...changed, gained: row.possible - row.gained })
        .execute();
    });
    expect(await bands()).toEqual(before);
    await agreeing(world);
    const response = await world.manager.ask('GET', pathTo('agreement'));
    expect(v.parse(agreementSchema, await response.json()).word).toBe('use');
    expect(await bands()).not.toEqual(before);
  });
});

/** Ten replies that two managers rated alike without seeing the key. */
async function agreeing({ parts: { database, clock }, members, manager }: World): Promise<void> {
  await database.write(async (tables) => {
    const [rater = ''] = members.map(({ id }) => id);
    const at = new Date(clock.now()).toISOString();
    const play = 'f'.repeat(32);
    await tables
      .insertInto('play')
      .values(
        rowOf(
          newPlay({
            id: play,
            profile: rater,
            scenario: FIRST.scenario.id,
            hash: FIRST.hash,
            seed: 1,
            kind: 'first',
            parent: null,
            startedAt: at,
          }),
        ),
      )
      .execute();
    const rows = Array.from({ length: 10 }, (_, move) =>
      [manager.id, rater].map((one) => ({
        play,
        move,
        skill: 'active-listening',
        rater: one,
        value: move % 2 === 0 ? 100 : -100,
        at,
      })),
    );
    await tables.insertInto('review_reading').values(rows.flat()).execute();
  });
}

describe('how far replies can be guessed', () => {
  const told = async (guesses: (database: Database) => Guesses) => {
    const database = await memoryDatabase();
    const known = guesses(database);
    const house = await tryOut({ database, guesses: known }, PRODUCTIONS);
    const tess = await person(house, 'Tess', 'trainer');
    const ask = async () =>
      v
        .parse(itemScenariosSchema, await (await tess.ask('GET', pathTo('itemScenarios'))).json())
        .scenarios.map(({ hash, situation: { choicesOnly } }) => [hash, choicesOnly?.score ?? null] as const);
    return { known, ask };
  };

  it('is told for each scenario as the build has found it', async () => {
    const kept = PRODUCTIONS.map(({ hash }, n) => ({ hash, score: 12 + 20 * n, decisions: 11 }));
    const { ask } = await told((database) => new Guesses({ kept, program: null }, database, keptLog().log));
    expect(new Map(await ask())).toEqual(new Map(kept.map(({ hash, score }) => [hash, score])));
  });

  it('of what the build did not know is worked out once, in a process of its own', async () => {
    const program = [await bundle('src/cli/guess-process.ts')];
    const { ask, known } = await told(
      (database) => new Guesses({ kept: [], program }, database, keptLog().log),
    );
    expect((await ask()).map(([, score]) => score)).toEqual([null, null, null]);
    await known.settled();
    const expected = guessesOf(PRODUCTIONS).map(({ hash, score }) => [hash, score] as const);
    expect(new Map(await ask())).toEqual(new Map(expected));
    for (const [, score] of expected) expect(Math.abs(score)).toBeLessThanOrEqual(100);
  });

  it('stays unknown where the program fails, which is said in the log and to nobody else', async () => {
    const { log, lines } = keptLog();
    const program = ['-e', 'process.exitCode = 3'];
    const { ask, known } = await told((database) => new Guesses({ kept: [], program }, database, log));
    await ask();
    await known.settled();
    expect((await ask()).map(([, score]) => score)).toEqual([null, null, null]);
    expect(lines.filter((line) => line.includes('was not worked out'))).toHaveLength(1);
  });

  it('is unknown, and said to be, where there is nothing to work it out', async () => {
    const path = pathTo('itemScenario', { scenario: FIRST.scenario.id });
    const { situation } = v.parse(itemScenarioSchema, await (await trainer.ask('GET', path)).json());
    expect(situation).toMatchObject({ choicesOnly: null, dependence: null, verdict: null });
    expect(situation.people).toBeGreaterThan(20);
  });
});
