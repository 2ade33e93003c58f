import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

/** The organisation, its people and teams, and how they come in. */
export const accounts: Migration = {
  number: 2,
  name: 'accounts',
  async up(database, engine) {
    await people(database, engine);
    await waysIn(database, engine);
  },
};

async function people({ schema }: Transaction<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('organisation')
    // One database is one organisation.
    .addColumn('id', 'integer', (c) =>
      c
        .primaryKey()
        .notNull()
        .check(sql`id = 1`),
    )
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('since', 'text', (c) => c.notNull())
    .modifyEnd(engine.strict)
    .execute();
  await schema
    .createTable('person')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('email', 'text', (c) => c.unique())
    .addColumn('roles', 'text', (c) => c.notNull())
    .addColumn('password', 'text')
    .addColumn('totp', 'text')
    .addColumn('totp_pending', 'text')
    .addColumn('totp_step', engine.whole)
    .addColumn('recovery', 'text', (c) => c.notNull().defaultTo('[]'))
    .addColumn('since', 'text', (c) => c.notNull())
    .addColumn('disabled_at', 'text')
    .modifyEnd(engine.strict)
    .execute();
  await schema
    .createTable('team')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('name', 'text', (c) => c.notNull().unique())
    .addColumn('since', 'text', (c) => c.notNull())
    .modifyEnd(engine.strict)
    .execute();
  await schema
    .createTable('membership')
    .addColumn('team', 'text', (c) => c.notNull().references('team.id').onDelete('cascade'))
    .addColumn('person', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
    .addColumn('part', 'text', (c) => c.notNull().check(sql`part in ('member', 'manager')`))
    .addColumn('since', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('membership_key', ['team', 'person', 'part'])
    .modifyEnd(engine.strictByKey)
    .execute();
  await schema.createIndex('teams_of_person').on('membership').columns(['person', 'part']).execute();
}

async function waysIn({ schema }: Transaction<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('session')
    .addColumn('key', 'text', (c) => c.primaryKey().notNull())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('person', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('seen_at', 'text', (c) => c.notNull())
    .addColumn('checked_at', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'text', (c) => c.notNull())
    .addColumn('agent', 'text', (c) => c.notNull())
    .modifyEnd(engine.strict)
    .execute();
  await schema.createIndex('sessions_of_person').on('session').column('person').execute();
  await schema
    .createTable('invitation')
    .addColumn('key', 'text', (c) => c.primaryKey().notNull())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('purpose', 'text', (c) => c.notNull().check(sql`purpose in ('set-up', 'invitation', 'reset')`))
    .addColumn('person', 'text', (c) => c.references('person.id').onDelete('cascade'))
    .addColumn('email', 'text')
    .addColumn('roles', 'text', (c) => c.notNull())
    .addColumn('team', 'text', (c) => c.references('team.id').onDelete('set null'))
    .addColumn('issued_by', 'text', (c) => c.references('person.id').onDelete('set null'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'text', (c) => c.notNull())
    .addColumn('used_at', 'text')
    .modifyEnd(engine.strict)
    .execute();
  await schema
    .createTable('identity')
    .addColumn('issuer', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('identity_key', ['issuer', 'subject'])
    .modifyEnd(engine.strictByKey)
    .execute();
  await schema
    .createTable('sign_in_failure')
    .addColumn('key', 'text', (c) => c.primaryKey().notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addColumn('last_at', 'text', (c) => c.notNull())
    .modifyEnd(engine.strict)
    .execute();
}
