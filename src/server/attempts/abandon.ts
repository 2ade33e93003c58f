import { fail, ok } from '#base';
import type { Result } from '#base';
import type { Attempt } from '#protocol';
import type { Refused } from '../request-refused.ts';
import { change } from './desk.ts';
import type { Asked, AttemptDesk } from './desk.ts';
import { over } from './judge-move.ts';
import { keepCourse } from './keep-course.ts';
import { notBefore } from './make-move.ts';

/** Gives an open attempt up. It keeps its number and its place in the list, and has no result. */
export const abandon = (desk: AttemptDesk, asked: Asked): Promise<Result<Attempt, Refused>> =>
  change(desk, asked, async (course) => {
    const { row } = course.attempt;
    if (row.state === 'abandoned') return ok(course);
    if (row.state === 'finished') return fail(over(course));
    const finished_at = notBefore(row.started_at, desk.now);
    const news = { row: { state: 'abandoned', finished_at }, action: 'attempt.abandon' } as const;
    return ok(await keepCourse(desk, course, news));
  });
