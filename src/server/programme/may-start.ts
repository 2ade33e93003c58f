import type { Kysely } from 'kysely';
import type { Refused } from '../request-refused.ts';
import type { Tables } from '../store/sql/tables.ts';
import { holdAssignment } from './assignment.ts';
import type { Assignment } from './assignment.ts';
import { readCourses } from './courses.ts';
import { given } from './given.ts';
import type { Item } from './standing.ts';

export interface Start {
  readonly person: string;
  readonly assignment: string;
  readonly scenario: string;
  /** An instant in ISO 8601. */
  readonly now: string;
}

/** What a start under the assignment is. */
export interface MayStart {
  readonly ok: true;
  /** The team that brought the assignment; null where the person has it by name. */
  readonly team: string | null;
}

/**
 * Whether the person may start an assessed attempt at the scenario under the assignment now. To be asked in the
 * transaction that writes the attempt: it holds the person's place in line until the end of that transaction, so of
 * two starts at once the second sees the first. An attempt that is still open counts as used.
 */
export async function mayStart(
  tables: Kysely<Tables>,
  start: Start,
): Promise<MayStart | { readonly ok: false; readonly error: Refused }> {
  const { person, scenario, now } = start;
  const assignment = await holdAssignment(tables, start.assignment);
  if (!assignment?.assessed) return refuse('not-found', NOT_YOURS);
  await takePlaceInLine(tables, start);
  const mine = (await given(tables, { person })).find((one) => one.assignment === assignment.id);
  const courses = await readCourses(tables, { assignments: [assignment], person, now });
  const item = courses.of(assignment, person).items.find((one) => one.scenario === scenario);
  if (!mine || !item) return refuse('not-found', NOT_YOURS);
  const hindrance = hindranceOf(assignment, item);
  if (hindrance !== null) return refuse('may-not-start', hindrance);
  return { ok: true, team: mine.team };
}

const NOT_YOURS = 'You have no such assignment.';

const refuse = (code: Refused['code'], message: string) => ({ ok: false, error: { code, message } }) as const;

/** Writes before it reads, so that whoever starts the same at once waits here for the other's transaction. */
export async function takePlaceInLine(
  tables: Kysely<Tables>,
  { assignment, person }: Pick<Start, 'assignment' | 'person'>,
): Promise<void> {
  await tables
    .insertInto('assignment_start')
    .values({ assignment, person, asked: 1 })
    .onConflict((there) =>
      there
        .columns(['assignment', 'person'])
        .doUpdateSet(({ ref, eb }) => ({ asked: eb(ref('assignment_start.asked'), '+', 1) })),
    )
    .execute();
}

/** Why nothing can be started; null where something can. */
export function hindranceOf(assignment: Assignment, item: Item): string | null {
  if (assignment.closedAt !== null) return 'The assignment is closed.';
  if (item.standing === 'passed') return 'You have passed this one.';
  if (item.standing === 'excused') return 'You are excused from this one.';
  if (!item.unlocked) return 'It opens when you have passed the one before.';
  if (assignment.assessed && item.tries.length >= assignment.attempts) {
    return assignment.attempts === 1 ? 'The one attempt is used.' : 'All attempts are used.';
  }
  return null;
}
