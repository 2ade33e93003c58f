import type { Kysely } from 'kysely';
import type { AttemptLine } from '#protocol';
import { PAGE_SIZE } from '#protocol';
import { pointsOf } from '../plays/points-of.ts';
import type { Tables } from '../store/sql/tables.ts';
import { stateOf } from './kept-attempt.ts';

/** The person's own attempts, newest first; a result stands there once its report is open. */
export async function readLines(tables: Kysely<Tables>, person: string): Promise<AttemptLine[]> {
  const rows = await tables
    .selectFrom('attempt')
    .innerJoin('play', 'play.id', 'attempt.play')
    .selectAll('attempt')
    .select('play.score')
    .where('attempt.person', '=', person)
    .orderBy('attempt.started_at', 'desc')
    .orderBy('attempt.play', 'desc')
    .limit(PAGE_SIZE)
    .execute();
  return rows.map((row) => {
    const state = stateOf(row);
    return {
      id: row.play,
      scenario: row.scenario,
      number: row.number,
      assignment: row.assignment,
      state,
      startedAt: row.started_at,
      finishedAt: row.finished_at,
      points: state === 'done' ? pointsOf(row.score) : null,
    };
  });
}
