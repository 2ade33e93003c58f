import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** The record of who did what, each entry chained to the one before. */
export const audit: Migration = {
  number: 3,
  name: 'audit',
  async up(database, engine) {
    const { schema } = database;
    await schema
      .createTable('audit')
      .addColumn('seq', engine.whole, (c) => c.primaryKey().notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('actor', 'text')
      .addColumn('action', 'text', (c) => c.notNull())
      .addColumn('object', 'text')
      .addColumn('subject', 'text')
      .addColumn('outcome', 'text', (c) => c.notNull().check(sql`outcome in ('done', 'refused')`))
      .addColumn('request', 'text')
      .addColumn('hash', 'text', (c) => c.notNull())
      .modifyEnd(engine.strict)
      .execute();
    await schema.createIndex('audit_of_subject').on('audit').columns(['subject', 'seq']).execute();
    await schema
      .createTable('audit_head')
      .addColumn('id', 'integer', (c) =>
        c
          .primaryKey()
          .notNull()
          .check(sql`id = 1`),
      )
      .addColumn('seq', engine.whole, (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .modifyEnd(engine.strict)
      .execute();
    await database.insertInto('audit_head').values({ id: 1, seq: 0, hash: '' }).execute();
  },
};
