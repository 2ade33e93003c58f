import { snapshotOf } from '../archive/back-up.ts';
import type { Place } from '../settings/place.ts';
import { openPostgres } from '../store/postgres/open-postgres.ts';
import { MIGRATIONS } from '../store/sql/migrations/list.ts';
import type { Migration } from '../store/sql/migrations/migration.ts';
import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import { rehearseOnPostgres, rehearseOnSqlite } from './rehearse.ts';

export interface UpgradeOptions {
  readonly place: Place;
  /** Instant for the record of migrations. */
  readonly now: string;
  /** Tries the steps and throws away what they did. */
  readonly dryRun: boolean;
  /** Only a test of upgrades gives another list. */
  readonly migrations?: readonly Migration[];
}

export interface Upgraded {
  readonly from: number;
  readonly to: number;
  /** Names of the steps that were missing. */
  readonly steps: readonly string[];
}

/**
 * Brings the schema of a database up to date, as the start of a server does. Rejects with `DatabaseRefused` where
 * there is none, or one that this program must not touch.
 */
export async function upgrade(options: UpgradeOptions): Promise<Upgraded> {
  const { place, now, dryRun, migrations = MIGRATIONS } = options;
  const from = await snapshotOf(place, migrations, ({ schema }) => Promise.resolve(schema));
  const steps = migrations.slice(from).map(({ name }) => name);
  const told = { from, to: migrations.length, steps };
  if (steps.length === 0) return told;
  if (dryRun) await rehearse(place, { now, migrations });
  else await (await open(place, { now, migrations })).database.close();
  return told;
}

interface Steps {
  readonly now: string;
  readonly migrations: readonly Migration[];
}

const rehearse = (place: Place, steps: Steps): Promise<void> =>
  place.engine === 'sqlite' ? rehearseOnSqlite(place.folder, steps) : rehearseOnPostgres(place.url, steps);

const open = (place: Place, steps: Steps) =>
  place.engine === 'sqlite'
    ? openSqlite({ folder: place.folder, ...steps })
    : openPostgres({ url: place.url, onLostConnection: () => undefined, ...steps });
