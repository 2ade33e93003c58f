import type { Place } from '../settings/place.ts';
import { MIGRATIONS } from '../store/sql/migrations/list.ts';
import type { Migration } from '../store/sql/migrations/migration.ts';
import type { Trailer } from './archive-lines.ts';
import { postgresSnapshot } from './postgres-snapshot.ts';
import { shapeOf } from './shape.ts';
import type { Snapshot } from './snapshot.ts';
import { sqliteSnapshot } from './sqlite-snapshot.ts';
import { writeArchive } from './write-archive.ts';

export interface BackUpOptions {
  readonly place: Place;
  /** Where the archive is to be. */
  readonly file: string;
  /** Version of the program. */
  readonly program: string;
  readonly onRows?: (rows: number) => void;
  /** Only a test of upgrades gives another list. */
  readonly migrations?: readonly Migration[];
}

export interface BackedUp {
  readonly trailer: Trailer;
  readonly schema: number;
  /** The last entry of the audit. Written down elsewhere, it shows later that nothing before it was altered. */
  readonly auditHead: { readonly seq: number; readonly hash: string } | null;
}

/**
 * Writes everything that one moment of the database holds into a file, also while servers work on it. Sessions stay
 * out of it: whoever comes back after a restore signs in again. Rejects with `ArchiveRefused` or `DatabaseRefused`.
 */
export async function backUp(options: BackUpOptions): Promise<BackedUp> {
  const { place, file, program, onRows, migrations = MIGRATIONS } = options;
  return snapshotOf(place, migrations, async (snapshot) => {
    const shape = await shapeOf(migrations.slice(0, snapshot.schema));
    const trailer = await writeArchive(snapshot, { file, shape, program, onRows });
    const audited = shape.some(({ name }) => name === 'audit_head');
    const head = audited
      ? await snapshot.tables.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirst()
      : undefined;
    return { trailer, schema: snapshot.schema, auditHead: head ?? null };
  });
}

/** One moment of the database at a place. */
export const snapshotOf = <T>(
  place: Place,
  migrations: readonly Migration[],
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> =>
  place.engine === 'sqlite'
    ? sqliteSnapshot({ folder: place.folder, migrations }, work)
    : postgresSnapshot({ url: place.url, migrations }, work);
