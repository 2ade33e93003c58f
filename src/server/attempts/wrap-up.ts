import { isDeepStrictEqual } from 'node:util';
import { fail, ok } from '#base';
import type { Result } from '#base';
import type { Attempt, AttemptWrapUp } from '#protocol';
import type { Refused } from '../request-refused.ts';
import { wrapUpFits } from '../plays/wrap-up-fits.ts';
import type { Course } from './course.ts';
import { change } from './desk.ts';
import type { Asked, AttemptDesk } from './desk.ts';
import { over } from './judge-move.ts';
import { keepCourse } from './keep-course.ts';
import { notBefore } from './make-move.ts';
import { namedAnswers } from './questions.ts';
import { scoreAgain } from './score-again.ts';
import { tokensOf } from './tokens.ts';
import { viewOf } from './view.ts';

/** Keeps what was answered after the talk, once; only then is there a report. */
export const wrapUp = (
  desk: AttemptDesk,
  asked: Asked,
  request: AttemptWrapUp,
): Promise<Result<Attempt, Refused>> =>
  change(desk, asked, async (course) => {
    const { row, play } = course.attempt;
    const { scenario } = course.stage.production;
    const answers = namedAnswers(scenario, request, tokensOf(row.key));
    if (row.wrapped_up_at !== null) {
      return isSame(course, answers) ? ok(await scoreAgain(desk, course)) : fail(alreadyGiven(course));
    }
    if (row.state === 'abandoned') return fail(over(course));
    if (row.state === 'open') return fail(tooEarly);
    if (wrapUpFits(scenario, { ...answers, moves: play.moves }) !== null) return fail(notOnOffer);
    return ok(
      await keepCourse(desk, course, {
        play: { wrapUp: answers.wrapUp, turningPoint: answers.turningPoint ?? null },
        row: { wrapped_up_at: notBefore(row.started_at, desk.now) },
      }),
    );
  });

function isSame({ attempt: { play } }: Course, { wrapUp: given, turningPoint }: AttemptWrapUp): boolean {
  return isDeepStrictEqual(play.wrapUp, given) && isDeepStrictEqual(play.turningPoint, turningPoint ?? null);
}

const alreadyGiven = (course: Course): Refused => ({
  code: 'already-given',
  message: 'The questions of this attempt were answered before and stay as they were.',
  attempt: viewOf(course),
});

const tooEarly: Refused = {
  code: 'not-finished',
  message: 'The conversation goes on; what belongs after it can be given once it has ended.',
};

const notOnOffer: Refused = {
  code: 'unknown-choice',
  message:
    'One of the answers is none of those that this attempt offers. Load it again and choose from them.',
};
