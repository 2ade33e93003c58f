import RawDatabase from 'better-sqlite3';
import { Kysely } from 'kysely';
import { SQLITE } from '../store/sql/engine.ts';
import { migrate } from '../store/sql/migrations/migrate.ts';
import type { Migration } from '../store/sql/migrations/migration.ts';
import type { Tables } from '../store/sql/tables.ts';
import { dialectOn } from '../store/sqlite/dialect.ts';

export interface ColumnShape {
  readonly name: string;
  readonly kind: 'text' | 'whole';
  readonly nullable: boolean;
}
/** That a value in one table must stand in another. */
export interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly targets: readonly string[];
}
export interface TableShape {
  readonly name: keyof Tables;
  readonly columns: readonly ColumnShape[];
  /** The columns that tell its rows apart, and by which they are put in order. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
}
/** The tables of a schema, each after those that its rows refer to. */
export type Shape = readonly TableShape[];

/**
 * What these steps make, the same on either engine: they are taken in an empty database in memory, which is then
 * asked. So no list of tables and columns has to be kept beside the steps.
 */
export async function shapeOf(migrations: readonly Migration[]): Promise<Shape> {
  const raw = new RawDatabase(':memory:');
  try {
    await migrate(new Kysely<Tables>({ dialect: dialectOn(raw) }), {
      engine: SQLITE,
      migrations,
      now: '',
      beforeUpgrade: () => Promise.resolve(),
    });
    const names = raw
      .prepare<[], { name: keyof Tables }>(
        `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`,
      )
      .all();
    return inOrder(names.map(({ name }) => tableOf(raw, name)));
  } finally {
    raw.close();
  }
}

interface ColumnInfo {
  readonly name: string;
  readonly type: string;
  readonly notnull: 0 | 1;
  /** Place in the primary key from 1; 0 outside it. */
  readonly pk: number;
}
interface ReferenceInfo {
  readonly id: number;
  readonly seq: number;
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

function tableOf(raw: RawDatabase.Database, name: keyof Tables): TableShape {
  const columns = raw.prepare<[string], ColumnInfo>('select * from pragma_table_info(?)').all(name);
  const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  if (key.length === 0) throw new Error(`The table "${name}" has no primary key, so its rows have no order.`);
  return {
    name,
    columns: columns.map((column) => columnOf(name, column)),
    key: key.map((column) => column.name),
    references: referencesOf(
      raw.prepare<[string], ReferenceInfo>('select * from pragma_foreign_key_list(?)').all(name),
    ),
  };
}

function columnOf(table: string, { name, type, notnull }: ColumnInfo): ColumnShape {
  const kind = ({ TEXT: 'text', INTEGER: 'whole' } as const)[type.toUpperCase()];
  if (!kind)
    throw new Error(`The column "${table}.${name}" is ${type}; only text and integer are kept alike.`);
  return { name, kind, nullable: notnull === 0 };
}

function referencesOf(rows: readonly ReferenceInfo[]): Reference[] {
  const ids = [...new Set(rows.map(({ id }) => id))].sort((a, b) => a - b);
  return ids.map((id) => {
    const parts = rows.filter((row) => row.id === id).sort((a, b) => a.seq - b.seq);
    return {
      table: parts[0]?.table ?? '',
      columns: parts.map(({ from }) => from),
      targets: parts.map(({ to }) => to),
    };
  });
}

/** Tables that refer to each other in a circle come last. */
function inOrder(tables: readonly TableShape[]): Shape {
  const placed: TableShape[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => String(name)));
    const isFree = ({ name, references }: TableShape) =>
      references.every(({ table }) => table === name || !waiting.has(table));
    const free = left.filter(isFree);
    placed.push(...(free.length > 0 ? free : left));
    left = free.length > 0 ? left.filter((table) => !free.includes(table)) : [];
  }
  return placed;
}
