import { isDeepStrictEqual } from 'node:util';
import { fail, ok } from '#base';
import type { Result } from '#base';
import { replay } from '#dialogue';
import type { Move, Play, ReplayRefusal, Stage } from '#dialogue';
import type { PlayRequest } from '#protocol';
import type { KeptPlay } from '../store/attempt-store.ts';
import type { Refused } from '../request-refused.ts';
import { wrapUpFits } from './wrap-up-fits.ts';

/** What is known when a request to keep a play is judged. */
export interface Case {
  readonly request: PlayRequest;
  /** The play as it is kept; for one that is not, as it would begin, with no moves and revision 0. */
  readonly kept: KeptPlay;
  readonly stage: Stage;
}

/** The play that the request asks to keep, and where its replay stands. */
export interface Decided {
  readonly next: KeptPlay;
  readonly play: Play;
}

/**
 * Whether the request may be kept, and as what. Pure: the same request on the same kept play always gives the
 * same, which is what lets a request be sent again and again.
 */
export function decide({ request, kept, stage }: Case): Result<Decided, Refused> {
  const conflict = conflictOf(request, kept);
  if (conflict) return fail(conflict);
  const replayed = replay(stage, request);
  if (!replayed.ok) return fail(illegal(replayed.error));
  const play = replayed.value;
  const refused =
    finishedDiffers(request, play) ??
    givenTwice(request, kept) ??
    tooEarly(request, play) ??
    notOnOffer(request, stage);
  return refused ? fail(refused) : ok({ next: withNews(kept, request, play), play });
}

/** What is kept, with what is new of the request. */
const withNews = (kept: KeptPlay, request: PlayRequest, { ending }: Play): KeptPlay => ({
  ...kept,
  moves: request.moves,
  ending,
  wrapUp: kept.wrapUp ?? request.wrapUp ?? null,
  turningPoint: kept.turningPoint ?? request.turningPoint ?? null,
});

function illegal({ index, reason, message }: ReplayRefusal): Refused {
  return reason === 'other-version'
    ? { code: 'unknown-production', message }
    : { code: 'illegal-move', message, index, reason };
}

function notOnOffer(request: PlayRequest, stage: Stage): Refused | null {
  const message = wrapUpFits(stage.production.scenario, request);
  return message === null ? null : { code: 'unknown-choice', message };
}

function conflictOf(request: PlayRequest, kept: KeptPlay): Refused | null {
  if (kept.revision === 0) return null;
  const same =
    request.scenario === kept.scenario &&
    request.hash === kept.hash &&
    request.seed === kept.seed &&
    (request.parent ?? null) === kept.parent;
  if (!same) {
    const message = 'Another play is kept under this id. A new play needs an id of its own.';
    return { code: 'play-diverged', message, play: kept };
  }
  const shared = Math.min(request.moves.length, kept.moves.length);
  const differs = kept.moves.slice(0, shared).findIndex((move, i) => !sameMove(move, request.moves[i]));
  if (differs >= 0) {
    const message = `Move ${differs + 1} is kept as another one. Go on from the play as it is kept.`;
    return { code: 'play-diverged', message, play: kept };
  }
  if (request.moves.length < kept.moves.length) {
    const message = `This play is kept with ${kept.moves.length} moves, and only ${request.moves.length} were sent. Go on from the play as it is kept.`;
    return { code: 'play-behind', message, play: kept };
  }
  return null;
}

const idOf = (move: Move): string | null => ('id' in move ? move.id : null);

const sameMove = (a: Move, b: Move | undefined): boolean =>
  b !== undefined && a.do === b.do && idOf(a) === idOf(b);

/** A browser whose kernel disagrees with ours must hear of it, before the trainee sees a report that is not kept. */
function finishedDiffers({ finished }: PlayRequest, { ending }: Play): Refused | null {
  if (finished === undefined || finished === (ending !== null)) return null;
  const here = ending === null ? 'it goes on' : `it ended at "${ending}"`;
  const message = `The request says that the conversation ${finished ? 'has ended' : 'goes on'}, but here ${here}.`;
  return { code: 'finished-differs', message: `${message} Load the page again.` };
}

function tooEarly({ wrapUp, turningPoint }: PlayRequest, { ending }: Play): Refused | null {
  if (ending !== null || (wrapUp === undefined && turningPoint === undefined)) return null;
  const message = 'The conversation goes on; what belongs after it can be given once it has ended.';
  return { code: 'not-finished', message };
}

/** What was said before the report was seen must not change once it has been. */
function givenTwice({ wrapUp, turningPoint }: PlayRequest, kept: KeptPlay): Refused | null {
  const again = other(wrapUp, kept.wrapUp)
    ? 'The wrap-up'
    : other(turningPoint, kept.turningPoint)
      ? 'The turning point'
      : null;
  if (again === null) return null;
  const message = `${again} of this play was given before and stays as it was.`;
  return { code: 'already-given', message, play: kept };
}

const other = (asked: unknown, kept: unknown): boolean =>
  asked !== undefined && kept !== null && !isDeepStrictEqual(asked, kept);
