import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ArchiveRefused } from './archive-refused.ts';
import { LONGEST_LINE } from './archive-lines.ts';

const NEWLINE = 0x0a;

/** The lines of a gzipped file without their ends, one at a time; only a file that ends with a line is whole. */
export async function* readLines(file: string): AsyncGenerator<Buffer, void> {
  const unpacked = pipeline(createReadStream(file), createGunzip(), () => undefined);
  let begun: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of unpacked as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, from)) {
        const rest = piece.subarray(from, end);
        yield begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
        begun = [];
        length = 0;
        from = end + 1;
      }
      if (from < piece.length) begun.push(piece.subarray(from));
      length += piece.length - from;
      if (length > LONGEST_LINE) throw tooLong(file);
    }
  } catch (error) {
    throw error instanceof ArchiveRefused ? error : inWords(file, error);
  }
  if (begun.length > 0) throw new ArchiveRefused('damaged', `${file} is cut off. Take another archive.`);
}

const tooLong = (file: string) =>
  new ArchiveRefused('misfit', `${file} has a line longer than any that Poise writes.`);

function inWords(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR') {
    return new ArchiveRefused('damaged', `${file} is cut off. Take another archive.`, { cause: error });
  }
  if (code.startsWith('Z_')) {
    return new ArchiveRefused('damaged', `${file} is damaged, or no archive of Poise (${code}).`, {
      cause: error,
    });
  }
  if (!/^E[A-Z]+$/.test(code)) return error;
  return new ArchiveRefused('unreadable', `${file} cannot be read (${code}). Check the path.`, {
    cause: error,
  });
}
