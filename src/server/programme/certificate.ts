import type { Certificate } from '#protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';
import type { Assignment } from './assignment.ts';
import { readCourses } from './courses.ts';
import { completedAt } from './overall.ts';
import type { Shelf } from './shelf.ts';

export interface Holder {
  readonly person: string;
  readonly shelf: Shelf;
  /** An instant in ISO 8601. */
  readonly now: string;
}

/** That somebody passed all of an assessed assignment; null for whoever did not. It stays theirs when they leave. */
export async function certificateOf(
  tables: Kysely<Tables>,
  assignment: Assignment,
  { person, shelf, now }: Holder,
): Promise<Certificate | null> {
  if (!assignment.assessed) return null;
  const { items } = (await readCourses(tables, { assignments: [assignment], person, now })).of(
    assignment,
    person,
  );
  const completed = completedAt(items);
  const holder = await tables.selectFrom('person').select('name').where('id', '=', person).executeTakeFirst();
  const organisation = await tables.selectFrom('organisation').select('name').executeTakeFirst();
  if (completed === null || !holder) return null;
  const { title, minimum, attempts } = assignment;
  return {
    organisation: organisation?.name ?? '',
    person: holder.name,
    title,
    minimum,
    attempts,
    passed: items.flatMap(({ scenario, standing, best }) =>
      standing === 'passed' && best?.finishedAt
        ? [{ title: shelf.titleOf(scenario), at: best.finishedAt }]
        : [],
    ),
    excused: items
      .filter(({ standing }) => standing === 'excused')
      .map(({ scenario }) => shelf.titleOf(scenario)),
    completedAt: completed,
  };
}
