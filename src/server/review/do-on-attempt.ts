import type { Stage } from '#dialogue';
import type { Kysely } from 'kysely';
import type { Permission, Relation, ReviewNotes } from '#protocol';
import { assessedOn, keptBack } from '../attempts/withheld.ts';
import { nothingHere, RequestRefused } from '../request-refused.ts';
import { append } from '../audit/append.ts';
import { permit } from '../people/permit.ts';
import type { Catalogue } from '../library/catalogue.ts';
import type { Actor } from '../people/actor.ts';
import type { Stages } from '../plays/stages.ts';
import type { Database } from '../store/sql/database.ts';
import type { Tables } from '../store/sql/tables.ts';
import { hasJustRead, READ } from './just-read.ts';
import type { Note } from './note.ts';
import { readNotes } from './notes.ts';
import { readReviewed } from './reviewed.ts';

/** What a review needs of the world. */
export interface ReviewDesk {
  readonly database: Database;
  readonly stages: Stages;
  readonly catalogue: Catalogue;
  /** Who asks. */
  readonly actor: Actor;
  /** The instant of the request, ISO 8601 in UTC. */
  readonly at: string;
  /** The request's number in the log. */
  readonly request: string;
}

/** Something that is done to an attempt, and to whom that is open. */
export interface Doing {
  /** Null where it was looked for in vain. */
  readonly attempt: string | null;
  readonly permission: Permission;
  /** For the audit. */
  readonly action: string;
}

/** An attempt on the stage of its version, and how whoever asks stands to it. */
export type OnStage = Note & { readonly stage: Stage; readonly relation: Relation };
export type ReviewWork<T = void> = (tables: Kysely<Tables>, note: OnStage) => Promise<T>;

/**
 * Opens an attempt to whoever may do this to it now, and does it in the one transaction that also puts it into the
 * audit. What concerns only oneself is not noted when `action` is null.
 */
export async function onAttempt<T>(desk: ReviewDesk, doing: Doing, work: ReviewWork<T>): Promise<T> {
  const { database, actor, at, request } = desk;
  const { attempt, permission, action } = doing;
  const stage = attempt === null ? null : await stageOf(desk, attempt);
  if (attempt === null || !stage) throw nothingHere();
  return database.write(async (tables) => {
    const reviewed = await readReviewed(tables, attempt);
    if (!reviewed) throw nothingHere();
    const { person, wrapped_up_at: wrappedUp } = reviewed.row;
    const relation = await permit({ tables, actor }, permission, person);
    // Whoever could read it before they have answered the questions about it would copy the answers.
    if (relation === 'own' && wrappedUp === null) throw nothingHere();
    const kept = relation === 'own' ? null : await assessedOn(tables, actor.person);
    if (kept?.has(reviewed.row.scenario)) throw new RequestRefused(keptBack('attempts at it'));
    const noted =
      action === READ &&
      (relation === 'own' || (await hasJustRead(tables, { reader: actor.person, attempt, person, at })));
    if (!noted) {
      await append(tables, { at, actor: actor.person, action, object: attempt, subject: person, request });
    }
    return work(tables, { ...reviewed, author: actor.person, at, stage, relation });
  });
}

/** The same for a change; gives how everything then stands. */
export const doOnAttempt = (desk: ReviewDesk, doing: Doing, work: ReviewWork): Promise<ReviewNotes> =>
  onAttempt(desk, doing, async (tables, note) => {
    await work(tables, note);
    return readNotes(tables, note, note.author);
  });

/** Read before the transaction, which must not wait for anything but itself. */
async function stageOf({ database, stages }: ReviewDesk, attempt: string): Promise<Stage | null> {
  const play = await database.read((tables) =>
    tables
      .selectFrom('attempt')
      .innerJoin('play', 'play.id', 'attempt.play')
      .select('play.hash')
      .where('attempt.play', '=', attempt)
      .executeTakeFirst(),
  );
  return play ? stages.stage(play.hash) : null;
}
