import type { Kysely } from 'kysely';
import type { TalkRequest } from '#protocol';
import type { Tables } from '../store/sql/tables.ts';
import { mustBeDecision } from './note.ts';
import type { Note } from './note.ts';

/** A column of a key is never null, so the whole of an attempt has a place of its own. */
const WHOLE = -1;

/** Puts a turn, or the whole attempt, on the manager's list for the next talk, or takes it off. */
export async function listForTalk(
  tables: Kysely<Tables>,
  note: Note,
  { move, listed }: TalkRequest,
): Promise<void> {
  const { row, author, at } = note;
  if (move !== null) mustBeDecision(note, move);
  const place = { play: row.play, move: move ?? WHOLE, manager: author };
  if (listed) {
    await tables
      .insertInto('review_talk')
      .values({ ...place, at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return;
  }
  await tables
    .deleteFrom('review_talk')
    .where('play', '=', place.play)
    .where('move', '=', place.move)
    .where('manager', '=', place.manager)
    .execute();
}

/** What a manager has listed of these attempts, in the order of the talk. */
export async function readTalk(
  tables: Kysely<Tables>,
  manager: string,
  plays: readonly string[],
): Promise<{ readonly play: string; readonly move: number | null }[]> {
  if (plays.length === 0) return [];
  const rows = await tables
    .selectFrom('review_talk')
    .select(['play', 'move'])
    .where('manager', '=', manager)
    .where('play', 'in', [...plays])
    .orderBy('at')
    .orderBy('move')
    .execute();
  return rows.map(({ play, move }) => ({ play, move: move === WHOLE ? null : move }));
}
