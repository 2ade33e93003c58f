import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** Assessed plays. */
export const attempts: Migration = {
  number: 4,
  name: 'attempts',
  async up({ schema }, engine) {
    await schema
      .createTable('attempt')
      .addColumn('play', 'text', (c) => c.primaryKey().notNull().references('play.id').onDelete('cascade'))
      .addColumn('person', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
      .addColumn('scenario', 'text', (c) => c.notNull())
      .addColumn('team', 'text', (c) => c.references('team.id').onDelete('set null'))
      .addColumn('assignment', 'text')
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull().check(sql`state in ('open', 'finished', 'abandoned')`))
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('started_at', 'text', (c) => c.notNull())
      .addColumn('finished_at', 'text')
      .addColumn('wrapped_up_at', 'text')
      .addColumn('flags', 'text', (c) => c.notNull().defaultTo('[]'))
      .addUniqueConstraint('attempt_number', ['person', 'scenario', 'number'])
      .modifyEnd(engine.strict)
      .execute();
    // One at a time, whatever two devices or two processes may think.
    await schema
      .createIndex('one_open_attempt')
      .unique()
      .on('attempt')
      .column('person')
      .where(sql.ref('state'), '=', sql.lit('open'))
      .execute();
    await schema
      .createIndex('attempts_of_person')
      .on('attempt')
      .columns(['person', 'started_at', 'play'])
      .execute();
    await schema
      .createIndex('attempts_of_assignment')
      .on('attempt')
      .columns(['assignment', 'person'])
      .execute();
    await schema.createIndex('attempts_of_team').on('attempt').columns(['team', 'started_at']).execute();
  },
};
