import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';
import type { AssignmentTable } from '../store/sql/tables/programme.ts';

/** What a manager gave people to do. */
export interface Assignment {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly madeBy: string | null;
  readonly madeAt: string;
  /** How many scenarios are drawn for each person; 0 where all get the same. */
  readonly draws: number;
  /** A scenario opens when the one before is done. */
  readonly gated: boolean;
  readonly assessed: boolean;
  /** The last day, as 2026-03-14. */
  readonly due: string;
  /** Outcome from which an assessed play passes. */
  readonly minimum: number;
  readonly attempts: number;
  readonly closedAt: string | null;
  /** In their order; empty where each person's are drawn. */
  readonly scenarios: readonly string[];
}

/** Those of the assignments that are there, by due date and then in the order in which they were made. */
export async function readAssignments(
  tables: Kysely<Tables>,
  ids: readonly string[],
): Promise<readonly Assignment[]> {
  if (ids.length === 0) return [];
  const rows = await tables
    .selectFrom('assignment')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('due')
    .orderBy('made_at')
    .orderBy('id')
    .execute();
  const scenarios = await tables
    .selectFrom('assignment_scenario')
    .selectAll()
    .where('assignment', 'in', ids)
    .orderBy('place')
    .execute();
  return rows.map((row) =>
    assignmentOf(
      row,
      scenarios.filter(({ assignment }) => assignment === row.id).map(({ scenario }) => scenario),
    ),
  );
}

export async function readAssignment(tables: Kysely<Tables>, id: string): Promise<Assignment | null> {
  const [found] = await readAssignments(tables, [id]);
  return found ?? null;
}

/**
 * The same for whoever starts under it, draws from it or changes it: first holds its row, so that each of them sees
 * what the one before has done.
 */
export async function holdAssignment(tables: Kysely<Tables>, id: string): Promise<Assignment | null> {
  await tables
    .updateTable('assignment')
    .set(({ ref }) => ({ id: ref('assignment.id') }))
    .where('id', '=', id)
    .execute();
  return readAssignment(tables, id);
}

const assignmentOf = (row: Selectable<AssignmentTable>, scenarios: readonly string[]): Assignment => ({
  id: row.id,
  title: row.title,
  note: row.note,
  madeBy: row.made_by,
  madeAt: row.made_at,
  draws: row.draws,
  gated: row.gated === 1,
  assessed: row.assessed === 1,
  due: row.due,
  minimum: row.minimum,
  attempts: row.attempts,
  closedAt: row.closed_at,
  scenarios,
});

/** A day ends at midnight UTC, wherever the people are; their browsers say which local time that is. */
export const endOfDay = (due: string): string => `${due}T23:59:59.999Z`;
