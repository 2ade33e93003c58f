import type { Kysely } from 'kysely';
import { append } from '../audit/append.ts';
import { scorePlay } from '../plays/score-play.ts';
import { addFinishedAttempt } from '../rollups/add-finished-attempt.ts';
import type { KeptPlay } from '../store/attempt-store.ts';
import { savePlay } from '../store/sql/plays.ts';
import type { Tables } from '../store/sql/tables.ts';
import { courseOf } from './course.ts';
import type { Course } from './course.ts';
import { Overtaken } from './desk.ts';
import type { AttemptDesk } from './desk.ts';
import type { KeptAttempt } from './kept-attempt.ts';
import { flagsOf, secondsOf } from './pace.ts';

/** What changes of an attempt: in its own row, and in the play. */
export interface News {
  readonly row?: Partial<Pick<KeptAttempt['row'], 'state' | 'finished_at' | 'wrapped_up_at'>>;
  readonly play?: Partial<Pick<KeptPlay, 'moves' | 'ending' | 'wrapUp' | 'turningPoint' | 'finishedAt'>>;
  /** What the audit calls it; nothing for a mere move. */
  readonly action?: string;
}

/**
 * Keeps the news in one transaction, together with everything that follows from an end: the score, made once, the
 * flags and the sums. Fails as `Overtaken` when the attempt has changed since it was read.
 */
export async function keepCourse(desk: AttemptDesk, course: Course, news: News): Promise<Course> {
  const { attempt, stage } = course;
  const play: KeptPlay = { ...attempt.play, ...news.play, changedAt: desk.now };
  const next = courseOf(stage, { row: { ...attempt.row, ...news.row }, play });
  const score = play.score ?? (next.now.ending === null ? null : await scorePlay(desk, stage, next.now));
  const kept = await desk.database.write(async (tables): Promise<KeptAttempt> => {
    const saved = await savePlay(tables, { ...play, score });
    if (saved === 'stale') throw new Overtaken('The attempt has changed since it was read.');
    const isScored = play.score === null && score !== null;
    const row = isScored ? await countIn(tables, next, saved) : next.attempt.row;
    const { state, finished_at, wrapped_up_at, flags } = row;
    const updated = await tables
      .updateTable('attempt')
      .set({ state, finished_at, wrapped_up_at, flags })
      .where('play', '=', play.id)
      .where('state', '=', attempt.row.state)
      .executeTakeFirst();
    // It may have been abandoned since.
    if (updated.numUpdatedRows === 0n) throw new Overtaken('The attempt has changed since it was read.');
    if (news.action !== undefined) await note(tables, desk, { attempt, action: news.action });
    return { row, play: saved };
  });
  return { ...next, attempt: kept };
}

/** What is known of an attempt once it has its score: how fast it was played, and its part in every sum. */
async function countIn(tables: Kysely<Tables>, course: Course, play: KeptPlay): Promise<KeptAttempt['row']> {
  const { row } = course.attempt;
  const moves = await tables
    .selectFrom('move')
    .select('at')
    .where('play', '=', row.play)
    .orderBy('seq')
    .execute();
  const seconds = secondsOf(
    row.started_at,
    moves.map(({ at }) => at),
  );
  await addFinishedAttempt(tables, {
    play,
    person: row.person,
    team: row.team,
    scenario: row.scenario,
    hash: play.hash,
    archetype: course.stage.production.scenario.archetype,
    kind: play.kind,
    seconds,
  });
  return { ...row, flags: JSON.stringify(flagsOf(course, seconds)) };
}

/** Entry of the audit about an attempt of one's own. */
export const note = (
  tables: Kysely<Tables>,
  { now, request }: Pick<AttemptDesk, 'now' | 'request'>,
  { attempt, action }: { readonly attempt: Pick<KeptAttempt, 'row'>; readonly action: string },
): Promise<void> =>
  append(tables, {
    at: now,
    actor: attempt.row.person,
    action,
    object: attempt.row.play,
    subject: attempt.row.person,
    request,
  });
