import { STANDINGS } from '#protocol';
import type { AssignmentLine, Standing, StandingCounts } from '#protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';
import { readAssignments } from './assignment.ts';
import { readCourses } from './courses.ts';
import { given } from './given.ts';
import type { Managed } from './managed.ts';
import { overallOf } from './overall.ts';
import { rulesOf } from './rules.ts';
import { readTargets } from './targets.ts';

interface Looking {
  readonly managed: Managed;
  /** An instant in ISO 8601. */
  readonly now: string;
}

/** Assignments of a manager's teams and people, open ones first, each with how many stand how. */
export async function managerList(
  tables: Kysely<Tables>,
  { managed, now }: Looking,
): Promise<readonly AssignmentLine[]> {
  const assignments = await readAssignments(tables, await idsFor(tables, managed));
  const ids = assignments.map(({ id }) => id);
  const targets = await readTargets(tables, ids);
  const has = await given(tables, { assignments: ids });
  const courses = await readCourses(tables, { assignments, now });
  const lines = assignments.map((assignment) => {
    const people = has.filter((one) => one.assignment === assignment.id && managed.people.has(one.person));
    const { teams, people: named } = targets(assignment.id);
    return {
      ...rulesOf(assignment),
      teams: teams.filter(({ id }) => managed.teams.has(id)),
      named: named.filter(({ id }) => managed.people.has(id)).length,
      scenarios: assignment.draws || assignment.scenarios.length,
      counts: countsOf(
        people.map(({ person }) => overallOf(assignment, courses.of(assignment, person), now)),
      ),
    };
  });
  const closed = (line: AssignmentLine) => line.closedAt !== null;
  return [...lines.filter((line) => !closed(line)), ...lines.filter(closed).toReversed()];
}

/** Those that a team or a person of theirs was given. */
async function idsFor(tables: Kysely<Tables>, { teams, people }: Managed): Promise<readonly string[]> {
  if (teams.size === 0) return [];
  const byTeam = await tables
    .selectFrom('assignment_team')
    .select('assignment')
    .where('team', 'in', [...teams])
    .execute();
  const byName =
    people.size === 0
      ? []
      : await tables
          .selectFrom('assignment_person')
          .select('assignment')
          .where('person', 'in', [...people])
          .execute();
  return [...new Set([...byTeam, ...byName].map(({ assignment }) => assignment))];
}

function countsOf(standings: readonly Standing[]): StandingCounts {
  const of = (standing: Standing) => standings.filter((one) => one === standing).length;
  const counts = STANDINGS.map((standing) => [standing, of(standing)] as const);
  return Object.fromEntries(counts) as Record<Standing, number>;
}
