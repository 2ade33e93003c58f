import type { Kysely } from 'kysely';
import type { Contest, OverrideLayer, PlayKind, Score } from '#protocol';
import type { Move } from '#dialogue';
import type { Tables } from '../store/sql/tables.ts';
import { readContests } from './contests.ts';
import { readLayers } from './overrides.ts';

/** A finished attempt of a person, with what was said about it. */
export interface AttemptOf {
  readonly id: string;
  readonly kind: PlayKind;
  readonly seed: number;
  readonly finishedAt: string;
  readonly flags: readonly string[];
  readonly score: Score;
  /** Only of the latest ones, from which something to talk about is taken. */
  readonly moves: readonly Move[];
  readonly comments: number;
  readonly contests: readonly Contest[];
  readonly layers: readonly OverrideLayer[];
}

/** Attempts whose logs are read. */
export const LATEST = 5;

/**
 * Every finished attempt of a person, newest first. One's own appear only once the questions about them are answered:
 * the result would answer them.
 */
export async function readAttemptsOf(
  tables: Kysely<Tables>,
  person: string,
  reader: string,
): Promise<AttemptOf[]> {
  let query = tables
    .selectFrom('attempt')
    .innerJoin('play', 'play.id', 'attempt.play')
    .select(['play.id', 'play.kind', 'play.seed', 'play.score', 'play.finished_at', 'attempt.flags'])
    .where('attempt.person', '=', person)
    .where('attempt.state', '=', 'finished')
    .where('play.score', 'is not', null)
    .orderBy('play.finished_at', 'desc')
    .orderBy('play.id', 'desc');
  if (reader === person) query = query.where('attempt.wrapped_up_at', 'is not', null);
  const rows = await query.execute();
  const notes = await notesOn(
    tables,
    rows.map(({ id }) => id),
  );
  return Promise.all(
    rows.map(async (row, place): Promise<AttemptOf> => {
      const of = { play: row.id, subject: person };
      return {
        id: row.id,
        // Only the store writes these columns, and a constraint of the table holds the kind to the list.
        kind: row.kind as PlayKind,
        seed: row.seed,
        finishedAt: row.finished_at ?? '',
        flags: JSON.parse(row.flags) as string[],
        score: JSON.parse(row.score ?? 'null') as Score,
        moves: place < LATEST ? await movesOf(tables, row.id) : [],
        comments: notes.comments.get(row.id) ?? 0,
        contests: notes.contested.has(row.id) ? await readContests(tables, of) : [],
        layers: notes.layered.has(row.id) ? await readLayers(tables, of) : [],
      };
    }),
  );
}

/** On which of these plays there is something to read, with three queries whatever their number. */
async function notesOn(tables: Kysely<Tables>, plays: readonly string[]) {
  if (plays.length === 0)
    return { comments: new Map<string, number>(), contested: new Set(), layered: new Set() };
  const comments = await tables
    .selectFrom('review_comment')
    .select(({ fn }) => ['play', fn.countAll<number | string>().as('count')])
    .where('play', 'in', [...plays])
    .groupBy('play')
    .execute();
  const contested = await tables
    .selectFrom('review_contest')
    .select('play')
    .distinct()
    .where('play', 'in', [...plays])
    .execute();
  const layered = await tables
    .selectFrom('review_override')
    .select('play')
    .distinct()
    .where('play', 'in', [...plays])
    .execute();
  return {
    comments: new Map(comments.map(({ play, count }) => [play, Number(count)])),
    contested: new Set(contested.map(({ play }) => play)),
    layered: new Set(layered.map(({ play }) => play)),
  };
}

async function movesOf(tables: Kysely<Tables>, play: string): Promise<Move[]> {
  const rows = await tables
    .selectFrom('move')
    .select('content')
    .where('play', '=', play)
    .orderBy('seq')
    .execute();
  return rows.map(({ content }) => JSON.parse(content) as Move);
}
