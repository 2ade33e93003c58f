import type { CreateTableBuilder } from 'kysely';
import type { Migration } from './migration.ts';

const EVIDENCE = ['decisions', 'gained', 'possible', 'weight', 'squares', 'observed'];

/** Columns of each table: its key, then what it sums. */
const TABLES = [
  { name: 'item_version', key: ['scenario', 'hash'], numbers: ['first', 'gained', 'possible'] },
  { name: 'library_split', key: ['split'], numbers: ['people', 'x', 'xx', 'y', 'yy', 'xy'] },
  { name: 'item_override', key: ['scenario', 'hash', 'beat', 'option'], numbers: ['up', 'down'] },
  { name: 'rater_shift', key: ['manager', 'month'], numbers: ['changes', 'shift', 'squares'] },
  { name: 'person_override', key: ['person', 'archetype', 'skill'], numbers: EVIDENCE },
] as const;

/** Sums about scenarios as a whole, and about the ratings that managers change. */
export const items: Migration = {
  number: 11,
  name: 'items',
  async up({ schema }, engine) {
    for (const { name, key, numbers } of TABLES) {
      let table: CreateTableBuilder<string> = schema.createTable(name);
      for (const column of key) {
        table = table.addColumn(column, 'text', (c) =>
          column === 'person' ? c.notNull().references('person.id').onDelete('cascade') : c.notNull(),
        );
      }
      for (const column of numbers) table = table.addColumn(column, engine.whole, (c) => c.notNull());
      await table
        .addPrimaryKeyConstraint(`${name}_key`, [...key] as never[])
        .modifyEnd(engine.strictByKey)
        .execute();
    }
    await schema
      .createTable('item_override_layer')
      .addColumn('layer', 'text', (c) =>
        c.primaryKey().notNull().references('review_override.id').onDelete('cascade'),
      )
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('beat', 'text', (c) => c.notNull())
      .addColumn('option', 'text', (c) => c.notNull())
      .modifyEnd(engine.strict)
      .execute();
    await schema
      .createIndex('layers_of_option')
      .on('item_override_layer')
      .columns(['hash', 'beat', 'option'])
      .execute();
    await schema.createIndex('readings_by_time').on('review_reading').column('at').execute();
  },
};
