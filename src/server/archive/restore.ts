import type { Place } from '../settings/place.ts';
import { MIGRATIONS } from '../store/sql/migrations/list.ts';
import type { Migration } from '../store/sql/migrations/migration.ts';
import { eraseAgain } from './after-restore.ts';
import type { AfterRestore } from './after-restore.ts';
import type { Header, Trailer } from './archive-lines.ts';
import { fill } from './fill.ts';
import { intoPostgres } from './postgres-target.ts';
import { openArchive } from './read-archive.ts';
import { intoSqlite } from './sqlite-target.ts';
import type { Target } from './target.ts';

export interface RestoreOptions {
  readonly place: Place;
  readonly file: string;
  /** Instant for the record of migrations. */
  readonly now: string;
  readonly onRows?: (rows: number) => void;
  /** Only a test of upgrades gives another list. */
  readonly migrations?: readonly Migration[];
  readonly afterwards?: readonly AfterRestore[];
  /** Ids of people who were erased since, as `erasedPeople` gave them. */
  readonly erased?: readonly string[];
}

/**
 * Fills an empty database from an archive, whichever engine it was written on, and brings it up to date. Rejects with
 * `ArchiveRefused` or `DatabaseRefused`, having left everything as it was.
 */
export async function restore(options: RestoreOptions): Promise<{ header: Header; trailer: Trailer }> {
  const { place, file, now, onRows, migrations = MIGRATIONS, erased = [] } = options;
  const afterwards = [eraseAgain(erased), ...(options.afterwards ?? [])];
  const archive = await openArchive(file, migrations);
  const work = (target: Target) => fill(target, archive, { migrations, now, onRows, afterwards });
  try {
    const trailer = await (place.engine === 'sqlite'
      ? intoSqlite(place.folder, work)
      : intoPostgres(place.url, work));
    return { header: archive.header, trailer };
  } finally {
    await archive.close();
  }
}
