import type { Kysely } from 'kysely';
import { may } from '#protocol';
import type { Me } from '#protocol';
import type { Tables } from '../store/sql/tables.ts';
import type { Actor } from './actor.ts';

/** Everything that the frame of the pages needs to know about who asks, but the provider. */
export async function meOf(tables: Kysely<Tables>, actor: Actor | null): Promise<Omit<Me, 'sso'>> {
  const organisation = await tables.selectFrom('organisation').select('name').executeTakeFirst();
  const house = { setUp: organisation !== undefined, organisation: organisation?.name ?? null };
  if (!actor) return { ...house, person: null };
  const { person: id } = actor;
  const { name, password, totp } = await tables
    .selectFrom('person')
    .select(['name', 'password', 'totp'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const teams = await tables
    .selectFrom('membership')
    .innerJoin('team', 'team.id', 'membership.team')
    .select(['team.id', 'team.name', 'membership.part'])
    .where('membership.person', '=', id)
    .orderBy('team.name')
    .execute();
  const inPart = (wanted: string) =>
    teams.filter(({ part }) => part === wanted).map((team) => ({ id: team.id, name: team.name }));
  const { roles } = actor;
  return {
    ...house,
    person: {
      id,
      name,
      roles,
      factor: totp !== null,
      ...(actor.factorDue && { factorDue: true }),
      password: password !== null,
      manages: may(roles, 'team:read', 'team') ? inPart('manager') : [],
      memberOf: inPart('member'),
    },
  };
}
