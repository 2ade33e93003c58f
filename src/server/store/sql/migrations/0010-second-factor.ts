import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** Of whom the house asks a second factor, and how each session began: a provider asks for its own. */
export const secondFactor: Migration = {
  number: 10,
  name: 'second-factor',
  async up({ schema }) {
    await schema
      .alterTable('organisation')
      .addColumn('second_factor', 'text', (c) =>
        c
          .notNull()
          .defaultTo('staff')
          .check(sql`second_factor in ('staff', 'own-choice')`),
      )
      .execute();
    await schema
      .alterTable('session')
      .addColumn('began_by', 'text', (c) =>
        c
          .notNull()
          .defaultTo('password')
          .check(sql`began_by in ('password', 'provider')`),
      )
      .execute();
  },
};
