import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';
import { endOfDay } from './assignment.ts';
import type { Assignment } from './assignment.ts';

/** What everybody who may see an assignment sees of it. */
export const rulesOf = (assignment: Assignment) => {
  const { id, title, note, gated, assessed, due, minimum, attempts, draws, madeAt, closedAt } = assignment;
  return { id, title, note, gated, assessed, due, minimum, attempts, draws, madeAt, closedAt };
};

const SOON = 3 * 24 * 60 * 60 * 1000;

/** Its last day has not passed and ends within three days. */
export function isSoon({ due }: Pick<Assignment, 'due'>, now: string): boolean {
  const left = Date.parse(endOfDay(due)) - Date.parse(now);
  return left >= 0 && left <= SOON;
}

/** Whole points, as they are shown and as they are held against the minimum. */
export const shownPoints = (outcome: number | null | undefined): number | null =>
  outcome === null || outcome === undefined ? null : Math.round(outcome);

/** Names of those who gave assignments; whoever was erased is missing. */
export async function namesOf(
  tables: Kysely<Tables>,
  people: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(people.filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const rows = await tables.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
