import { createHash } from 'node:crypto';
import { closeSync, createWriteStream, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ArchiveRefused } from './archive-refused.ts';
import { ARCHIVE_FORMAT } from './archive-lines.ts';
import type { Header, TableLine, Trailer } from './archive-lines.ts';
import type { Shape } from './shape.ts';
import type { Snapshot } from './snapshot.ts';

export interface Writing {
  readonly file: string;
  readonly shape: Shape;
  /** Version of the program that writes. */
  readonly program: string;
  readonly onRows?: ((rows: number) => void) | undefined;
}

/** Tables whose rows must not outlive what they are about: a session that was ended stays ended after a restore. */
const PASSING: ReadonlySet<string> = new Set(['session', 'sign_in_failure', 'outbox']);

const OWNER_ONLY = 0o600;
const PIECE = 64 * 1024;

/**
 * Writes a snapshot into a file, a handful of rows at a time. The file is there whole or not at all: it is written
 * beside its place, made safe on the disk, and moved there.
 */
export async function writeArchive(snapshot: Snapshot, writing: Writing): Promise<Trailer> {
  const { file } = writing;
  if (existsSync(file)) {
    throw new ArchiveRefused('in-the-way', `${file} is there already, and an archive is never overwritten.`);
  }
  const partial = `${file}.partial`;
  const told: { trailer: Trailer | null } = { trailer: null };
  const lines = linesOf(snapshot, writing, (trailer) => (told.trailer = trailer));
  try {
    const out = createWriteStream(partial, { mode: OWNER_ONLY, flush: true });
    await pipeline(Readable.from(inPieces(lines)), createGzip(), out);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
  if (!told.trailer) throw new Error('The archive has ended without its last line.');
  return told.trailer;
}

async function* linesOf(
  snapshot: Snapshot,
  { shape, program, onRows }: Writing,
  onEnd: (trailer: Trailer) => void,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  let rows = 0;
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  const header: Header = { poise: 'archive', format: ARCHIVE_FORMAT, schema: snapshot.schema, program };
  yield line(header);
  for (const table of shape) {
    const columns = table.columns.map(({ name }) => name);
    yield line({ table: table.name, columns } satisfies TableLine);
    const before = rows;
    for await (const handful of PASSING.has(table.name) ? [] : snapshot.rows(table)) {
      for (const row of handful) yield line(row);
      rows += handful.length;
      onRows?.(rows);
    }
    counts[table.name] = rows - before;
  }
  const trailer: Trailer = { rows, counts, sha256: hash.digest('hex') };
  onEnd(trailer);
  yield `${JSON.stringify(trailer)}\n`;
}

/** Lines by the page, since a stream has some work with each piece. */
async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let piece = '';
  for await (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  if (piece !== '') yield Buffer.from(piece);
}
