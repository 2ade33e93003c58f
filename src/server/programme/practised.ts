import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';
import { readAssignments } from './assignment.ts';
import { practice } from './tries.ts';

/**
 * Writes down what is done of assignments to practise, before plays that have not changed since are deleted: that it
 * was done, and when; nothing of how. What was not played to an end is forgotten with its play.
 */
export async function keepPractised(tables: Kysely<Tables>, before: string): Promise<void> {
  const ids = await tables
    .selectFrom('assignment')
    .select('id')
    .where('assessed', '=', 0)
    .where('made_at', '<', before)
    .execute();
  for (const assignment of await readAssignments(
    tables,
    ids.map(({ id }) => id),
  )) {
    const plays = await practice(tables, assignment)
      .where('play.changed_at', '<', before)
      .where('play.finished_at', 'is not', null)
      .orderBy('play.finished_at')
      .execute();
    for (const { profile, scenario, finished_at: at } of plays) {
      if (at === null) continue;
      await tables
        .insertInto('practised')
        .values({ assignment: assignment.id, person: profile, scenario, at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  }
}
