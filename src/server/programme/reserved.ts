import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';
import { readAssignments } from './assignment.ts';
import { readCourses } from './courses.ts';
import { given } from './given.ts';
import { isOver } from './standing.ts';

/** Only what was already over could depend on the hour, and that is not asked here. */
const ANY_TIME = '';

/**
 * Scenarios that the person is still to be assessed on, by an assignment that is open: until then they may neither
 * practise nor read them. What nobody drew yet is not among them.
 */
export async function reservedFor(tables: Kysely<Tables>, person: string): Promise<ReadonlySet<string>> {
  const has = await given(tables, { person });
  const all = await readAssignments(
    tables,
    has.map(({ assignment }) => assignment),
  );
  const assignments = all.filter(({ assessed, closedAt }) => assessed && closedAt === null);
  if (assignments.length === 0) return new Set();
  const courses = await readCourses(tables, { assignments, person, now: ANY_TIME });
  return new Set(
    assignments.flatMap((assignment) =>
      courses
        .of(assignment, person)
        .items.filter((item) => !isOver(item))
        .map(({ scenario }) => scenario),
    ),
  );
}
