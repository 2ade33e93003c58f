import type { ExcuseRequest } from '#protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';

interface Excused {
  readonly assignment: string;
  readonly person: string;
  readonly by: string;
  readonly at: string;
}

/** Excuses somebody, or takes it back; a new reason replaces the one before. */
export async function writeExcuse(
  tables: Kysely<Tables>,
  { assignment, person, by, at }: Excused,
  request: ExcuseRequest,
): Promise<void> {
  const scenario = request.scenario ?? '';
  await tables
    .deleteFrom('excuse')
    .where('assignment', '=', assignment)
    .where('person', '=', person)
    .where('scenario', '=', scenario)
    .execute();
  if (request.reason === null) return;
  await tables
    .insertInto('excuse')
    .values({ assignment, person, scenario, reason: request.reason, by, at })
    .execute();
}
