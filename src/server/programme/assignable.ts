import type { Assignable } from '#protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';
import { byName } from './targets.ts';

/** A manager's teams with those who are trained in them, by name; without the manager, and without who was disabled. */
export async function assignable(tables: Kysely<Tables>, manager: string): Promise<Assignable['teams']> {
  const teams = await tables
    .selectFrom('membership')
    .innerJoin('team', 'team.id', 'membership.team')
    .select(['team.id', 'team.name'])
    .where('membership.person', '=', manager)
    .where('membership.part', '=', 'manager')
    .execute();
  if (teams.length === 0) return [];
  const members = await tables
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person')
    .select(['membership.team', 'person.id', 'person.name'])
    .where('membership.part', '=', 'member')
    .where('person.disabled_at', 'is', null)
    .where('person.id', '!=', manager)
    .where(
      'membership.team',
      'in',
      teams.map(({ id }) => id),
    )
    .execute();
  return teams.toSorted(byName).map((team) => ({
    ...team,
    people: members
      .filter((one) => one.team === team.id)
      .map(({ id, name }) => ({ id, name }))
      .toSorted(byName),
  }));
}
