import type { Transaction } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

/** Assignments: what is in them, who has them, what was drawn and who is excused. */
export const programme: Migration = {
  number: 5,
  name: 'programme',
  async up(database, engine) {
    await assignments(database, engine);
    await targets(database, engine);
    await perPerson(database, engine);
  },
};

async function assignments({ schema }: Transaction<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('assignment')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('note', 'text', (c) => c.notNull())
    .addColumn('made_by', 'text', (c) => c.references('person.id').onDelete('set null'))
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addColumn('draws', 'integer', (c) => c.notNull())
    .addColumn('gated', 'integer', (c) => c.notNull())
    .addColumn('assessed', 'integer', (c) => c.notNull())
    .addColumn('due', 'text', (c) => c.notNull())
    .addColumn('minimum', 'integer', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('closed_at', 'text')
    .modifyEnd(engine.strict)
    .execute();
  await schema.createIndex('assignments_made_by').on('assignment').column('made_by').execute();
  await schema
    .createTable('assignment_scenario')
    .addColumn('assignment', 'text', (c) => c.notNull().references('assignment.id').onDelete('cascade'))
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('scenario', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('assignment_scenario_key', ['assignment', 'place'])
    .addUniqueConstraint('assignment_scenario_once', ['assignment', 'scenario'])
    .modifyEnd(engine.strictByKey)
    .execute();
}

async function targets({ schema }: Transaction<Tables>, engine: Engine): Promise<void> {
  for (const target of ['team', 'person'] as const) {
    await schema
      .createTable(`assignment_${target}`)
      .addColumn('assignment', 'text', (c) => c.notNull().references('assignment.id').onDelete('cascade'))
      .addColumn(target, 'text', (c) => c.notNull().references(`${target}.id`).onDelete('cascade'))
      .addPrimaryKeyConstraint(`assignment_${target}_key`, ['assignment', target])
      .modifyEnd(engine.strictByKey)
      .execute();
    await schema.createIndex(`assignments_of_${target}`).on(`assignment_${target}`).column(target).execute();
  }
}

async function perPerson({ schema }: Transaction<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('drawn')
    .addColumn('assignment', 'text', (c) => c.notNull().references('assignment.id').onDelete('cascade'))
    .addColumn('person', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('scenario', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('drawn_key', ['assignment', 'person', 'place'])
    .addUniqueConstraint('drawn_once', ['assignment', 'person', 'scenario'])
    .modifyEnd(engine.strictByKey)
    .execute();
  await schema.createIndex('drawn_for_person').on('drawn').column('person').execute();
  await schema
    .createTable('excuse')
    .addColumn('assignment', 'text', (c) => c.notNull().references('assignment.id').onDelete('cascade'))
    .addColumn('person', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
    .addColumn('scenario', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.references('person.id').onDelete('set null'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('excuse_key', ['assignment', 'person', 'scenario'])
    .modifyEnd(engine.strictByKey)
    .execute();
  await schema.createIndex('excuses_of_person').on('excuse').column('person').execute();
  await schema
    .createTable('assignment_start')
    .addColumn('assignment', 'text', (c) => c.notNull().references('assignment.id').onDelete('cascade'))
    .addColumn('person', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
    .addColumn('asked', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('assignment_start_key', ['assignment', 'person'])
    .modifyEnd(engine.strictByKey)
    .execute();
}
