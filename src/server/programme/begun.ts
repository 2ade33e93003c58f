import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';
import type { Assignment } from './assignment.ts';
import { isPractised } from './tries.ts';

/** Whether somebody has started under it, or had scenarios drawn; also somebody who has left since. */
export async function begun(tables: Kysely<Tables>, assignment: Assignment): Promise<boolean> {
  const drawn = await tables
    .selectFrom('drawn')
    .select('person')
    .where('assignment', '=', assignment.id)
    .limit(1)
    .executeTakeFirst();
  if (drawn) return true;
  const attempt = await tables
    .selectFrom('attempt')
    .select('play')
    .where('assignment', '=', assignment.id)
    .limit(1)
    .executeTakeFirst();
  if (attempt) return true;
  if (assignment.assessed) return false;
  return isPractised(tables, assignment);
}
