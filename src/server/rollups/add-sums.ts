import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';
import type { RollupTables } from '../store/sql/tables/rollups.ts';

/** The tables that hold nothing but sums, latest instants and their key. */
export type SumTable = Exclude<keyof RollupTables, 'person_first' | 'team_example'>;
export type SumRow = Readonly<Record<string, string | number>>;

const KEYS: Readonly<Record<SumTable, readonly string[]>> = {
  person_sum: ['person'],
  person_skill: ['person', 'archetype', 'skill'],
  team_sum: ['team'],
  team_month: ['team', 'month'],
  team_skill: ['team', 'archetype', 'skill'],
  team_month_skill: ['team', 'month', 'skill'],
  team_met: ['team', 'archetype', 'person'],
  team_option: ['team', 'scenario', 'hash', 'beat', 'option'],
  item_option: ['scenario', 'hash', 'beat', 'option'],
  item_tally: ['scenario', 'hash', 'beat', 'kind', 'class'],
};

/** Rows to add, by the table that they are added to. */
export type Sums = ReadonlyMap<SumTable, readonly SumRow[]>;

/** Few enough for the parameters of one statement on either engine. */
const ROWS_AT_ONCE = 50;

/** Adds to every sum, and moves every instant on to the later one. */
export async function addSums(tables: Kysely<Tables>, sums: Sums): Promise<void> {
  for (const [table, rows] of sums) {
    const all = merged(table, rows);
    for (let from = 0; from < all.length; from += ROWS_AT_ONCE) {
      await upsert(table, all.slice(from, from + ROWS_AT_ONCE)).execute(tables);
    }
  }
}

function upsert(table: SumTable, rows: readonly SumRow[]): RawBuilder<unknown> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  const changes = columns
    .filter((column) => !KEYS[table].includes(column))
    .map((column) => changed(table, column));
  return sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(values)}
    on conflict (${sql.join(KEYS[table].map((column) => sql.ref(column)))})
    do update set ${sql.join(changes)}`;
}

function changed(table: SumTable, column: string): RawBuilder<unknown> {
  const kept = sql.ref(`${table}.${column}`);
  const added = sql.ref(`excluded.${column}`);
  return isInstant(column)
    ? sql`${sql.ref(column)} = case when ${added} > ${kept} then ${added} else ${kept} end`
    : sql`${sql.ref(column)} = ${kept} + ${added}`;
}

const isInstant = (column: string): boolean => column.endsWith('_at');

/** One row for each key, since a statement may touch a row once only; rows that add nothing are left out. */
export function merged(table: SumTable, rows: readonly SumRow[]): SumRow[] {
  const byKey = new Map<string, SumRow>();
  for (const row of rows) {
    const key = JSON.stringify(KEYS[table].map((column) => row[column]));
    const known = byKey.get(key);
    byKey.set(key, known ? added(known, row) : row);
  }
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row)
    .filter((row) => Object.values(row).some((value) => typeof value === 'number' && value !== 0));
}

function added(a: SumRow, b: SumRow): SumRow {
  return Object.fromEntries(
    Object.entries(a).map(([column, value]) => {
      const other = b[column];
      if (typeof value === 'number' && typeof other === 'number') return [column, value + other];
      return [column, isInstant(column) && String(other) > String(value) ? String(other) : value];
    }),
  );
}

/** The same rows with every number below zero. */
export const lessened = (rows: readonly SumRow[]): SumRow[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [column, typeof value === 'number' ? 0 - value : value]),
    ),
  );
