import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** Who was erased, and how long things are kept. */
export const privacy: Migration = {
  number: 9,
  name: 'privacy',
  async up(database, engine) {
    const { schema } = database;
    await schema
      .createTable('erasure')
      .addColumn('person', 'text', (c) => c.primaryKey().notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .modifyEnd(engine.strict)
      .execute();
    await schema
      .createTable('retention')
      .addColumn('id', 'integer', (c) =>
        c
          .primaryKey()
          .notNull()
          .check(sql`id = 1`),
      )
      .addColumn('practice', 'integer', (c) => c.notNull())
      .addColumn('assessed', 'integer', (c) => c.notNull())
      .addColumn('leaver', 'integer', (c) => c.notNull())
      .modifyEnd(engine.strict)
      .execute();
    await database.insertInto('retention').values({ id: 1, practice: 12, assessed: 24, leaver: 6 }).execute();
  },
};
