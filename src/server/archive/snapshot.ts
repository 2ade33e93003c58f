import type { Kysely } from 'kysely';
import type { Engine } from '../store/sql/engine.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { Row } from './archive-lines.ts';
import type { TableShape } from './shape.ts';

/** One moment of a database. Whatever a server writes meanwhile is not in it. */
export interface Snapshot {
  readonly engine: Engine;
  readonly tables: Kysely<Tables>;
  /** How many steps of the schema it has had. */
  readonly schema: number;
  /** All rows of a table, some at a time, in the order of the bytes of its key. Several may be read at once. */
  rows(table: TableShape): AsyncIterable<readonly Row[]>;
}

/** About this much is held in memory at a time. */
export const HANDFUL_BYTES = 2 * 1024 * 1024;
export const HANDFUL_ROWS = 1_000;
const FIRST_ROWS = 16;

/** How many rows to take next, by what the last ones weighed: rows of a scenario are a thousand times those of a move. */
export function nextHandful(last: readonly Row[]): number {
  if (last.length === 0) return FIRST_ROWS;
  const letters = last.reduce((sum, row) => sum + lettersOf(row), 0);
  const fitting = Math.floor(HANDFUL_BYTES / (letters / last.length + 1));
  return Math.max(1, Math.min(HANDFUL_ROWS, fitting));
}

const lettersOf = (row: Row): number =>
  row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 8), 0);
