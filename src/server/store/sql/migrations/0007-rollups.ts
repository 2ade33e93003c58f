import type { ColumnDefinitionBuilder, CreateTableBuilder } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Migration } from './migration.ts';

const COUNTED = { numbers: ['attempts', 'first', 'hard_stops'], texts: ['last_at', 'last_hard_stop_at'] };
const EVIDENCE = {
  numbers: ['decisions', 'gained', 'possible', 'weight', 'squares', 'observed'],
  texts: [],
};
const OPTION = ['scenario', 'hash', 'beat', 'option'];

/** Columns of each table: its key, then what it holds. */
const TABLES = [
  { name: 'person_sum', key: ['person'], ...COUNTED },
  { name: 'person_skill', key: ['person', 'archetype', 'skill'], ...EVIDENCE },
  {
    name: 'person_first',
    key: ['person', 'scenario'],
    numbers: [],
    texts: ['hash', 'archetype', 'at', 'evidence', 'answers'],
  },
  { name: 'team_sum', key: ['team'], ...COUNTED },
  { name: 'team_month', key: ['team', 'month'], ...COUNTED },
  { name: 'team_skill', key: ['team', 'archetype', 'skill'], ...EVIDENCE },
  { name: 'team_month_skill', key: ['team', 'month', 'skill'], ...EVIDENCE },
  { name: 'team_met', key: ['team', 'archetype', 'person'], numbers: ['first'], texts: [] },
  {
    name: 'team_option',
    key: ['team', ...OPTION],
    numbers: ['attempts', 'first', 'lost', 'loss'],
    texts: [],
  },
  {
    name: 'team_example',
    key: ['team', ...OPTION, 'at', 'play'],
    numbers: ['seed'],
    texts: ['person', 'moves'],
  },
  {
    name: 'item_option',
    key: OPTION,
    numbers: [
      'offered',
      'chosen',
      'best',
      'rated',
      'credit',
      'known_chosen',
      'known_chosen_rest',
      'known_rated',
      'known_credit',
      'known_credit_squares',
      'known_rest',
      'known_rest_squares',
      'known_credit_rest',
      ...Array.from({ length: 12 }, (_, place) => `rest_${place}`),
    ],
    texts: [],
  },
  {
    name: 'item_offer',
    key: ['scenario', 'hash', 'beat', 'options'],
    numbers: ['known', 'rest', 'rest_squares'],
    texts: [],
  },
  {
    name: 'item_tally',
    key: ['scenario', 'hash', 'beat', 'kind', 'class'],
    numbers: ['n'],
    texts: [],
  },
] as const;

/** Sums that screens read, kept up by whoever finishes an assessed play. */
export const rollups: Migration = {
  number: 7,
  name: 'rollups',
  async up({ schema }, engine) {
    for (const { name, key, numbers, texts } of TABLES) {
      let table: CreateTableBuilder<string> = schema.createTable(name);
      for (const column of key) table = table.addColumn(column, 'text', keyColumn(column));
      for (const column of numbers) table = table.addColumn(column, engine.whole, notNull);
      for (const column of texts) {
        table = table.addColumn(column, 'text', column === 'person' ? keyColumn(column) : notNull);
      }
      await ended(table, name, { key, engine }).execute();
    }
    await schema.createIndex('examples_of_person').on('team_example').column('person').execute();
    await schema.createIndex('met_by_person').on('team_met').column('person').execute();
    for (const table of ['item_option', 'item_offer', 'item_tally'] as const) {
      await schema.createIndex(`${table}_of_version`).on(table).columns(['hash', 'beat']).execute();
    }
  },
};

const notNull = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();

/** What belongs to a person or a team goes when they go. */
const keyColumn =
  (name: string) =>
  (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
    name === 'person' || name === 'team'
      ? column.notNull().references(`${name}.id`).onDelete('cascade')
      : column.notNull();

function ended(
  table: CreateTableBuilder<string>,
  name: string,
  { key, engine }: { readonly key: readonly string[]; readonly engine: Engine },
): CreateTableBuilder<string> {
  return table.addPrimaryKeyConstraint(`${name}_key`, [...key] as never[]).modifyEnd(engine.strictByKey);
}
