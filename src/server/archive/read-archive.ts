import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import * as v from 'valibot';
import type { Migration } from '../store/sql/migrations/migration.ts';
import { ArchiveRefused } from './archive-refused.ts';
import { ARCHIVE_FORMAT, fits, headerSchema, tableLineSchema, trailerSchema } from './archive-lines.ts';
import type { Header, Row, Trailer } from './archive-lines.ts';
import { readLines } from './read-lines.ts';
import { shapeOf } from './shape.ts';
import type { Shape, TableShape } from './shape.ts';
import { HANDFUL_BYTES, HANDFUL_ROWS } from './snapshot.ts';

export interface Handful {
  readonly table: TableShape;
  readonly rows: readonly Row[];
}
export interface OpenArchive {
  readonly header: Header;
  /** The tables as they were when it was written. */
  readonly shape: Shape;
  /**
   * All rows, in the order of the file. Ends well only if the file is whole and unchanged to its last line, so
   * whatever was made of the rows before must not be kept until then.
   */
  readonly rows: () => AsyncGenerator<Handful, Trailer>;
  close(): Promise<void>;
}

/** Opens an archive for one reading. Rejects with `ArchiveRefused`, as does the reading. */
export async function openArchive(file: string, migrations: readonly Migration[]): Promise<OpenArchive> {
  const lines = readLines(file);
  const hash = createHash('sha256');
  try {
    const header = await headerOf(file, lines, hash);
    if (header.format > ARCHIVE_FORMAT || header.schema > migrations.length) {
      throw new ArchiveRefused(
        'newer',
        `${file} was written by Poise ${header.program}, which is newer than this one: its format is ` +
          `${header.format} and its schema ${header.schema}, and known here are ${ARCHIVE_FORMAT} and ` +
          `${migrations.length}. Restore it with that version.`,
      );
    }
    const shape = await shapeOf(migrations.slice(0, header.schema));
    return {
      header,
      shape,
      rows: () => new Reading(file, lines, hash).handfuls(shape),
      close: async () => void (await lines.return(undefined)),
    };
  } catch (error) {
    await lines.return(undefined);
    throw error;
  }
}

async function headerOf(file: string, lines: AsyncGenerator<Buffer>, hash: Hash): Promise<Header> {
  const first = await lines.next();
  const line = first.done ? Buffer.alloc(0) : first.value;
  hash.update(line).update('\n');
  const header = v.safeParse(headerSchema, valueOf(line));
  if (header.success) return header.output;
  throw new ArchiveRefused('damaged', `${file} is no archive of Poise.`);
}

class Reading {
  readonly #file: string;
  readonly #lines: AsyncGenerator<Buffer>;
  readonly #hash: Hash;
  #pending: Buffer | null = null;
  /** Counted from 1; the header was the first. */
  #number = 1;

  constructor(file: string, lines: AsyncGenerator<Buffer>, hash: Hash) {
    this.#file = file;
    this.#lines = lines;
    this.#hash = hash;
  }

  async *handfuls(shape: Shape): AsyncGenerator<Handful, Trailer> {
    const counts: Record<string, number> = {};
    let line = await this.#next();
    for (const table of shape) {
      this.#expectTable(line, table);
      let rows: Row[] = [];
      let letters = 0;
      counts[table.name] = 0;
      for (line = await this.#next(); line.startsWith('['); line = await this.#next()) {
        rows.push(this.#rowOf(line, table));
        letters += line.length;
        counts[table.name] = (counts[table.name] ?? 0) + 1;
        if (rows.length < HANDFUL_ROWS && letters < HANDFUL_BYTES) continue;
        yield { table, rows };
        rows = [];
        letters = 0;
      }
      if (rows.length > 0) yield { table, rows };
    }
    return this.#trailer(line, counts);
  }

  /** The next line. It is hashed once the one after it is asked for, since the last one holds the hash of all others. */
  async #next(): Promise<string> {
    if (this.#pending) this.#hash.update(this.#pending).update('\n');
    const next = await this.#lines.next();
    this.#number += 1;
    if (next.done) throw this.#damaged('is cut off');
    this.#pending = next.value;
    return textOf(next.value) ?? this.#fail(`is not text in line ${this.#number}`);
  }

  #expectTable(text: string, { name, columns }: TableShape): void {
    const line = v.safeParse(tableLineSchema, valueOf(text));
    if (!line.success) this.#fail(`has no table "${name}" where it should follow, in line ${this.#number}`);
    const { table, columns: found } = line.output;
    if (table !== name) this.#fail(`has "${table}" in line ${this.#number}, where "${name}" belongs`);
    const missing = columns.filter((column) => !found.includes(column.name)).map((column) => column.name);
    const unknown = found.filter((column) => !columns.some((one) => one.name === column));
    if (missing.length + unknown.length > 0 || found.length !== columns.length) {
      const odd = [...unknown, ...missing].join(', ');
      this.#fail(`has other columns of "${name}" than that schema (${odd})`);
    }
    if (found.some((column, place) => columns[place]?.name !== column)) {
      this.#fail(`has the columns of "${name}" in another order`);
    }
  }

  #rowOf(text: string, { name, columns }: TableShape): Row {
    const row = valueOf(text);
    if (!Array.isArray(row) || row.length !== columns.length) {
      return this.#fail(`has a row of "${name}" with other columns, in line ${this.#number}`);
    }
    const wrong = columns.find((column, place) => !fits(row[place], column));
    if (wrong) this.#fail(`has something that is no ${wrong.kind} "${wrong.name}", in line ${this.#number}`);
    return row as Row;
  }

  async #trailer(text: string, counts: Readonly<Record<string, number>>): Promise<Trailer> {
    const read = v.safeParse(trailerSchema, valueOf(text));
    if (!read.success)
      return this.#fail(`goes on with something unknown where it should end, in line ${this.#number}`);
    const trailer = read.output;
    if (trailer.sha256 !== this.#hash.digest('hex'))
      throw this.#damaged('was changed: its checksum is another one');
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const agrees = Object.entries(counts).every(([table, count]) => trailer.counts[table] === count);
    if (!agrees || trailer.rows !== total) throw this.#damaged('counts other rows than it holds');
    if (!(await this.#lines.next()).done) throw this.#damaged('goes on after its end');
    return trailer;
  }

  #damaged(how: string): ArchiveRefused {
    return new ArchiveRefused('damaged', `${this.#file} ${how}. Take another archive.`);
  }

  #fail(how: string): never {
    throw new ArchiveRefused('misfit', `${this.#file} ${how}. It was not written by Poise.`);
  }
}

/** The JSON value of a line; undefined for what is none. */
function valueOf(line: string | Buffer): unknown {
  try {
    return JSON.parse(String(line));
  } catch {
    return undefined;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bytes: Buffer): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}
