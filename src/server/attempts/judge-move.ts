import { fail, ok } from '#base';
import type { Result } from '#base';
import { shownReplies, step } from '#dialogue';
import type { Move, Play, Refusal } from '#dialogue';
import type { AttemptMove, AttemptMoveRequest } from '#protocol';
import type { Refused } from '../request-refused.ts';
import { courseOf } from './course.ts';
import type { Course } from './course.ts';
import { tokensOf } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { viewOf } from './view.ts';

/** A move that was kept before, with the course as it was answered then; or a new one, with the play after it. */
export type Judged =
  | { readonly is: 'kept'; readonly answered: Course }
  | { readonly is: 'new'; readonly move: Move; readonly after: Play };

/** Whether a move may be made. Pure: sent again, the same request is judged the same. */
export function judgeMove(course: Course, { seq, move }: AttemptMoveRequest): Result<Judged, Refused> {
  const { stage, attempt, now } = course;
  const tokens = tokensOf(attempt.row.key);
  const kept = now.moves[seq];
  if (kept) {
    const same = isSame(move, kept, { tokens, turn: course.steps[seq]?.play.turn ?? 0 });
    return same ? ok({ is: 'kept', answered: courseOf(stage, attempt, seq + 1) }) : fail(moved(course));
  }
  if (attempt.row.state !== 'open') return fail(over(course));
  if (seq !== now.moves.length) return fail(moved(course));
  const known = moveFor(course, move, tokens);
  if (!known) return fail(notShown);
  const after = step(stage, now, known);
  return after.ok ? ok({ is: 'new', move: known, after: after.value.play }) : fail(illegal(seq, after.error));
}

/** The move with the author's ids; null where this attempt shows nothing of the kind at this moment. */
function moveFor({ stage, now }: Course, move: AttemptMove, tokens: Tokens): Move | null {
  switch (move.do) {
    case 'reply': {
      const option = shownReplies(stage, now).find(({ id }) => tokens.reply(now.turn, id) === move.choice);
      return option ? { do: 'reply', id: option.id } : null;
    }
    case 'open': {
      const card = stage.production.scenario.cards.find(({ id }) => tokens.card(id) === move.card);
      return card ? { do: 'open', id: card.id } : null;
    }
    case 'silence':
    case 'hold':
      return { do: move.do };
  }
}

function isSame(
  move: AttemptMove,
  kept: Move,
  { tokens, turn }: { readonly tokens: Tokens; readonly turn: number },
): boolean {
  if (move.do === 'reply') return kept.do === 'reply' && tokens.reply(turn, kept.id) === move.choice;
  if (move.do === 'open') return kept.do === 'open' && tokens.card(kept.id) === move.card;
  return move.do === kept.do;
}

const moved = (course: Course): Refused => ({
  code: 'attempt-moved',
  message: 'This attempt stands elsewhere. Go on from where it stands now.',
  attempt: viewOf(course),
});

/** No move is possible any more. */
export const over = (course: Course): Refused => ({
  code: 'attempt-over',
  message:
    course.attempt.row.state === 'abandoned'
      ? 'This attempt was abandoned.'
      : 'The conversation of this attempt has ended.',
  attempt: viewOf(course),
});

const notShown: Refused = {
  code: 'unknown-choice',
  message: 'This attempt does not offer that here. Load it again and choose from what it shows.',
};

/** The kernel's own words name what an author wrote, so only its reason is told. */
const illegal = (index: number, { reason }: Refusal): Refused => ({
  code: 'illegal-move',
  message: 'This is not possible at this moment of the conversation.',
  index,
  reason,
});
