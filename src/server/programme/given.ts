import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';

/** Somebody who has an assignment now; `team` is the one that brought it, null where they have it by name. */
export interface Given {
  readonly assignment: string;
  readonly person: string;
  readonly team: string | null;
}

/** Everybody who has one of the assignments, or everything that one person has. */
export type Whose = { readonly assignments: readonly string[] } | { readonly person: string };

/**
 * Who has what at this moment, each once. Whoever joined a team has what the team has, whoever left has it no more,
 * who was disabled has nothing, and nobody has what they made themselves.
 */
export async function given(tables: Kysely<Tables>, whose: Whose): Promise<readonly Given[]> {
  if ('assignments' in whose && whose.assignments.length === 0) return [];
  const all = [...(await byName(tables, whose)), ...(await byTeam(tables, whose))];
  const once = new Map<string, Given>();
  for (const one of all) {
    const key = `${one.assignment} ${one.person}`;
    if (one.person !== one.madeBy && !once.has(key)) {
      once.set(key, { assignment: one.assignment, person: one.person, team: one.team });
    }
  }
  return [...once.values()];
}

interface Target extends Given {
  readonly madeBy: string | null;
}

async function byName(tables: Kysely<Tables>, whose: Whose): Promise<readonly Target[]> {
  const query = tables
    .selectFrom('assignment_person as target')
    .innerJoin('assignment', 'assignment.id', 'target.assignment')
    .innerJoin('person', 'person.id', 'target.person')
    .select(['target.assignment', 'target.person', 'assignment.made_by as madeBy'])
    .where('person.disabled_at', 'is', null);
  const found =
    'person' in whose
      ? query.where('target.person', '=', whose.person)
      : query.where('target.assignment', 'in', whose.assignments);
  return (await found.execute()).map((row) => ({ ...row, team: null }));
}

async function byTeam(tables: Kysely<Tables>, whose: Whose): Promise<readonly Target[]> {
  const query = tables
    .selectFrom('assignment_team as target')
    .innerJoin('assignment', 'assignment.id', 'target.assignment')
    .innerJoin('membership', 'membership.team', 'target.team')
    .innerJoin('person', 'person.id', 'membership.person')
    .select(['target.assignment', 'target.team', 'membership.person', 'assignment.made_by as madeBy'])
    .where('membership.part', '=', 'member')
    .where('person.disabled_at', 'is', null)
    .orderBy('target.team');
  const found =
    'person' in whose
      ? query.where('membership.person', '=', whose.person)
      : query.where('target.assignment', 'in', whose.assignments);
  return found.execute();
}
