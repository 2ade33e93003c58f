import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

/** Mails on their way, and reminders: who was reminded of what, and who wants none. */
export const mail: Migration = {
  number: 12,
  name: 'mail',
  async up(database, engine) {
    await outbox(database, engine);
    await reminders(database, engine);
  },
};

async function outbox({ schema }: Transaction<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('outbox')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('kind', 'text', (c) =>
      c.notNull().check(sql`kind in ('invitation', 'reset', 'reminder', 'notice', 'test')`),
    )
    .addColumn('person', 'text', (c) => c.references('person.id').onDelete('cascade'))
    .addColumn('invitation', 'text', (c) => c.references('invitation.id').onDelete('cascade'))
    .addColumn('sealed', 'text')
    .addColumn('about', 'text', (c) => c.notNull())
    .addColumn('once', 'text', (c) => c.unique())
    .addColumn('message_id', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('due_at', 'text', (c) => c.notNull())
    .addColumn('claimed_until', 'text')
    .addColumn('tries', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) =>
      c.notNull().check(sql`state in ('waiting', 'sent', 'dropped', 'given-up')`),
    )
    .addColumn('failure', 'text')
    .addColumn('failed_at', 'text')
    .addColumn('ended_at', 'text')
    .modifyEnd(engine.strict)
    .execute();
  await schema.createIndex('outbox_next').on('outbox').columns(['state', 'due_at']).execute();
  await schema.createIndex('outbox_of_person').on('outbox').column('person').execute();
  await schema.createIndex('outbox_of_invitation').on('outbox').column('invitation').execute();
}

async function reminders({ schema }: Transaction<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('mailing')
    .addColumn('id', 'integer', (c) =>
      c
        .primaryKey()
        .notNull()
        .check(sql`id = 1`),
    )
    .addColumn('since', 'text', (c) => c.notNull())
    .addColumn('looked_on', 'text', (c) => c.notNull())
    .modifyEnd(engine.strict)
    .execute();
  await schema
    .createTable('reminded')
    .addColumn('assignment', 'text', (c) => c.notNull().references('assignment.id').onDelete('cascade'))
    .addColumn('person', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
    .addColumn('why', 'text', (c) => c.notNull().check(sql`why in ('given', 'soon', 'late')`))
    .addColumn('due', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('reminded_key', ['assignment', 'person', 'why', 'due'])
    .modifyEnd(engine.strictByKey)
    .execute();
  await schema.createIndex('reminded_person').on('reminded').column('person').execute();
  await schema
    .createTable('reminders_off')
    .addColumn('person', 'text', (c) => c.primaryKey().notNull().references('person.id').onDelete('cascade'))
    .addColumn('since', 'text', (c) => c.notNull())
    .modifyEnd(engine.strict)
    .execute();
}
