import { optionText, shownReplies } from '#dialogue';
import type { Course } from './course.ts';

/**
 * What a reviewer should know of how an attempt was played. Never part of a score: fast readers exist, and so do
 * people whom a colleague told what to choose.
 */
export type AttemptFlag = 'faster-than-reading';

/** A thousand words a minute, four times what people read: whoever is faster did not read all of it. */
const SECONDS_PER_WORD = 0.06;
/** Of fewer turns nothing can be said. */
const FEWEST_TURNS = 2;

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/**
 * Seconds that each move took, by when the server received it; null where its clock was set back in between, since
 * nobody knows then how long it was.
 */
export function secondsOf(startedAt: string, received: readonly string[]): (number | null)[] {
  const instants = [startedAt, ...received].map((at) => Date.parse(at));
  return received.map((_, place) => {
    const took = (instants[place + 1] ?? 0) - (instants[place] ?? 0);
    return took < 0 ? null : took / 1000;
  });
}

/**
 * A turn is too fast when it was answered before its new words can have been read. An attempt is flagged when most
 * of its turns were.
 */
export function flagsOf(course: Course, seconds: readonly (number | null)[]): AttemptFlag[] {
  const turns = course.now.moves.flatMap((move, place) => {
    const took = seconds[place] ?? null;
    if (move.do === 'open' || took === null) return [];
    return [took < wordsBefore(course, place) * SECONDS_PER_WORD];
  });
  const fast = turns.filter(Boolean).length;
  return turns.length >= FEWEST_TURNS && fast * 2 > turns.length ? ['faster-than-reading'] : [];
}

/** Words that were new when the move at this place was due: what was heard, and the replies to choose from. */
function wordsBefore({ stage, steps }: Course, place: number): number {
  const before = steps[place];
  if (!before) return 0;
  const heard = before.effects.flatMap((effect) =>
    effect.type === 'say' && effect.by !== 'trainee' ? [effect.text] : [],
  );
  const replies = shownReplies(stage, before.play).map((option) => optionText(before.play.seed, option));
  return [...heard, ...replies].reduce((sum, text) => sum + wordsIn(text), 0);
}
