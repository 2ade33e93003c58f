import type { Kysely, Selectable } from 'kysely';
import type { Score } from '#protocol';
import type { KeptPlay } from '../store/attempt-store.ts';
import { readPlay } from '../store/sql/plays.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { AttemptTable } from '../store/sql/tables/attempts.ts';

/** An attempt that can be reviewed: it has ended and has its score. */
export interface Reviewed {
  readonly row: Selectable<AttemptTable>;
  readonly play: KeptPlay;
  readonly score: Score;
}

/** The finished attempt with this id, whoever's; null for a practice play, and as long as it goes on. */
export async function readReviewed(tables: Kysely<Tables>, id: string): Promise<Reviewed | null> {
  const row = await tables
    .selectFrom('attempt')
    .selectAll()
    .where('play', '=', id)
    .where('state', '=', 'finished')
    .executeTakeFirst();
  const play = row && (await readPlay(tables, id));
  return row && play?.score ? { row, play, score: play.score } : null;
}
