import { prepare, replay } from '#dialogue';
import { solve } from '#analysis';
import type { Production } from '#dialogue';
import { productionHash } from '#scenario';
import { score } from '#report';
import type { Solved } from '#report';
import { loadLibrary } from '#server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { hashOf } from '../../../src/server/audit/append.ts';
import { secondsOf } from '../../../src/server/attempts/pace.ts';
import { furnish } from '../../../src/server/demo/furnish.ts';
import type { Furnished } from '../../../src/server/demo/furnish.ts';
import { overallOf } from '../../../src/server/programme/overall.ts';
import { readAssignments } from '../../../src/server/programme/assignment.ts';
import { readCourses } from '../../../src/server/programme/courses.ts';
import { given } from '../../../src/server/programme/given.ts';
import { publications } from '../../../src/server/publishing/publications.ts';
import { recount } from '../../../src/server/rollups/recount.ts';
import type { FinishedAttempt } from '../../../src/server/rollups/finished-attempt.ts';
import type { Database } from '../../../src/server/store/sql/database.ts';
import { readPlay } from '../../../src/server/store/sql/plays.ts';
import { readDrift } from '../../../src/server/review/drift.ts';
import { readDoubted } from '../../../src/server/statistics/item-reviews.ts';
import { allSums } from '../fixture/finished.ts';
import { memoryDatabase } from '../fixture/memory-database.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const NOW = Date.UTC(2026, 8, 16, 10, 30);
const SIZE = { people: 12, teams: 3, attempts: 60, months: 6 };
/** Enough for every assignment of the demo to have its own, and quick to solve. */
const productions = loadLibrary('scenarios').productions.slice(0, 7);

async function furnished(): Promise<{ database: Database; told: Furnished }> {
  const database = await memoryDatabase();
  return { database, told: await furnish(database, { productions, now: NOW, size: SIZE }) };
}

let demo: Awaited<ReturnType<typeof furnished>>;
let library: ReadonlyMap<string, Solved>;
beforeAll(async () => {
  demo = await furnished();
  library = new Map(
    productions.map((production) => {
      const stage = prepare(production);
      return [production.hash, { stage, solution: solve(stage) }];
    }),
  );
});

const read: Database['read'] = (work) => demo.database.read(work);

/** Every finished attempt, from nothing but what is kept of it. */
async function finished(): Promise<FinishedAttempt[]> {
  return read(async (tables) => {
    const rows = await tables.selectFrom('attempt').selectAll().where('state', '=', 'finished').execute();
    const all: FinishedAttempt[] = [];
    for (const row of rows) {
      const play = await readPlay(tables, row.play);
      const moves = await tables
        .selectFrom('move')
        .select('at')
        .where('play', '=', row.play)
        .orderBy('seq')
        .execute();
      const archetype = library.get(play?.hash ?? '')?.stage.production.scenario.archetype;
      if (!play || archetype === undefined) throw new Error(`The attempt ${row.play} hangs in the air.`);
      const { person, team, scenario, started_at } = row;
      const received = moves.map(({ at }) => at);
      const seconds = secondsOf(started_at, received);
      all.push({ play, person, team, scenario, hash: play.hash, archetype, kind: play.kind, seconds });
    }
    return all;
  });
}

describe('a demo', () => {
  it('says that it is one, and holds as much as it was asked for', async () => {
    const house = await read((tables) => tables.selectFrom('organisation').selectAll().execute());
    expect(house[0]?.name).toMatch(/^Demo: /);
    expect(await finished()).toHaveLength(SIZE.attempts);
    const people = await read((tables) => tables.selectFrom('person').select(['roles', 'email']).execute());
    expect(people.filter(({ roles }) => roles === '["trainee"]')).toHaveLength(SIZE.people);
    const addresses = new Set(people.map(({ email }) => email));
    for (const { email } of demo.told.accounts) expect(addresses).toContain(email);
    const whats = demo.told.accounts.map(({ what }) => what.replace(/,.*/, ''));
    expect([...new Set(whats)]).toEqual(['Administrator', 'Trainer', 'Manager', 'Trainee']);
  });

  it('plays by the rules: each attempt replays to its ending and its score', async () => {
    for (const { play, hash } of await finished()) {
      const solved = library.get(hash);
      const kept = await read((tables) => readPlay(tables, play.id));
      if (!solved || !kept) throw new Error(`The attempt ${play.id} hangs in the air.`);
      const again = replay(solved.stage, kept);
      if (!again.ok) throw new Error(again.error.message);
      expect([again.value.ending, score(solved, again.value)]).toEqual([kept.ending, kept.score]);
    }
  });

  it('shows sums that a recount makes again', async () => {
    const shown = await allSums(demo.database);
    const all = await finished();
    await demo.database.write((tables) => recount(tables, all));
    expect(await allSums(demo.database)).toEqual(shown);
    expect(shown['person_first']?.length).toBeGreaterThan(20);
  });

  it('has people in every state of an assignment', async () => {
    const now = new Date(NOW).toISOString();
    const states = await read(async (tables) => {
      const ids = await tables.selectFrom('assignment').select('id').execute();
      const assignments = await readAssignments(
        tables,
        ids.map(({ id }) => id),
      );
      const courses = await readCourses(tables, { assignments, now });
      const has = await given(tables, { assignments: ids.map(({ id }) => id) });
      return assignments.flatMap((assignment) =>
        has
          .filter((one) => one.assignment === assignment.id)
          .map(({ person }) => overallOf(assignment, courses.of(assignment, person), now)),
      );
    });
    expect([...new Set(states)].sort()).toEqual([
      'did-not-pass',
      'excused',
      'in-progress',
      'not-started',
      'overdue',
      'passed',
    ]);
  });

  it.each([
    'review_comment',
    'review_contest',
    'review_contest_answer',
    'review_override',
    'review_reading',
    'review_talk',
    'invitation',
  ] as const)('holds something in %s', async (table) => {
    const rows = await read((tables) => tables.selectFrom(table).selectAll().execute());
    expect(rows.length).toBeGreaterThan(0);
  });

  it('has a manager who is kinder than the key, and a reply that several rate otherwise', async () => {
    const { drifts, doubted } = await read(async (tables) => {
      const managers = await tables.selectFrom('rater_shift').select('manager').distinct().execute();
      const now = new Date(NOW).toISOString();
      const hashes = productions.map(({ hash }) => hash);
      return {
        drifts: await Promise.all(managers.map(({ manager }) => readDrift(tables, manager, now))),
        doubted: await readDoubted(tables, { hashes, words: true }),
      };
    });
    expect(drifts.filter(({ word }) => word === 'calibration talk')).toHaveLength(1);
    const [most] = doubted;
    expect(most).toMatchObject({ up: 4, down: 0, word: 'worth more' });
    expect(most?.reasons.map(({ text }) => typeof text)).toEqual(['string', 'string', 'string', 'string']);
  });

  it('holds practice, attempts under way and given up, and nothing from the future', async () => {
    const { plays, attempts, latest } = await read(async (tables) => ({
      plays: await tables.selectFrom('play').select('id').execute(),
      attempts: await tables.selectFrom('attempt').select(['play', 'state']).execute(),
      latest: await tables
        .selectFrom('play')
        .select(({ fn }) => fn.max('changed_at').as('at'))
        .executeTakeFirstOrThrow(),
    }));
    expect(plays.length).toBeGreaterThan(attempts.length);
    expect(new Set(attempts.map(({ state }) => state))).toEqual(new Set(['finished', 'open', 'abandoned']));
    expect(Date.parse(latest.at)).toBeLessThanOrEqual(NOW);
  });

  it('has what a trainer published: a version in play, the one it replaced, and one taken out again', async () => {
    const list = await read(publications);
    expect(list.map(({ title, withdrawnAt }) => [title.split(', ')[1] ?? '', withdrawnAt !== null])).toEqual([
      ['our way', false],
      ['holiday rules', true],
      ['', false],
    ]);
    expect(new Set(list.map(({ by }) => by)).size).toBe(1);
    const frozen = await read((tables) =>
      tables
        .selectFrom('production')
        .select(['hash', 'content'])
        .where(
          'hash',
          'in',
          list.map(({ hash }) => hash),
        )
        .execute(),
    );
    for (const { hash, content } of frozen)
      expect(productionHash(JSON.parse(content) as Production)).toBe(hash);
  });

  it('keeps an audit whose chain holds', async () => {
    const { entries, head } = await read(async (tables) => ({
      entries: await tables.selectFrom('audit').selectAll().orderBy('seq').execute(),
      head: await tables.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirstOrThrow(),
    }));
    let before = '';
    for (const { hash, ...entry } of entries) {
      expect(hash).toBe(hashOf(before, entry));
      before = hash;
    }
    expect(head).toEqual({ seq: entries.length, hash: before });
    expect(entries.length).toBeGreaterThan(2 * SIZE.attempts);
  });

  it('is the same story each time', async () => {
    const other = await furnished();
    const plays = (database: Database) =>
      database.read((tables) =>
        tables.selectFrom('play').select(['id', 'seed', 'score', 'started_at']).orderBy('id').execute(),
      );
    expect(await plays(other.database)).toEqual(await plays(demo.database));
    expect(other.told.accounts).toEqual(demo.told.accounts);
    expect(other.told.password).not.toBe(demo.told.password);
  });
});
