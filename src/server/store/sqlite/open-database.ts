import Database from 'better-sqlite3';
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import { DatabaseRefused } from '../sql/database-refused.ts';
import { SQLITE } from '../sql/engine.ts';
import { dialectOn } from './dialect.ts';
import { appliedNumber, migrate } from '../sql/migrations/migrate.ts';
import type { Migration } from '../sql/migrations/migration.ts';
import type { Tables } from '../sql/tables.ts';

/** "Pois" in ASCII: tells our files from other people's. */
const APPLICATION_ID = 0x506f6973;

/** A file up to this size is checked at every start, since that takes no tenth of a second. */
const ALWAYS_CHECKED = 32 * 1024 * 1024;

const OWNER_ONLY = 0o600;

export interface OpenDatabase {
  /** The one connection that writes. */
  readonly writer: Kysely<Tables>;
  /** A connection of its own, so that nobody who reads waits for a commit; it sees only what is committed. */
  readonly reader: Kysely<Tables>;
  /** Whether the file was made just now. */
  readonly created: boolean;
  /** Closes both connections, the writing one last, which puts the journal into the file. */
  close(): void;
}

interface Opening {
  readonly file: string;
  readonly migrations: readonly Migration[];
  /** Instant for the record of migrations. */
  readonly now: string;
}

/**
 * Opens the database and brings it up to date. A new one is made beside its place and moved there whole, so an
 * empty or broken file at its place always means damage and is refused, never replaced.
 */
export async function openDatabase(opening: Opening): Promise<OpenDatabase> {
  const { file } = opening;
  const created = !existsSync(file);
  if (created) await createDatabase(opening);
  else await inspect(opening);
  const raw = inWords(file, () => connect(file));
  const writer = kyselyOn(raw);
  try {
    await upgrade(writer, raw, opening);
    const reading = inWords(file, () => connect(file));
    reading.pragma('query_only = ON');
    const close = () => [reading, raw].forEach((connection) => connection.close());
    return { writer, reader: kyselyOn(reading), created, close };
  } catch (error) {
    raw.close();
    throw error;
  }
}

/** A file for a new database, in place of whatever a crash has left there. */
export function createFile(file: string): Database.Database {
  for (const leftover of [file, `${file}-journal`]) rmSync(leftover, { force: true });
  const raw = new Database(file);
  chmodSync(file, OWNER_ONLY);
  raw.pragma(`application_id = ${APPLICATION_ID}`);
  return raw;
}

/**
 * Opens a database to read it as it is, also beside a server that uses it or when its schema is older; changes
 * nothing. Does not look for damage, which a long look would be needed for.
 */
export async function openToRead({
  file,
  migrations,
}: Omit<Opening, 'now'>): Promise<{ raw: Database.Database; reader: Kysely<Tables>; schema: number }> {
  if (!existsSync(file))
    throw new DatabaseRefused('unusable', `There is no database ${file}. Check POISE_DATA.`);
  if (sizeOf(file) === 0) throw refused(file, 'damaged', 'the file is empty. Restore a backup');
  const raw = inWords(file, () => new Database(file, { readonly: true, fileMustExist: true }));
  try {
    inWords(file, () => refuseForeign(raw, file));
    const reader = kyselyOn(raw);
    return { raw, reader, schema: await naming(file, () => appliedNumber(reader, migrations)) };
  } catch (error) {
    raw.close();
    throw error;
  }
}

export const kyselyOn = (raw: Database.Database) => new Kysely<Tables>({ dialect: dialectOn(raw) });

async function createDatabase({ file, migrations, now }: Opening): Promise<void> {
  if (sizeOf(`${file}-wal`) > 0) {
    throw refused(file, 'damaged', 'the file itself is missing, but its journal is there. Restore a backup');
  }
  const fresh = `${file}.new`;
  const raw = createFile(fresh);
  raw.pragma('synchronous = FULL');
  const database = kyselyOn(raw);
  await migrate(database, { engine: SQLITE, migrations, now, beforeUpgrade: () => Promise.resolve() });
  await database.destroy();
  renameSync(fresh, file);
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/** Everything that speaks against the file, found without writing to it. */
async function inspect(opening: Opening): Promise<void> {
  const { file } = opening;
  const unclean = sizeOf(`${file}-wal`) > 0;
  const { raw } = await openToRead(opening);
  try {
    // A damaged page opens without a complaint; only this check reads every one of them.
    if (unclean || sizeOf(file) <= ALWAYS_CHECKED) inWords(file, () => refuseDamaged(raw, file));
  } finally {
    raw.close();
  }
}

function refuseForeign(raw: Database.Database, file: string): void {
  if (raw.pragma('application_id', { simple: true }) === APPLICATION_ID) return;
  throw refused(file, 'foreign', 'another program wrote it. Set POISE_DATA to a folder of its own');
}

function refuseDamaged(raw: Database.Database, file: string): void {
  const found = raw.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok') throw refused(file, 'damaged', `${String(found)}. Restore a backup`);
}

function connect(file: string): Database.Database {
  const raw = new Database(file, { fileMustExist: true });
  try {
    raw.pragma('trusted_schema = OFF');
    raw.pragma('cell_size_check = ON');
    raw.pragma('mmap_size = 0');
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
    raw.pragma('foreign_keys = ON');
    raw.pragma('busy_timeout = 5000');
    raw.pragma('secure_delete = ON');
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

function upgrade(database: Kysely<Tables>, raw: Database.Database, opening: Opening): Promise<void> {
  const { file, migrations, now } = opening;
  const beforeUpgrade = async (from: number) => {
    const copy = `${file}.before-upgrade-from-${from}`;
    rmSync(copy, { force: true });
    await raw.backup(copy);
    chmodSync(copy, OWNER_ONLY);
  };
  return naming(file, () => migrate(database, { engine: SQLITE, migrations, now, beforeUpgrade }));
}

/** Puts the file's name before a refusal that only knew the reason. */
async function naming<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DatabaseRefused) throw refused(file, error.refusal, error.message);
    throw wordsFor(file, error);
  }
}

function inWords<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw wordsFor(file, error);
  }
}

/** Says in words what SQLite says in codes. */
function wordsFor(file: string, error: unknown): unknown {
  const code = error instanceof Database.SqliteError ? error.code : '';
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(code)) {
    return refused(file, 'damaged', `SQLite cannot read it (${code}). Restore a backup`);
  }
  return /^SQLITE_(CANTOPEN|READONLY|PERM)/.test(code)
    ? refused(file, 'unusable', `this user may not write it (${code})`)
    : error;
}

/** The sentence that an operator reads: which file, why, and what to do. */
function refused(file: string, refusal: DatabaseRefused['refusal'], why: string): DatabaseRefused {
  return new DatabaseRefused(
    refusal,
    `The database ${file} is not opened, because ${why}. Nothing was changed.`,
  );
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
