import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { MIGRATIONS } from '../../src/server/store/sql/migrations/list.ts';
import type { Migration } from '../../src/server/store/sql/migrations/migration.ts';
import type { Tables } from '../../src/server/store/sql/tables.ts';

const STEPS = 5;

/** Moments at which an upgrade by these steps may end: before and after each of their statements. */
export const POINTS = STEPS * 10;

/** The program's steps and some more, each of which writes; `passing` is called at every moment in turn. */
export const longUpgrade = (passing: (point: number) => void): readonly Migration[] => {
  let point = 0;
  const pass = () => passing(point++);
  const step = (n: number): Migration => ({
    number: MIGRATIONS.length + n,
    name: `later-${n}`,
    up: async (database) => {
      for (const statement of statementsOf(n)) {
        pass();
        await statement(database);
        pass();
      }
    },
  });
  return [...MIGRATIONS, ...Array.from({ length: STEPS }, (_, n) => step(n + 1))];
};

type Statement = (database: Transaction<Tables>) => Promise<unknown>;

const statementsOf = (n: number): Statement[] => [
  (database) =>
    sql`create table ${sql.table(`later_${n}`)} (id integer primary key, name text)`.execute(database),
  (database) =>
    sql`insert into ${sql.table(`later_${n}`)} (id, name) select ${sql.lit(n)}, count(*) from play`.execute(
      database,
    ),
  (database) => sql`alter table team add column ${sql.ref(`later_${n}`)} text`.execute(database),
  (database) => sql`update profile set name = name || ${sql.lit(String(n))}`.execute(database),
  (database) =>
    sql`create index ${sql.ref(`by_later_${n}`)} on team (${sql.ref(`later_${n}`)})`.execute(database),
];

/** What the steps have made of the names of profiles when each was taken once. */
export const SUFFIX = Array.from({ length: STEPS }, (_, n) => String(n + 1)).join('');
