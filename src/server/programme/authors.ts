import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';

/** Why whoever published a conversation is excused from being assessed on it. */
export const AUTHOR = 'Published this conversation, so an attempt at it would measure nothing.';

/** Who published which scenario here, once each; of one person, or of everybody. */
export function readAuthors(
  tables: Kysely<Tables>,
  person?: string,
): Promise<{ person: string; scenario: string }[]> {
  let query = tables.selectFrom('publication').select(['published_by as person', 'scenario']).distinct();
  if (person !== undefined) query = query.where('published_by', '=', person);
  return query.execute();
}
