import type { Kysely } from 'kysely';
import { readAssignments } from '../../programme/assignment.ts';
import type { Assignment } from '../../programme/assignment.ts';
import { readCourses } from '../../programme/courses.ts';
import { given } from '../../programme/given.ts';
import { overallOf } from '../../programme/overall.ts';
import { isOpen } from '../../programme/own-programme.ts';
import type { Tables } from '../../store/sql/tables.ts';
import type { MailTables } from '../../store/sql/tables/mail.ts';
import type { Reason } from '../about.ts';

type Note = MailTables['reminded'];

interface Found {
  /** What each of those who get a mail is reminded of, by person. */
  readonly letters: ReadonlyMap<string, readonly { readonly assignment: string; readonly why: Reason }[]>;
  /** What need not be said again, of everybody. */
  readonly notes: readonly Note[];
}

const DAY = 24 * 60 * 60_000;
/** Days before the last day. */
const SOON = 2;
/** Days after it, should nobody have looked for a while; longer ago is no news. */
const LATE = 7;

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** Who is to be reminded of what on this day: of what is open, and was not told before. */
export async function toRemind(tables: Kysely<Tables>, now: number): Promise<Found> {
  const ids = await tables
    .selectFrom('assignment')
    .select('id')
    .where('closed_at', 'is', null)
    .where('due', '>=', dayOf(now - LATE * DAY))
    .execute();
  const assignments = await readAssignments(
    tables,
    ids.map(({ id }) => id),
  );
  const notes = await notesFor(tables, assignments, now);
  const concerned = new Set(notes.map(({ assignment }) => assignment));
  const at = new Date(now).toISOString();
  const asked = assignments.filter(({ id }) => concerned.has(id));
  const courses = await readCourses(tables, { assignments: asked, now: at });
  const byId = new Map(asked.map((assignment) => [assignment.id, assignment]));
  const willing = await willingOnes(tables);
  const letters = new Map<string, { assignment: string; why: Reason }[]>();
  for (const { assignment: id, person, why } of notes) {
    const assignment = byId.get(id);
    if (!assignment || !willing.has(person)) continue;
    const standing = overallOf(assignment, courses.of(assignment, person), at);
    if (!isOpen({ closedAt: assignment.closedAt, standing })) continue;
    const own = letters.get(person) ?? [];
    // What is new and due soon is told once, as what presses more: that comes first.
    if (!own.some((one) => one.assignment === id)) own.push({ assignment: id, why });
    letters.set(person, own);
  }
  return { letters, notes };
}

/** What everybody would be told, unless it was; of one assignment what presses most comes first. */
async function notesFor(
  tables: Kysely<Tables>,
  assignments: readonly Assignment[],
  now: number,
): Promise<readonly Note[]> {
  const ids = assignments.map(({ id }) => id);
  if (ids.length === 0) return [];
  const before = await tables.selectFrom('reminded').selectAll().where('assignment', 'in', ids).execute();
  const known = new Set(before.map(keyOf));
  const has = await given(tables, { assignments: ids });
  const byId = new Map(assignments.map((assignment) => [assignment.id, assignment]));
  const all = has.flatMap(({ assignment: id, person }): readonly Note[] => {
    const assignment = byId.get(id);
    return assignment
      ? reasonsFor(assignment, now).map((reason) => ({ assignment: id, person, ...reason }))
      : [];
  });
  return all.filter((note) => !known.has(keyOf(note)));
}

const keyOf = ({ assignment, person, why, due }: Note): string => [assignment, person, why, due].join(' ');

/** A last day that is moved is told anew; that something is new is told once. */
function reasonsFor({ due }: Assignment, now: number): readonly Pick<Note, 'why' | 'due'>[] {
  const isNew = { why: 'given', due: '' } as const;
  if (due < dayOf(now)) return [{ why: 'late', due }];
  return due <= dayOf(now + SOON * DAY) ? [{ why: 'soon', due }, isNew] : [isNew];
}

/** People who have an address and have not switched reminders off. */
async function willingOnes(tables: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const rows = await tables
    .selectFrom('person')
    .leftJoin('reminders_off', 'reminders_off.person', 'person.id')
    .select('person.id')
    .where('person.disabled_at', 'is', null)
    .where('person.email', 'is not', null)
    .where('reminders_off.person', 'is', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Rows that fit into one statement of either engine. */
const AT_ONCE = 500;

export async function noteReminded(tables: Kysely<Tables>, notes: readonly Note[]): Promise<void> {
  for (let first = 0; first < notes.length; first += AT_ONCE) {
    await tables
      .insertInto('reminded')
      .values(notes.slice(first, first + AT_ONCE))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
