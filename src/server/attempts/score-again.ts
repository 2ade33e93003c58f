import { scorePlay } from '../plays/score-play.ts';
import type { Course } from './course.ts';
import type { AttemptDesk } from './desk.ts';
import { keepCourse } from './keep-course.ts';

/** The attempt with its score, made now where it could not be made when the conversation ended. */
export async function scoreAgain(desk: AttemptDesk, course: Course): Promise<Course> {
  const { attempt, stage, now } = course;
  if (attempt.row.state !== 'finished' || attempt.play.score !== null || now.ending === null) return course;
  // Nothing is written for as long as it still cannot be made.
  return (await scorePlay(desk, stage, now)) === null ? course : keepCourse(desk, course, {});
}
