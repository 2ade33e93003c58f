import type { Kysely } from 'kysely';
import type { KeptPlay, PageStart } from '../attempt-store.ts';
import { playOf, rowOf } from './rows.ts';
import type { Tables } from './tables.ts';

/** One play with its moves. */
export async function readPlay(database: Kysely<Tables>, id: string): Promise<KeptPlay | null> {
  const row = await database.selectFrom('play').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const moves = await database.selectFrom('move').selectAll().where('play', '=', id).orderBy('seq').execute();
  return playOf(row, moves);
}

/**
 * A page of a profile's plays, newest first, with two queries whatever its length. An assessed attempt is among them
 * once its report is open.
 */
export async function readPlays(
  database: Kysely<Tables>,
  profile: string,
  { before, limit }: { readonly before: PageStart | null; readonly limit: number },
): Promise<readonly KeptPlay[]> {
  let query = database
    .selectFrom('play')
    .selectAll()
    .where('profile', '=', profile)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('attempt')
            .select('attempt.play')
            .whereRef('attempt.play', '=', 'play.id')
            .where('attempt.wrapped_up_at', 'is', null),
        ),
      ),
    );
  if (before) {
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('started_at', 'id'), '<', tuple(before.startedAt, before.id)),
    );
  }
  const rows = await query.orderBy('started_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const moves = await database
    .selectFrom('move')
    .selectAll()
    .where('play', 'in', ids)
    .orderBy('play')
    .orderBy('seq')
    .execute();
  const movesOf = new Map<string, typeof moves>(ids.map((id) => [id, []]));
  for (const move of moves) movesOf.get(move.play)?.push(move);
  return rows.map((row) => playOf(row, movesOf.get(row.id) ?? []));
}

/** Does what `AttemptStore.save` promises, inside a transaction. */
export async function savePlay(transaction: Kysely<Tables>, play: KeptPlay): Promise<KeptPlay | 'stale'> {
  const saved = play.revision === 0 ? await insert(transaction, play) : await update(transaction, play);
  if (saved === 'stale') return saved;
  const { kept, known } = saved;
  const rows = play.moves
    .slice(known)
    .map((move, i) => ({ play: play.id, seq: known + i, content: JSON.stringify(move), at: play.changedAt }));
  if (rows.length > 0) await transaction.insertInto('move').values(rows).execute();
  return kept;
}

/** The row as it stands after a save, and how many of its moves stood in the log before. */
interface Saved {
  readonly kept: KeptPlay;
  readonly known: number;
}

async function insert(transaction: Kysely<Tables>, play: KeptPlay): Promise<Saved | 'stale'> {
  const kept = { ...play, kind: await kindOf(transaction, play), revision: 1 };
  if (await inserted(transaction, kept)) return { kept, known: 0 };
  // Another process may have begun the first play of the scenario after this transaction had looked for one.
  const retry: KeptPlay = { ...kept, kind: 'retry' };
  return kept.kind === 'first' && (await inserted(transaction, retry)) ? { kept: retry, known: 0 } : 'stale';
}

/** False when the play, or a first play of the same scenario, is there already. */
async function inserted(transaction: Kysely<Tables>, play: KeptPlay): Promise<boolean> {
  const result = await transaction
    .insertInto('play')
    .values(rowOf(play))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

async function kindOf(transaction: Kysely<Tables>, play: KeptPlay): Promise<KeptPlay['kind']> {
  if (play.kind !== 'first') return play.kind;
  const earlier = await transaction
    .selectFrom('play')
    .select('id')
    .where('profile', '=', play.profile)
    .where('scenario', '=', play.scenario)
    .limit(1)
    .executeTakeFirst();
  return earlier || (await wasCounted(transaction, play)) ? 'retry' : 'first';
}

/** A first attempt counts for ever, also once the play itself has been kept for long enough. */
async function wasCounted(transaction: Kysely<Tables>, play: KeptPlay): Promise<boolean> {
  const counted = await transaction
    .selectFrom('person_first')
    .select('person')
    .where('person', '=', play.profile)
    .where('scenario', '=', play.scenario)
    .executeTakeFirst();
  return counted !== undefined;
}

/** Gives what stands in the row afterwards, so that what a save may not change is told as it is. */
async function update(transaction: Kysely<Tables>, play: KeptPlay): Promise<Saved | 'stale'> {
  const row = rowOf({ ...play, revision: play.revision + 1 });
  const { ending, wrap_up, turning_point, formula, score, changed_at, finished_at, revision } = row;
  const kept = await transaction
    .updateTable('play')
    .set({ ending, wrap_up, turning_point, formula, score, changed_at, finished_at, revision })
    .where('id', '=', play.id)
    .where('revision', '=', play.revision)
    .returningAll()
    .returning(({ selectFrom }) =>
      selectFrom('move')
        .select(({ fn }) => fn.countAll<number | string>().as('count'))
        .whereRef('move.play', '=', 'play.id')
        .as('known'),
    )
    .executeTakeFirst();
  if (!kept) return 'stale';
  // PostgreSQL counts beyond what a number holds, and so gives text.
  return { kept: { ...playOf(kept, []), moves: play.moves }, known: Number(kept.known) };
}
