import type { Kysely } from 'kysely';
import { readAssignments } from '../../programme/assignment.ts';
import { readCourses } from '../../programme/courses.ts';
import { given } from '../../programme/given.ts';
import { overallOf } from '../../programme/overall.ts';
import { isOpen } from '../../programme/own-programme.ts';
import type { Tables } from '../../store/sql/tables.ts';
import type { Reason } from '../about.ts';
import type { Reminded } from '../letters/reminder-letter.ts';
import { wantsReminders } from './wanted.ts';

interface Telling {
  readonly person: string;
  /** What the reminder was to be about when it was put into the outbox. */
  readonly told: readonly { readonly assignment: string; readonly why: Reason }[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What of it is still theirs to do now, by last day; nothing where they switched reminders off meanwhile. */
export async function stillToTell(
  tables: Kysely<Tables>,
  { person, told, now }: Telling,
): Promise<readonly Reminded[]> {
  if (!(await wantsReminders(tables, person))) return [];
  const at = new Date(now).toISOString();
  const has = new Set((await given(tables, { person })).map(({ assignment }) => assignment));
  const reasons = new Map(told.map(({ assignment, why }) => [assignment, why]));
  const assignments = await readAssignments(
    tables,
    [...reasons.keys()].filter((id) => has.has(id)),
  );
  const courses = await readCourses(tables, { assignments, person, now: at });
  return assignments.flatMap((assignment) => {
    const why = reasons.get(assignment.id);
    const standing = overallOf(assignment, courses.of(assignment, person), at);
    const { title, due, closedAt } = assignment;
    return why && isOpen({ closedAt, standing }) ? [{ title, due, why }] : [];
  });
}
