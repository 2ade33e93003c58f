import { fail, ok } from '#base';
import type { Result } from '#base';
import type { Stage } from '#dialogue';
import type { Attempt } from '#protocol';
import type { Log } from '../log.ts';
import type { Refused } from '../request-refused.ts';
import type { Stages } from '../plays/stages.ts';
import type { Scorer } from '../scoring/scorer.ts';
import type { Database } from '../store/sql/database.ts';
import { courseOf } from './course.ts';
import type { Course } from './course.ts';
import { readAttempt } from './kept-attempt.ts';
import { viewOf } from './view.ts';

/** What work on attempts needs of the world. */
export interface AttemptDesk {
  readonly database: Database;
  readonly stages: Stages;
  readonly scorer: Scorer;
  readonly log: Log;
  /** The instant of the request, ISO 8601 in UTC. */
  readonly now: string;
  /** The request's number, for the audit. */
  readonly request: string;
}

/** An attempt by its id, for the person who asks. */
export interface Asked {
  readonly id: string;
  readonly person: string;
}

/** The answer about an attempt that is not there or is somebody else's: the two must not be told apart. */
const notYours: Refused = { code: 'not-found', message: 'You have no attempt with this id.' };

/** Where the attempt stands on the version that it was started on. */
async function findCourse(
  { database, stages }: Pick<AttemptDesk, 'database' | 'stages'>,
  asked: Asked,
): Promise<Result<Course, Refused>> {
  const attempt = await database.look((tables) => readAttempt(tables, asked));
  if (!attempt) return fail(notYours);
  return ok(courseOf(await stageOf(stages, attempt.play.hash), attempt));
}

/** The stage of a version that something kept refers to. */
export async function stageOf(stages: Stages, hash: string): Promise<Stage> {
  const stage = await stages.stage(hash);
  if (!stage) throw new Error(`Version ${hash} is referred to, and not kept.`);
  return stage;
}

/** Gives up whatever its transaction did, because somebody else was faster; the work is then done anew. */
export class Overtaken extends Error {}

/** Works on an attempt as it stands, again whenever it changed in between, until the work was done or refused. */
export async function change(
  desk: AttemptDesk,
  asked: Asked,
  work: (course: Course) => Promise<Result<Course, Refused>>,
): Promise<Result<Attempt, Refused>> {
  for (;;) {
    const found = await findCourse(desk, asked);
    if (!found.ok) return found;
    try {
      const changed = await work(found.value);
      return changed.ok ? ok(viewOf(changed.value)) : changed;
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}
