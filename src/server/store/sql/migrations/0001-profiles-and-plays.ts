import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** Profiles, frozen productions, plays and their moves. */
export const profilesAndPlays: Migration = {
  number: 1,
  name: 'profiles-and-plays',
  async up(database, engine) {
    const { schema } = database;
    await schema
      .createTable('profile')
      .addColumn('key', 'text', (c) => c.primaryKey().notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('since', 'text', (c) => c.notNull())
      .modifyEnd(engine.strict)
      .execute();
    await schema
      .createTable('production')
      .addColumn('hash', 'text', (c) => c.primaryKey().notNull())
      .addColumn('scenario', 'text', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .modifyEnd(engine.strict)
      .execute();
    await schema
      .createTable('play')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('profile', 'text', (c) => c.notNull().references('profile.key'))
      .addColumn('scenario', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull().references('production.hash'))
      .addColumn('seed', engine.whole, (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull().check(sql`kind in ('first', 'retry', 'from-here')`))
      .addColumn('parent', 'text', (c) => c.references('play.id'))
      .addColumn('ending', 'text')
      .addColumn('wrap_up', 'text')
      .addColumn('turning_point', 'text')
      .addColumn('formula', 'integer')
      .addColumn('score', 'text')
      .addColumn('started_at', 'text', (c) => c.notNull())
      .addColumn('changed_at', 'text', (c) => c.notNull())
      .addColumn('finished_at', 'text')
      .addColumn('revision', 'integer', (c) => c.notNull())
      .modifyEnd(engine.strict)
      .execute();
    await schema
      .createTable('move')
      .addColumn('play', 'text', (c) => c.notNull().references('play.id'))
      .addColumn('seq', 'integer', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('move_of_play', ['play', 'seq'])
      .modifyEnd(engine.strictByKey)
      .execute();
    // One first attempt for each person and scenario, whatever two requests at once may think.
    await schema
      .createIndex('one_first_play')
      .unique()
      .on('play')
      .columns(['profile', 'scenario'])
      .where(sql.ref('kind'), '=', sql.lit('first'))
      .execute();
    await schema
      .createIndex('plays_of_profile')
      .on('play')
      .columns(['profile', 'started_at', 'id'])
      .execute();
    await schema.createIndex('plays_of_scenario').on('play').columns(['profile', 'scenario']).execute();
  },
};
