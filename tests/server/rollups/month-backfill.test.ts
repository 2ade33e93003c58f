import type { Transaction } from 'kysely';
import { expect, it } from 'vitest';
import type { Database } from '../../../src/server/store/sql/database.ts';
import { doneAndMet } from '../../../src/server/store/sql/migrations/0013-done-and-met.ts';
import { openPostgres } from '../../../src/server/store/postgres/open-postgres.ts';
import type { Tables } from '../../../src/server/store/sql/tables.ts';
import { players } from '../fixture/finished.ts';
import { memoryDatabase } from '../fixture/memory-database.ts';
import { testPostgres } from '../fixture/postgres.ts';
import { playId } from '../fixture/try-out.ts';

const postgres = testPostgres();

const AT = '2026-01-01T09:00:00.000Z';
const OPENED: Readonly<Record<string, () => Promise<Database>>> = {
  sqlite: memoryDatabase,
  postgres: async () => {
    const url = await postgres.emptySchema();
    return (await openPostgres({ url, now: AT, onLostConnection: () => undefined })).database;
  },
};

/** Finished in the month, unless it is null; abandoned ones have no score. */
const ATTEMPTS = [
  { who: 0, team: 'a', month: '2026-01' },
  { who: 0, team: 'a', month: '2026-01' },
  { who: 0, team: 'a', month: '2026-02' },
  { who: 1, team: 'a', month: '2026-01' },
  { who: 1, team: null, month: '2026-01' },
  { who: 1, team: 'a', month: null },
] as const;

type Attempt = (typeof ATTEMPTS)[number];

const playOf = ({ month }: Attempt, n: number, profile: string) => {
  const at = month === null ? null : `${month}-07T09:00:00.000Z`;
  return {
    id: playId(n),
    profile,
    scenario: 's',
    hash: 'h',
    seed: 1,
    kind: 'retry',
    parent: null,
    ending: null,
    wrap_up: null,
    turning_point: null,
    formula: 1,
    score: at && '{}',
    revision: 0,
    started_at: AT,
    changed_at: AT,
    finished_at: at,
  } as const;
};

const attemptOf = ({ month, team }: Attempt, n: number, person: string) => {
  const state = month === null ? ('abandoned' as const) : ('finished' as const);
  return {
    play: playId(n),
    person,
    scenario: 's',
    team,
    assignment: null,
    number: n + 1,
    state,
    key: '',
    started_at: AT,
    finished_at: AT,
    wrapped_up_at: null,
    flags: '[]',
  };
};

it.each(Object.keys(OPENED))(
  'who finished what in which month is counted when an older house is brought up to date (%s)',
  async (engine) => {
    const database = await OPENED[engine]?.();
    if (!database) throw new Error('There is no such engine.');
    const people = await players(database, { count: 2, teamOf: () => 'a' });
    const idOf = (who: number) => people[who]?.id ?? '';
    const counted = await database.write(async (tables) => {
      await tables.insertInto('production').values({ hash: 'h', scenario: 's', content: '{}' }).execute();
      for (const [n, one] of ATTEMPTS.entries()) {
        await tables
          .insertInto('play')
          .values(playOf(one, n, idOf(one.who)))
          .execute();
        await tables
          .insertInto('attempt')
          .values(attemptOf(one, n, idOf(one.who)))
          .execute();
      }
      for (const table of ['practised', 'team_month_met']) await tables.schema.dropTable(table).execute();
      // A write is a transaction; only its type does not say so.
      await doneAndMet.up(tables as Transaction<Tables>, database.engine);
      return tables.selectFrom('team_month_met').selectAll().execute();
    });
    const row = (who: number, month: string, attempts: number) => ({
      team: 'a',
      month,
      person: idOf(who),
      attempts,
    });
    expect(counted).toHaveLength(3);
    expect(counted).toEqual(
      expect.arrayContaining([row(0, '2026-01', 2), row(1, '2026-01', 1), row(0, '2026-02', 1)]),
    );
    await database.close();
  },
);
