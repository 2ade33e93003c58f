import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';
import type { Assignment } from './assignment.ts';
import type { Managed } from './managed.ts';

/** Somebody or something with a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Whom an assignment was given to, as it was written down. */
export interface Targets {
  readonly teams: readonly Named[];
  readonly people: readonly Named[];
}

/** Of each of the assignments its teams and people, by name. */
export async function readTargets(
  tables: Kysely<Tables>,
  ids: readonly string[],
): Promise<(assignment: string) => Targets> {
  if (ids.length === 0) return () => ({ teams: [], people: [] });
  const teams = await tables
    .selectFrom('assignment_team as target')
    .innerJoin('team', 'team.id', 'target.team')
    .select(['target.assignment', 'team.id', 'team.name'])
    .where('target.assignment', 'in', ids)
    .execute();
  const people = await tables
    .selectFrom('assignment_person as target')
    .innerJoin('person', 'person.id', 'target.person')
    .select(['target.assignment', 'person.id', 'person.name'])
    .where('target.assignment', 'in', ids)
    .execute();
  const of = (rows: readonly (Named & { readonly assignment: string })[], assignment: string) =>
    rows
      .filter((row) => row.assignment === assignment)
      .map(({ id, name }) => ({ id, name }))
      .toSorted(byName);
  return (assignment) => ({ teams: of(teams, assignment), people: of(people, assignment) });
}

/** Alphabetical as people read it; of one name always in the same order. */
export function byName(a: Named, b: Named): number {
  return a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1);
}

/**
 * Whether the manager may change it: whoever looks after all of its teams and people now, and whoever made it as
 * long as they look after any of them.
 */
export function isTheirs(
  { madeBy }: Pick<Assignment, 'madeBy'>,
  { teams, people }: Targets,
  { manager, managed }: { readonly manager: string; readonly managed: Managed },
): boolean {
  const own = [
    ...teams.map(({ id }) => managed.teams.has(id)),
    ...people.map(({ id }) => managed.people.has(id)),
  ];
  return madeBy === manager ? own.includes(true) : own.length > 0 && !own.includes(false);
}

/** Whether it was given to a team or a person whom they look after: then they may see it. */
export async function isAmongThem(
  tables: Kysely<Tables>,
  assignment: string,
  managed: Managed,
): Promise<boolean> {
  const { teams, people } = (await readTargets(tables, [assignment]))(assignment);
  return teams.some(({ id }) => managed.teams.has(id)) || people.some(({ id }) => managed.people.has(id));
}
