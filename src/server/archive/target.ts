import type { Transaction } from 'kysely';
import type { Engine } from '../store/sql/engine.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { Row } from './archive-lines.ts';
import type { Shape, TableShape } from './shape.ts';

/** An empty database that is being filled. None of it is to be seen before all of it is done. */
export interface Target {
  readonly engine: Engine;
  transaction<T>(work: (tables: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** From here on a row may come before the row that it refers to, where the order of tables cannot prevent it. */
  loosen(shape: Shape): Promise<void>;
  insert(table: TableShape, rows: readonly Row[]): Promise<void>;
  /** Makes sure that every row is there that another one refers to, and that it stays so. */
  tighten(shape: Shape): Promise<void>;
  /** In what way rows break a rule of the tables, where that is what the error says. */
  misfitOf(error: unknown): string | null;
}
