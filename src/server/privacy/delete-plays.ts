import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';

/** Deletes plays with their moves; attempts, and what was said about them, go with their play. */
export async function deletePlays<From extends keyof Tables>(
  tables: Kysely<Tables>,
  /** Gives their ids. */
  plays: SelectQueryBuilder<Tables, From, { id: string }>,
): Promise<void> {
  const texts = tables.selectFrom('review_comment').select('text').where('play', 'in', plays);
  const contests = tables.selectFrom('review_contest').select('text').where('play', 'in', plays);
  const layers = tables.selectFrom('review_override').select('text').where('play', 'in', plays);
  const answers = tables
    .selectFrom('review_contest_answer')
    .innerJoin('review_contest', 'review_contest.id', 'review_contest_answer.contest')
    .select('review_contest_answer.text')
    .where('review_contest.play', 'in', plays);
  for (const ids of [texts, contests, layers, answers]) {
    await tables.deleteFrom('review_text').where('id', 'in', ids).execute();
  }
  await tables.updateTable('play').set({ parent: null }).where('parent', 'in', plays).execute();
  await tables.deleteFrom('team_example').where('play', 'in', plays).execute();
  await tables.deleteFrom('move').where('play', 'in', plays).execute();
  await tables.deleteFrom('play').where('id', 'in', plays).execute();
}
