import type { TalkPoint } from '#protocol';
import { LABEL_ENDS } from '#report';
import { LATEST } from './attempts-of.ts';
import type { AttemptOf } from './attempts-of.ts';

/** More than two things at a time are not taken in. */
const POINTS = 2;

/**
 * The decisions of the latest attempts that are worth talking about: a line that was crossed for good before
 * everything else, then whatever gave up most. What was fine is no subject.
 */
export function talkAbout(attempts: readonly AttemptOf[]): Omit<TalkPoint, 'title'>[] {
  return attempts
    .slice(0, LATEST)
    .flatMap(({ id, seed, finishedAt, score, moves }) =>
      score.decisions.map((decision, place) => ({
        attempt: id,
        at: finishedAt,
        move: decision.move,
        turn: place + 1,
        loss: decision.loss,
        hardStop: decision.hardStop,
        log: { scenario: score.scenario, hash: score.hash, seed, moves },
      })),
    )
    .filter(({ loss, hardStop }) => hardStop !== null || loss >= LABEL_ENDS.fine)
    .toSorted((a, b) => Number(b.hardStop !== null) - Number(a.hardStop !== null) || b.loss - a.loss)
    .slice(0, POINTS);
}
