import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

/** What is done of an assignment to practise once the play is deleted, and who stands behind the figures of a month. */
export const doneAndMet: Migration = {
  number: 13,
  name: 'done-and-met',
  async up(database, engine) {
    await practised(database, engine);
    await metByMonth(database, engine);
  },
};

async function practised({ schema }: Transaction<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('practised')
    .addColumn('assignment', 'text', (c) => c.notNull().references('assignment.id').onDelete('cascade'))
    .addColumn('person', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
    .addColumn('scenario', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('practised_key', ['assignment', 'person', 'scenario'])
    .modifyEnd(engine.strictByKey)
    .execute();
  await schema.createIndex('practised_by_person').on('practised').column('person').execute();
}

async function metByMonth(database: Transaction<Tables>, engine: Engine): Promise<void> {
  const { schema } = database;
  await schema
    .createTable('team_month_met')
    .addColumn('team', 'text', (c) => c.notNull().references('team.id').onDelete('cascade'))
    .addColumn('month', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
    .addColumn('attempts', engine.whole, (c) => c.notNull())
    .addPrimaryKeyConstraint('team_month_met_key', ['team', 'month', 'person'])
    .modifyEnd(engine.strictByKey)
    .execute();
  await schema.createIndex('met_in_months_by_person').on('team_month_met').column('person').execute();
  const scored = database
    .selectFrom('attempt')
    .innerJoin('play', 'play.id', 'attempt.play')
    .select((eb) => [
      eb.ref('attempt.team').$notNull().as('team'),
      sql<string>`substr(play.finished_at, 1, 7)`.as('month'),
      'attempt.person',
      eb.fn.countAll<number>().as('attempts'),
    ])
    .where('attempt.team', 'is not', null)
    .where('play.score', 'is not', null)
    .where('play.finished_at', 'is not', null)
    .groupBy(['attempt.team', sql`substr(play.finished_at, 1, 7)`, 'attempt.person']);
  await database
    .insertInto('team_month_met')
    .columns(['team', 'month', 'person', 'attempts'])
    .expression(scored)
    .execute();
}
