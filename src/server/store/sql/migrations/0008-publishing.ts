import type { Migration } from './migration.ts';

/** Versions that trainers put into the library. */
export const publishing: Migration = {
  number: 8,
  name: 'publishing',
  async up({ schema }, engine) {
    await schema
      .createTable('publication')
      .addColumn('hash', 'text', (c) => c.primaryKey().notNull().references('production.hash'))
      .addColumn('scenario', 'text', (c) => c.notNull())
      .addColumn('published_by', 'text', (c) => c.notNull())
      .addColumn('published_at', 'text', (c) => c.notNull())
      .addColumn('withdrawn_at', 'text')
      .modifyEnd(engine.strict)
      .execute();
  },
};
