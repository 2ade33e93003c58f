import type { Kysely } from 'kysely';
import { PEOPLE_PAGE, relationsOf } from '#protocol';
import type { People, Person } from '#protocol';
import type { Tables } from '../store/sql/tables.ts';
import type { Actor } from './actor.ts';
import { nothingHere } from '../request-refused.ts';
import { rolesOf } from './roles.ts';

interface Wanted {
  /** A part of a name or, for administrators, of an address; empty for everybody. */
  readonly search: string;
  /** Id of the last person of the page before. */
  readonly after: string | null;
}

/** Whether somebody sees more of people than who they are. */
const seesAccounts = ({ roles }: Actor): boolean => relationsOf(roles, 'person:manage').size > 0;

/** Names in the order in which people look them up; the engines of databases each have another one. */
const { compare: byName } = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Without accents and capitals, as one types into a search field. */
const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The people whom the actor may see in a list, by name, a page of them. */
export async function listPeople(
  tables: Kysely<Tables>,
  actor: Actor,
  { search, after }: Wanted,
): Promise<People> {
  const wanted = folded(search.trim());
  const admin = seesAccounts(actor);
  const fits = ({ name, email }: { name: string; email: string | null }) =>
    folded(name).includes(wanted) || (admin && folded(email ?? '').includes(wanted));
  const found = (await visibleTo(tables, actor))
    .filter(fits)
    .sort((a, b) => byName(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const start = after === null ? 0 : found.findIndex(({ id }) => id === after) + 1;
  const page = found.slice(start, start + PEOPLE_PAGE).map(({ id }) => id);
  const next = found.length > start + PEOPLE_PAGE ? (page.at(-1) ?? null) : null;
  return { people: await describeAll(tables, page, admin), next };
}

function visibleTo(tables: Kysely<Tables>, { person, roles }: Actor) {
  const query = tables.selectFrom('person').select(['id', 'name', 'email']);
  if (relationsOf(roles, 'team:read').has('other')) return query.execute();
  const members = tables
    .selectFrom('membership as managed')
    .innerJoin('membership as trained', 'trained.team', 'managed.team')
    .select('trained.person')
    .where('managed.person', '=', person)
    .where('managed.part', '=', 'manager')
    .where('trained.part', '=', 'member');
  return query.where('id', 'in', members).execute();
}

/** One person as the actor may see them; whether they may at all, the caller has asked. */
export async function describePerson(tables: Kysely<Tables>, actor: Actor, id: string): Promise<Person> {
  const [person] = await describeAll(tables, [id], seesAccounts(actor));
  if (!person) throw nothingHere();
  return person;
}

async function describeAll(
  tables: Kysely<Tables>,
  ids: readonly string[],
  withAccounts: boolean,
): Promise<readonly Person[]> {
  if (ids.length === 0) return [];
  const people = await tables.selectFrom('person').selectAll().where('id', 'in', ids).execute();
  const teams = await tables
    .selectFrom('membership')
    .innerJoin('team', 'team.id', 'membership.team')
    .select(['team.id', 'team.name', 'membership.part', 'membership.person'])
    .where('membership.person', 'in', ids)
    .execute();
  const accounts = withAccounts ? await accountsOf(tables, ids) : null;
  const byId = new Map(people.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { name, since, disabled_at: disabledAt, email, password, totp } = row;
    return {
      id,
      name,
      roles: rolesOf(row.roles),
      teams: teams
        .filter(({ person }) => person === id)
        .map((team) => ({ id: team.id, name: team.name, part: team.part }))
        .sort((a, b) => byName(a.name, b.name)),
      since,
      disabledAt,
      account: accounts && {
        email,
        password: password !== null,
        provider: accounts.provided.has(id),
        factor: totp !== null,
        seenAt: accounts.seen.get(id) ?? null,
      },
    };
  });
}

async function accountsOf(tables: Kysely<Tables>, ids: readonly string[]) {
  const identities = await tables
    .selectFrom('identity')
    .select('person')
    .where('person', 'in', ids)
    .execute();
  const sessions = await tables
    .selectFrom('session')
    .select(({ fn }) => ['person', fn.max('seen_at').as('seen_at')])
    .where('person', 'in', ids)
    .groupBy('person')
    .execute();
  return {
    provided: new Set(identities.map(({ person }) => person)),
    seen: new Map(sessions.map((row) => [row.person, row.seen_at])),
  };
}
