import type { Kysely, Selectable } from 'kysely';
import type { AttemptState } from '#protocol';
import type { KeptPlay } from '../store/attempt-store.ts';
import { playOf } from '../store/sql/rows.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { AttemptTable } from '../store/sql/tables/attempts.ts';

/** An assessed attempt as it is kept: what makes it one, and the play with its moves. */
export interface KeptAttempt {
  readonly row: Selectable<AttemptTable>;
  readonly play: KeptPlay;
}

/**
 * The attempt behind an id; null for one that is not there or belongs to somebody else. One statement, and so one
 * moment, without a transaction: every move of everybody begins with it, and each trip to the database takes its time.
 */
export async function readAttempt(
  tables: Kysely<Tables>,
  { id, person }: { readonly id: string; readonly person: string },
): Promise<KeptAttempt | null> {
  const rows = await tables
    .selectFrom('attempt')
    .innerJoin('play', 'play.id', 'attempt.play')
    .leftJoin('move', 'move.play', 'attempt.play')
    .selectAll('play')
    .select(['person', 'team', 'assignment', 'number', 'state', 'key', 'wrapped_up_at', 'flags', 'content'])
    .select(['attempt.started_at as began_at', 'attempt.finished_at as ended_at'])
    .where('attempt.play', '=', id)
    .where('attempt.person', '=', person)
    .orderBy('move.seq')
    .execute();
  const [row] = rows;
  if (!row) return null;
  const { scenario, team, assignment, number, state, key, began_at, ended_at, wrapped_up_at, flags } = row;
  const stamps = { started_at: began_at, finished_at: ended_at, wrapped_up_at };
  return {
    row: { play: id, person, scenario, team, assignment, number, state, key, ...stamps, flags },
    play: playOf(
      row,
      rows.flatMap(({ content }) => (content === null ? [] : { content })),
    ),
  };
}

/** Whether the play behind an id is an attempt, whoever's. */
export async function isAttempt(tables: Kysely<Tables>, id: string): Promise<boolean> {
  const row = await tables.selectFrom('attempt').select('play').where('play', '=', id).executeTakeFirst();
  return row !== undefined;
}

/** What people call the state of an attempt. */
export function stateOf({
  state,
  wrapped_up_at,
}: Pick<Selectable<AttemptTable>, 'state' | 'wrapped_up_at'>): AttemptState {
  if (state === 'finished') return wrapped_up_at === null ? 'wrap-up' : 'done';
  return state === 'open' ? 'talking' : state;
}
