import type { ExcuseRequest } from '#protocol';
import type { Kysely } from 'kysely';
import type { Refused } from '../request-refused.ts';
import type { Tables } from '../store/sql/tables.ts';

interface Excused {
  readonly assignment: string;
  readonly person: string;
  readonly by: string;
  readonly at: string;
}

/** Excuses somebody, or takes it back; a new reason replaces the one before. Refuses what they do not have to do. */
export async function writeExcuse(
  tables: Kysely<Tables>,
  { assignment, person, by, at }: Excused,
  request: ExcuseRequest,
): Promise<Refused | null> {
  const { reason } = request;
  const scenario = request.scenario ?? '';
  if (reason === null) {
    await tables
      .deleteFrom('excuse')
      .where('assignment', '=', assignment)
      .where('person', '=', person)
      .where('scenario', '=', scenario)
      .execute();
    return null;
  }
  const isInIt = request.scenario === null || (await isToDo(tables, { assignment, person, scenario }));
  if (!isInIt) return { code: 'unknown-choice', message: 'This conversation is not in the assignment.' };
  await tables
    .insertInto('excuse')
    .values({ assignment, person, scenario, reason, by, at })
    .onConflict((there) =>
      there.columns(['assignment', 'person', 'scenario']).doUpdateSet({ reason, by, at }),
    )
    .execute();
  return null;
}

interface ToDo {
  readonly assignment: string;
  readonly person: string;
  readonly scenario: string;
}

/** Whether everybody has the scenario in it, or it was drawn for this person. */
async function isToDo(tables: Kysely<Tables>, { assignment, person, scenario }: ToDo): Promise<boolean> {
  const given = await tables
    .selectFrom('assignment_scenario')
    .select('scenario')
    .where('assignment', '=', assignment)
    .where('scenario', '=', scenario)
    .executeTakeFirst();
  if (given) return true;
  const drawn = await tables
    .selectFrom('drawn')
    .select('scenario')
    .where('assignment', '=', assignment)
    .where('person', '=', person)
    .where('scenario', '=', scenario)
    .executeTakeFirst();
  return drawn !== undefined;
}
