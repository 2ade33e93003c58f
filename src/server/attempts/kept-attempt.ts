import type { Kysely, Selectable } from 'kysely';
import type { AttemptState } from '#protocol';
import type { KeptPlay } from '../store/attempt-store.ts';
import { readPlay } from '../store/sql/plays.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { AttemptTable } from '../store/sql/tables/attempts.ts';

/** An assessed attempt as it is kept: what makes it one, and the play with its moves. */
export interface KeptAttempt {
  readonly row: Selectable<AttemptTable>;
  readonly play: KeptPlay;
}

/** The attempt behind an id; null for one that is not there or belongs to somebody else. */
export async function readAttempt(
  tables: Kysely<Tables>,
  { id, person }: { readonly id: string; readonly person: string },
): Promise<KeptAttempt | null> {
  const row = await tables
    .selectFrom('attempt')
    .selectAll()
    .where('play', '=', id)
    .where('person', '=', person)
    .executeTakeFirst();
  if (!row) return null;
  const play = await readPlay(tables, id);
  return play && { row, play };
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
