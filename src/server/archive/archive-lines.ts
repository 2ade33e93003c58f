import * as v from 'valibot';
import type { ColumnShape } from './shape.ts';

/**
 * An archive is gzipped text, one JSON value a line: a header; for each table its name with its columns, then its
 * rows as arrays; a trailer with counts and the SHA-256 of every line before it. It says nothing of the moment, the
 * machine or the engine, so two archives of the same content are the same file.
 */
export const ARCHIVE_FORMAT = 1;

/** Longer than any line that Poise writes; a longer one would only fill the memory. */
export const LONGEST_LINE = 64 * 1024 * 1024;

export type Cell = string | number | null;
export type Row = readonly Cell[];

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const headerSchema = v.strictObject({
  poise: v.literal('archive'),
  format: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Number of the schema that the rows belong to. */
  schema: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Version of the program that wrote it. */
  program: v.string(),
});
export type Header = v.InferOutput<typeof headerSchema>;

export const tableLineSchema = v.strictObject({ table: v.string(), columns: v.array(v.string()) });
export type TableLine = v.InferOutput<typeof tableLineSchema>;

export const trailerSchema = v.strictObject({
  rows: count,
  counts: v.record(v.string(), count),
  sha256: v.string(),
});
export type Trailer = v.InferOutput<typeof trailerSchema>;

/** Half of a pair that stands for one character, and the character that PostgreSQL cannot keep. */
// oxlint-disable-next-line no-control-regex
const NO_TEXT = /\p{Surrogate}|\u0000/u;

/** Whether a value may stand in the column. */
export function fits(value: unknown, { kind, nullable }: ColumnShape): value is Cell {
  if (value === null) return nullable;
  if (kind === 'whole') return Number.isSafeInteger(value);
  return typeof value === 'string' && !NO_TEXT.test(value);
}
