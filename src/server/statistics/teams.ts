import type { Kysely } from 'kysely';
import { may } from '#protocol';
import type { TeamsWithFigures } from '#protocol';
import type { Actor } from '../people/actor.ts';
import type { Tables } from '../store/sql/tables.ts';

/** The teams whose figures somebody may see, by name: those that they manage, or all. */
export async function readTeams(tables: Kysely<Tables>, actor: Actor): Promise<TeamsWithFigures['teams']> {
  const places = await tables
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person')
    .select(['membership.team', 'membership.person', 'membership.part'])
    .where('person.disabled_at', 'is', null)
    .execute();
  const managed = new Set(
    places
      .filter(({ person, part }) => person === actor.person && part === 'manager')
      .map(({ team }) => team),
  );
  const teams = await tables.selectFrom('team').select(['id', 'name']).orderBy('name').execute();
  const people = (id: string): number =>
    places.filter(({ team, part }) => team === id && part === 'member').length;
  return teams
    .filter(({ id }) => may(actor.roles, 'statistics:read', managed.has(id) ? 'team' : 'other'))
    .map(({ id, name }) => ({
      id,
      name,
      people: people(id),
      managed: managed.has(id) && may(actor.roles, 'attempt:read', 'team'),
    }));
}
