import { describe, expect, it } from 'vitest';
import { draw, randomStream } from '#base';
import { addFinishedAttempt } from '../../../src/server/rollups/add-finished-attempt.ts';
import type { FinishedAttempt } from '../../../src/server/rollups/finished-attempt.ts';
import { recount } from '../../../src/server/rollups/recount.ts';
import type { Database } from '../../../src/server/store/sql/database.ts';
import { openPostgres } from '../../../src/server/store/postgres/open-postgres.ts';
import { randomSolved } from '../../report/random-plays.ts';
import { allSums, finishedAttempts, players } from '../fixture/finished.ts';
import { memoryDatabase } from '../fixture/memory-database.ts';
import { testPostgres } from '../fixture/postgres.ts';

const LIBRARY = [11, 12, 13, 14].map((seed) => randomSolved(seed));
const postgres = testPostgres();

const inAnyOrder = (attempts: readonly FinishedAttempt[], seed: number): FinishedAttempt[] => {
  const random = randomStream(draw(seed, 'order'));
  return attempts
    .map((attempt) => ({ attempt, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ attempt }) => attempt);
};

const teamOf = (place: number): string | null => (place < 7 ? 'a' : place < 12 ? 'b' : null);

/** Adds some of the attempts, each in a transaction of its own. */
const addAll = (database: Database, attempts: readonly FinishedAttempt[]): Promise<unknown> =>
  Promise.all(attempts.map((attempt) => database.write((tables) => addFinishedAttempt(tables, attempt))));

const opened = async (url: string): Promise<Database> => {
  const now = '2026-01-01T09:00:00.000Z';
  const { database } = await openPostgres({ url, now, onLostConnection: () => undefined });
  return database;
};

describe('the sums over finished attempts', () => {
  it.each([1, 2, 3, 4, 5])(
    'are those of a full recount, in whatever order plays end (seed %i)',
    async (seed) => {
      const database = await memoryDatabase();
      const people = await players(database, { count: 14, teamOf });
      const attempts = finishedAttempts(people, LIBRARY, seed);
      await addAll(database, inAnyOrder(attempts, seed));
      const kept = await allSums(database);
      await database.write((tables) => recount(tables, attempts));
      expect(kept['item_option']?.length).toBeGreaterThan(20);
      expect(kept['team_example']?.length).toBeGreaterThan(20);
      expect(kept).toEqual(await allSums(database));
    },
  );

  it('are the same with two processes that add at once to one PostgreSQL', async () => {
    const url = await postgres.emptySchema();
    const [one, two] = [await opened(url), await opened(url)];
    const people = await players(one, { count: 14, teamOf });
    const attempts = inAnyOrder(finishedAttempts(people, LIBRARY, 6), 6);
    await Promise.all([
      addAll(
        one,
        attempts.filter((_, place) => place % 2 === 0),
      ),
      addAll(
        two,
        attempts.filter((_, place) => place % 2 === 1),
      ),
    ]);
    const kept = await allSums(one);
    await two.write((tables) => recount(tables, attempts));
    expect(kept['item_option']?.length).toBeGreaterThan(20);
    expect(kept).toEqual(await allSums(two));
    await one.close();
    await two.close();
  });

  it('are not touched by an attempt whose transaction fails', async () => {
    const database = await memoryDatabase();
    const people = await players(database, { count: 6, teamOf });
    const [attempt, ...others] = finishedAttempts(people, LIBRARY, 7);
    await addAll(database, others);
    const before = await allSums(database);
    const failing = database.write(async (tables) => {
      if (attempt) await addFinishedAttempt(tables, attempt);
      throw new Error('the disk is gone');
    });
    await expect(failing).rejects.toThrow('the disk is gone');
    expect(await allSums(database)).toEqual(before);
  });
});
