import { ok } from '#base';
import type { Result } from '#base';
import type { Attempt, AttemptMoveRequest } from '#protocol';
import type { Refused } from '../request-refused.ts';
import { change } from './desk.ts';
import type { Asked, AttemptDesk } from './desk.ts';
import { judgeMove } from './judge-move.ts';
import { keepCourse } from './keep-course.ts';

/**
 * Makes one move. It is on disk before anything that follows from it is in an answer; sent again, it gives the
 * answer that it gave.
 */
export const makeMove = (
  desk: AttemptDesk,
  asked: Asked,
  request: AttemptMoveRequest,
): Promise<Result<Attempt, Refused>> =>
  change(desk, asked, async (course) => {
    const judged = judgeMove(course, request);
    if (!judged.ok) return judged;
    if (judged.value.is === 'kept') return ok(judged.value.answered);
    const { moves, ending } = judged.value.after;
    if (ending === null) return ok(await keepCourse(desk, course, { play: { moves } }));
    const finishedAt = notBefore(course.attempt.row.started_at, desk.now);
    return ok(
      await keepCourse(desk, course, {
        play: { moves, ending, finishedAt },
        row: { state: 'finished', finished_at: finishedAt },
        action: 'attempt.finish',
      }),
    );
  });

/** The server's clock may have been set back; nothing ends before it began. */
export const notBefore = (start: string, now: string): string => (now < start ? start : now);
