import type { Place } from '../settings/place.ts';
import { MIGRATIONS } from '../store/sql/migrations/list.ts';
import { snapshotOf } from './back-up.ts';

/** Ids of everybody who was ever erased here, for the restore of an archive from before. */
export const erasedPeople = (place: Place): Promise<readonly string[]> =>
  snapshotOf(place, MIGRATIONS, async ({ tables }) => {
    const rows = await tables
      .selectFrom('erasure')
      .select('person')
      .orderBy('at')
      .orderBy('person')
      .execute();
    return rows.map(({ person }) => person);
  });
