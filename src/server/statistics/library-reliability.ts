import type { Kysely } from 'kysely';
import { reliabilityFromSums } from '#report';
import type { LibraryReliability } from '#report';
import type { Tables } from '../store/sql/tables.ts';

/** Whether the library tells people apart reliably, from sums over everybody's first assessed attempts. */
export async function readReliability(tables: Kysely<Tables>): Promise<LibraryReliability> {
  const rows = await tables.selectFrom('library_split').selectAll().where('people', '>', 0).execute();
  return reliabilityFromSums(rows.map(({ people, x, xx, y, yy, xy }) => ({ n: people, x, xx, y, yy, xy })));
}
