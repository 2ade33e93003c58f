import type { Kysely } from 'kysely';
import type { Overview } from '#protocol';
import type { Tables } from '../store/sql/tables.ts';

const DAY = 24 * 60 * 60_000;
/** Only so many of the newest entries of the record are looked through, however long it is. */
const ENTRIES = 20_000;

type Counted = Pick<
  Overview,
  'people' | 'withoutFactor' | 'withoutTeam' | 'teamsWithoutManager' | 'invited' | 'refusedSignIns'
>;

/** What of the people, teams and links of the house its administrator may have to see to. */
export async function countHouse(tables: Kysely<Tables>, now: number): Promise<Counted> {
  return {
    ...(await countPeople(tables)),
    teamsWithoutManager: await countTeamsWithoutManager(tables),
    invited: await countInvited(tables, now),
    refusedSignIns: await countRefused(tables, now),
  };
}

async function countPeople(
  tables: Kysely<Tables>,
): Promise<Pick<Counted, 'people' | 'withoutFactor' | 'withoutTeam'>> {
  const people = await tables
    .selectFrom('person')
    .leftJoin('membership', (join) =>
      join.onRef('membership.person', '=', 'person.id').on('membership.part', '=', 'member'),
    )
    .select(['person.id', 'person.roles', 'person.totp', 'person.password', 'membership.team'])
    .where('person.disabled_at', 'is', null)
    .execute();
  const house = await tables.selectFrom('organisation').select('second_factor').executeTakeFirst();
  const demanded = house?.second_factor === 'staff';
  const each = new Map(people.map((person) => [person.id, person]));
  const all = [...each.values()].map((person) => ({ ...person, trainee: person.roles === '["trainee"]' }));
  return {
    people: all.length,
    withoutFactor: demanded
      ? all.filter(({ trainee, totp, password }) => !trainee && totp === null && password !== null).length
      : 0,
    withoutTeam: all.filter(({ trainee, team }) => trainee && team === null).length,
  };
}

async function countTeamsWithoutManager(tables: Kysely<Tables>): Promise<number> {
  const managed = tables
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person')
    .select('membership.team')
    .where('membership.part', '=', 'manager')
    .where('person.disabled_at', 'is', null);
  const { n } = await tables
    .selectFrom('team')
    .select(({ fn }) => fn.countAll<number | string>().as('n'))
    .where('id', 'not in', managed)
    .executeTakeFirstOrThrow();
  return Number(n);
}

async function countInvited(tables: Kysely<Tables>, now: number): Promise<number> {
  const { n } = await tables
    .selectFrom('invitation')
    .select(({ fn }) => fn.countAll<number | string>().as('n'))
    .where('purpose', '=', 'invitation')
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date(now).toISOString())
    .executeTakeFirstOrThrow();
  return Number(n);
}

async function countRefused(tables: Kysely<Tables>, now: number): Promise<Counted['refusedSignIns']> {
  const head = await tables.selectFrom('audit_head').select('seq').executeTakeFirst();
  const { times, accounts } = await tables
    .selectFrom('audit')
    .select(({ fn }) => [
      fn.countAll<number | string>().as('times'),
      fn.count<number | string>('subject').distinct().as('accounts'),
    ])
    .where('seq', '>', Number(head?.seq ?? 0) - ENTRIES)
    .where('at', '>=', new Date(now - DAY).toISOString())
    .where('action', '=', 'sign-in')
    .where('outcome', '=', 'refused')
    .executeTakeFirstOrThrow();
  return { times: Number(times), accounts: Number(accounts) };
}
