import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';
import { REST_COLUMNS } from '../store/sql/tables/rollups.ts';
import type { ItemTables } from '../store/sql/tables/items.ts';
import type { RollupTables } from '../store/sql/tables/rollups.ts';

/** The tables that hold nothing but sums, latest instants and their key. */
export type SumTable = Exclude<
  keyof (RollupTables & ItemTables),
  'person_first' | 'team_example' | 'item_override_layer'
>;
export type SumRow = Readonly<Record<string, string | number>>;

interface Shape {
  readonly key: readonly string[];
  readonly numbers?: readonly string[];
  readonly instants?: readonly string[];
}

const COUNTED = {
  numbers: ['attempts', 'first', 'hard_stops'],
  instants: ['last_at', 'last_hard_stop_at'],
} as const;
const EVIDENCE = {
  numbers: ['decisions', 'gained', 'possible', 'weight', 'squares', 'observed'],
} as const;
const ITEM = [
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
  ...REST_COLUMNS,
] as const;

const SHAPES: Readonly<Record<SumTable, Shape>> = {
  person_sum: { key: ['person'], ...COUNTED },
  person_skill: { key: ['person', 'archetype', 'skill'], ...EVIDENCE },
  team_sum: { key: ['team'], ...COUNTED },
  team_month: { key: ['team', 'month'], ...COUNTED },
  team_skill: { key: ['team', 'archetype', 'skill'], ...EVIDENCE },
  team_month_skill: { key: ['team', 'month', 'skill'], ...EVIDENCE },
  team_met: { key: ['team', 'archetype', 'person'], numbers: ['first'] },
  team_month_met: { key: ['team', 'month', 'person'], numbers: ['attempts'] },
  team_option: {
    key: ['team', 'scenario', 'hash', 'beat', 'option'],
    numbers: ['attempts', 'first', 'lost', 'loss'],
  },
  item_option: { key: ['scenario', 'hash', 'beat', 'option'], numbers: ITEM },
  item_offer: { key: ['scenario', 'hash', 'beat', 'options'], numbers: ['known', 'rest', 'rest_squares'] },
  item_tally: { key: ['scenario', 'hash', 'beat', 'kind', 'class'], numbers: ['n'] },
  item_version: { key: ['scenario', 'hash'], numbers: ['first', 'gained', 'possible'] },
  library_split: { key: ['split'], numbers: ['people', 'x', 'xx', 'y', 'yy', 'xy'] },
  item_override: { key: ['scenario', 'hash', 'beat', 'option'], numbers: ['up', 'down'] },
  rater_shift: { key: ['manager', 'month'], numbers: ['changes', 'shift', 'squares'] },
  person_override: { key: ['person', 'archetype', 'skill'], ...EVIDENCE },
};

/** Rows to add, by the table that they are added to. */
export type Sums = ReadonlyMap<SumTable, readonly SumRow[]>;

/** Whole portions only, so that the engine meets few different statements and keeps them all. */
const PORTIONS = [32, 8, 1];

/** Adds to every sum, and moves every instant on to the later one. */
export async function addSums(tables: Kysely<Tables>, sums: Sums): Promise<void> {
  for (const [table, rows] of sums) {
    const all = merged(table, rows);
    let done = 0;
    for (const size of PORTIONS) {
      for (; done + size <= all.length; done += size) {
        await upsert(table, all.slice(done, done + size)).execute(tables);
      }
    }
  }
}

function upsert(table: SumTable, rows: readonly SumRow[]): RawBuilder<unknown> {
  const { key, numbers = [], instants = [] } = SHAPES[table];
  const columns = [...key, ...numbers, ...instants];
  const values = rows.map(
    (row) => sql`(${sql.join(columns.map((column) => row[column] ?? (instants.includes(column) ? '' : 0)))})`,
  );
  const changes = [
    ...numbers.map((column) => sql`${sql.ref(column)} = ${sql.ref(`${table}.${column}`)} + ${added(column)}`),
    ...instants.map((column) => later(table, column)),
  ];
  return sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(values)}
    on conflict (${sql.join(key.map((column) => sql.ref(column)))})
    do update set ${sql.join(changes)}`;
}

const added = (column: string): RawBuilder<unknown> => sql.ref(`excluded.${column}`);

function later(table: SumTable, column: string): RawBuilder<unknown> {
  const kept = sql.ref(`${table}.${column}`);
  return sql`${sql.ref(column)} = case when ${added(column)} > ${kept} then ${added(column)} else ${kept} end`;
}

/**
 * One row for each key, since a statement may touch a row once only, in the order of their keys; rows that add
 * nothing are left out. What a row does not name is 0.
 */
function merged(table: SumTable, rows: readonly SumRow[]): SumRow[] {
  const { key } = SHAPES[table];
  const byKey = new Map<string, Record<string, string | number>>();
  for (const row of rows) {
    let name = '';
    for (const column of key) name += `${row[column]}\n`;
    const known = byKey.get(name);
    if (known) addTo(known, row);
    else byKey.set(name, { ...row });
  }
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row)
    .filter((row) => Object.values(row).some((value) => typeof value === 'number' && value !== 0));
}

/** Of two texts in one column the greater stands: keys are alike, and of instants the later one is wanted. */
function addTo(known: Record<string, string | number>, row: SumRow): void {
  for (const [column, value] of Object.entries(row)) {
    const before = known[column];
    if (typeof value === 'number') known[column] = (typeof before === 'number' ? before : 0) + value;
    else if (typeof before !== 'string' || value > before) known[column] = value;
  }
}

/** The same rows with every number below zero. */
export const lessened = (rows: readonly SumRow[]): SumRow[] =>
  rows.map((row) => {
    const less: Record<string, string | number> = { ...row };
    for (const [column, value] of Object.entries(row)) {
      if (typeof value === 'number') less[column] = 0 - value;
    }
    return less;
  });
