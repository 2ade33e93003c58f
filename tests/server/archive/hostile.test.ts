import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { draw } from '#base';
import { backUp } from '../../../src/server/archive/back-up.ts';
import { restore } from '../../../src/server/archive/restore.ts';
import { testPostgres } from '../fixture/postgres.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { inFolder, livedIn, NOW } from './lived-in.ts';

const postgres = testPostgres();

let lines: readonly string[] = [];
let packed: Buffer;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'poise-test-'));
  const file = join(folder, 'good');
  await backUp({ place: await livedIn(inFolder(folder)), file, program: '0.1.0' });
  packed = readFileSync(file);
  rmSync(folder, { recursive: true });
  lines = gunzipSync(packed).toString().trimEnd().split('\n');
});

type Line = Record<string, unknown> | unknown[];

/** The archive with its lines changed, under a checksum and with counts that are right for them. */
function forged(change: (lines: Line[]) => Line[]): Buffer {
  const changed = change(lines.slice(0, -1).map((line) => JSON.parse(line) as Line));
  return sealed(changed.map((line) => JSON.stringify(line)));
}

function sealed(changed: readonly string[]): Buffer {
  const counts: Record<string, number> = {};
  let table = '';
  for (const line of changed.slice(1)) {
    if (line.startsWith('{')) counts[(table = (JSON.parse(line) as { table: string }).table)] = 0;
    else counts[table] = (counts[table] ?? 0) + 1;
  }
  const text = changed.map((line) => `${line}\n`).join('');
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const trailer = { rows, counts, sha256: createHash('sha256').update(text).digest('hex') };
  return gzipSync(`${text}${JSON.stringify(trailer)}\n`);
}

const isTable = (line: Line, name: string) => !Array.isArray(line) && line['table'] === name;

/** Changes the first row of a table. */
const inRow = (table: string, change: (row: unknown[]) => unknown[]) => (all: Line[]) => {
  const at = all.findIndex((line) => isTable(line, table)) + 1;
  return all.map((line, n) => (n === at && Array.isArray(line) ? change(line) : line));
};
const setting = (table: string, column: string, value: unknown) => (all: Line[]) => {
  const heading = all.find((line) => isTable(line, table)) as { columns: string[] };
  const place = heading.columns.indexOf(column);
  return inRow(table, (row) => row.with(place, value))(all);
};
const repeating = (table: string) => (all: Line[]) => {
  const at = all.findIndex((line) => isTable(line, table)) + 1;
  return all.toSpliced(at, 0, all[at] ?? []);
};
const heading = (table: string, change: (line: { columns: string[] }) => Line) => (all: Line[]) =>
  all.map((line) => (isTable(line, table) ? change(line as { columns: string[] }) : line));

type Forgeries = readonly [string, (all: Line[]) => Line[]][];

/** What is seen before a row reaches the database. */
const FORGERIES: Forgeries = [
  ['an unknown table', (all) => all.toSpliced(1, 0, { table: 'pg_authid', columns: ['rolname'] }, ['me'])],
  ['a table that is missing', (all) => all.filter((line) => !isTable(line, 'session'))],
  ['a table that comes twice', (all) => [...all, all.find((line) => isTable(line, 'team')) ?? []]],
  ['an unknown column', heading('team', (line) => ({ ...line, columns: [...line.columns, 'admin'] }))],
  ['a column that is missing', heading('team', (line) => ({ ...line, columns: line.columns.slice(1) }))],
  ['columns in another order', heading('team', (line) => ({ ...line, columns: line.columns.toReversed() }))],
  ['more in a heading', heading('team', (line) => ({ ...line, run: 'rm' }))],
  ['a row that is longer', inRow('team', (row) => [...row, 1])],
  ['a row that is shorter', inRow('team', (row) => row.slice(1))],
  ['a number where a text belongs', setting('team', 'name', 7)],
  ['a text where a number belongs', setting('play', 'seed', '7')],
  ['a fraction', setting('play', 'seed', 7.5)],
  ['a number too large to be exact', setting('play', 'seed', 2 ** 60)],
  ['an object', setting('team', 'name', { $ne: null })],
  ['a truth value', setting('team', 'name', true)],
  ['nothing where something belongs', setting('team', 'name', null)],
  ['a text with a zero in it', setting('team', 'name', 'a\u0000b')],
  ['half a character', setting('team', 'name', '\ud83e')],
  ['a step of another line of the program', setting('migration', 'name', 'other')],
  ['steps that its header does not name', (all) => [{ ...all[0], schema: 1 }, ...all.slice(1)]],
  ['another format', (all) => [{ ...all[0], format: 0 }, ...all.slice(1)]],
  ['more in its header', (all) => [{ ...all[0], run: 'rm' }, ...all.slice(1)]],
  ['another header', (all) => all.slice(1)],
  ['a schema without number', (all) => [{ ...all[0], schema: 'last' }, ...all.slice(1)]],
];

/** What only the database sees, each engine in its own way. */
const BROKEN_RULES: Forgeries = [
  ['a value that the table forbids', setting('play', 'kind', 'perfect')],
  ['the same row twice', repeating('team')],
  ['a play of nobody', setting('play', 'profile', 'nobody')],
  ['a play after one that is not there', setting('play', 'parent', 'f'.repeat(32))],
  ['a play of no version', setting('play', 'hash', '0'.repeat(64))],
];

/** SQLite has but one size of whole numbers. */
const TOO_LARGE: Forgeries[number] = [
  'a number too large for its column',
  setting('play', 'revision', 2 ** 40),
];

const bytes = (change: (text: string) => string): Buffer => gzipSync(change(`${lines.join('\n')}\n`));

const DAMAGES: readonly [string, () => Buffer][] = [
  ['that is empty', () => Buffer.alloc(0)],
  ['that is no archive', () => Buffer.from('-- PostgreSQL database dump')],
  ['of another program', () => gzipSync('{"version":2}\n')],
  ['of an endless line', () => gzipSync(Buffer.alloc(70 * 1024 * 1024, 0x5b))],
  ['without its last line', () => gzipSync(`${lines.slice(0, -1).join('\n')}\n`)],
  ['without its last letter', () => bytes((text) => text.slice(0, -1))],
  ['with a word changed', () => bytes((text) => text.replace('Front desk', 'Front desc'))],
  ['with a row taken out', () => bytes((text) => text.replace(/^\["0{29}384",1.*\n/m, ''))],
  ['with something after its end', () => bytes((text) => `${text}["more"]\n`)],
  ['followed by another', () => Buffer.concat([packed, packed])],
  [
    'with letters that are none',
    () => gzipSync(Buffer.concat([gunzipSync(packed), Buffer.from([0xff, 0x0a])])),
  ],
  ...[0.1, 0.5, 0.9, 0.999].map((part): [string, () => Buffer] => [
    `cut off after ${part * 100} %`,
    () => packed.subarray(0, Math.floor(packed.length * part)),
  ]),
];

/** Refused for a reason, and nothing is there afterwards. */
async function expectRefused(archive: Buffer): Promise<void> {
  const folder = temporaryFolder();
  const file = join(folder, 'archive');
  writeFileSync(file, archive);
  const data = join(folder, 'data');
  mkdirSync(data);
  await expect(restore({ place: inFolder(folder), file, now: NOW })).rejects.toMatchObject({
    name: 'ArchiveRefused',
    refusal: expect.stringMatching(/damaged|misfit/),
  });
  expect(readdirSync(data).filter((name) => name !== 'lock')).toEqual([]);
}

describe('an archive', () => {
  it('that was only read and written again is restored', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'archive');
    writeFileSync(
      file,
      forged((all) => all),
    );
    const { trailer } = await restore({ place: inFolder(folder), file, now: NOW });
    expect(trailer.counts['play']).toBe(6);
  });

  it.each([...FORGERIES, ...BROKEN_RULES])('is refused for %s, and nothing is left', (_, change) =>
    expectRefused(forged(change)),
  );

  it.each(DAMAGES)('%s is refused, and nothing is left', (_, damage) => expectRefused(damage()));

  it('is refused on PostgreSQL as well, and nothing is left', { timeout: 60_000 }, async () => {
    const url = await postgres.emptySchema();
    const file = join(temporaryFolder(), 'archive');
    const accepted = [];
    for (const [name, change] of [...BROKEN_RULES, TOO_LARGE]) {
      writeFileSync(file, forged(change));
      const refused = await restore({ place: { engine: 'postgres', url }, file, now: NOW }).then(
        () => null,
        (error: unknown) => error,
      );
      if (!(refused instanceof Error) || refused.name !== 'ArchiveRefused') accepted.push([name, refused]);
    }
    expect(accepted).toEqual([]);
    writeFileSync(file, packed);
    await restore({ place: { engine: 'postgres', url }, file, now: NOW });
  });

  it('never says in a refusal what a row holds', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'archive');
    writeFileSync(file, forged(repeating('person')));
    const place = inFolder(folder);
    await expect(restore({ place, file, now: NOW })).rejects.toThrow(/^(?!.*(?:Ada|Grace|example\.com))/);
    writeFileSync(file, forged(setting('person', 'name', 5)));
    await expect(restore({ place, file, now: NOW })).rejects.toThrow(/no text "name", in line \d+/);
  });

  const FLIPS = 100;
  const SEED = 20_260_402;
  it(`with one byte changed is refused, at ${FLIPS} places (seed ${SEED})`, { timeout: 60_000 }, async () => {
    for (let n = 0; n < FLIPS; n++) {
      const changed = Buffer.from(packed);
      // The header of the gzip format has bytes that nobody reads: time, system, compression.
      const at = 10 + (draw(SEED, `place ${n}`) % (packed.length - 10));
      // All its bits: where the packed rows end, a byte has some that nobody reads either.
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      await expectRefused(changed);
    }
  });
});
