import type { Skill } from '#base';
import type { Attempt } from '../attempt.ts';
import { change, type Change } from '../change.ts';
import { estimate, SHOWN_FROM, type Estimate, type Prior } from '../estimate.ts';
import { skillScores } from '../score.ts';
import type { SkillScore } from '../score-types.ts';
import { skillBands, type SkillBand } from '../debrief/skill-bands.ts';

/** One skill over a history: the band that may be shown, the estimate behind it, and whether it moved. */
export interface SkillProgress extends SkillBand {
  readonly estimate: Estimate;
  /** Null until both halves of the history could carry a number of their own. */
  readonly change: Change | null;
  readonly changeSentence: string;
}

/** Said of a skill of which either half of the history is too small to be compared. */
export const NO_CHANGE_YET = 'Too early to speak of change.';

/** The three skills over first attempts, oldest first. */
export function skillProgress(firsts: readonly Attempt[], prior?: Prior): SkillProgress[] {
  const decisions = firsts.flatMap((attempt) => attempt.score.decisions);
  const scores = skillScores(decisions);
  return skillBands(decisions, prior).map((band): SkillProgress => {
    const { score, amount } = scores[band.skill];
    const moved = changeOf(firsts, band.skill);
    return {
      ...band,
      estimate: estimate(score, amount, prior),
      change: moved,
      changeSentence: changeSentence(moved),
    };
  });
}

/** Compares the earlier with the later half of the attempts (F12). */
function changeOf(firsts: readonly Attempt[], skill: Skill): Change | null {
  const half = Math.floor(firsts.length / 2);
  const earlier = windowOf(firsts.slice(0, half), skill);
  const later = windowOf(firsts.slice(half), skill);
  if (earlier.score === null || later.score === null) return null;
  if (earlier.amount < SHOWN_FROM || later.amount < SHOWN_FROM) return null;
  return change(
    { score: earlier.score, amount: earlier.amount },
    { score: later.score, amount: later.amount },
  );
}

function windowOf(attempts: readonly Attempt[], skill: Skill): SkillScore {
  return skillScores(attempts.flatMap((attempt) => attempt.score.decisions))[skill];
}

function changeSentence(moved: Change | null): string {
  if (!moved) return NO_CHANGE_YET;
  const first = moved.word.charAt(0).toUpperCase() + moved.word.slice(1);
  return `${first}, from the earlier to the later half of the scenarios.`;
}
