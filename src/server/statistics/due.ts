import type { Kysely } from 'kysely';
import { readAssignments } from '../programme/assignment.ts';
import { readCourses } from '../programme/courses.ts';
import { given } from '../programme/given.ts';
import { overallOf } from '../programme/overall.ts';
import type { Tables } from '../store/sql/tables.ts';

/** How many assignments somebody is late with, and on how many scenarios they used all attempts up. */
export interface Due {
  readonly overdue: number;
  readonly didNotPass: number;
}

interface Asked {
  readonly team: string;
  readonly people: readonly string[];
  /** An instant in ISO 8601. */
  readonly now: string;
}

/** By person, over the assignments that are open; who has none is left out. */
export async function readDue(
  tables: Kysely<Tables>,
  { team, people, now }: Asked,
): Promise<ReadonlyMap<string, Due>> {
  const ids = await openAssignments(tables, team, people);
  const assignments = await readAssignments(tables, ids);
  const courses = await readCourses(tables, { assignments, now });
  const due = new Map<string, Due>();
  for (const { assignment: id, person } of await given(tables, { assignments: ids })) {
    const assignment = assignments.find((one) => one.id === id);
    if (!assignment || !people.includes(person)) continue;
    const stand = courses.of(assignment, person);
    const known = due.get(person) ?? { overdue: 0, didNotPass: 0 };
    due.set(person, {
      overdue: known.overdue + (overallOf(assignment, stand, now) === 'overdue' ? 1 : 0),
      didNotPass: known.didNotPass + stand.items.filter(({ standing }) => standing === 'did-not-pass').length,
    });
  }
  return due;
}

/** Those given to the team or to one of its people by name. */
async function openAssignments(
  tables: Kysely<Tables>,
  team: string,
  people: readonly string[],
): Promise<readonly string[]> {
  const ofTeam = await tables
    .selectFrom('assignment_team as target')
    .innerJoin('assignment', 'assignment.id', 'target.assignment')
    .select('assignment.id')
    .where('target.team', '=', team)
    .where('assignment.closed_at', 'is', null)
    .execute();
  const byName = await tables
    .selectFrom('assignment_person as target')
    .innerJoin('assignment', 'assignment.id', 'target.assignment')
    .select('assignment.id')
    .where('target.person', 'in', people)
    .where('assignment.closed_at', 'is', null)
    .execute();
  return [...new Set([...ofTeam, ...byName].map(({ id }) => id))];
}
