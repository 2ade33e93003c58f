import { replay } from '#dialogue';
import type { PlayLog } from '#dialogue';
import { decisionOf } from '../decision.ts';
import { lessonOf, type Lesson } from '../debrief/lesson.ts';
import { walk, type Solved } from '../walk.ts';

/**
 * The lesson of the last move of a log, whether or not the conversation goes on after it: what was heard, what was
 * said, and what would have been better. Null where nothing would, or where the log does not fit.
 */
export function lessonOfLastMove(solved: Solved, log: PlayLog): Lesson | null {
  const played = replay(solved.stage, log);
  if (!played.ok) return null;
  const walked = walk(solved.stage, played.value);
  const made = walked.made.at(-1);
  if (!made || made.move.do === 'open') return null;
  const { move } = made;
  const turn = walked.made.filter((one) => one.move.do !== 'open').length;
  const decision = decisionOf(solved, { ...made, move }, { labelBefore: null, found: null });
  return lessonOf(solved, walked, { turn, decision });
}
