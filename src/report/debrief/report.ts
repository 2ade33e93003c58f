import type { BehaviourCount } from '../behaviour-ledger.ts';
import type { Score } from '../score-types.ts';
import type { WrapUpScore } from '../wrap-up.ts';
import type { CaseSteps } from './case-steps.ts';
import type { Headline } from './headline.ts';
import type { Ledger } from './ledger.ts';
import type { Lesson } from './lesson.ts';
import type { MapPoint } from './poise-map.ts';
import type { PracticeNote } from './practice-note.ts';
import type { SkillBand, SkillInPlay } from './skill-bands.ts';
import type { TranscriptTurn } from './transcript.ts';
import type { Truth } from './truth.ts';
import type { GuessedTurn, TurningPoint } from './turning-point.ts';
import type { HardMoment, WentWell } from './went-well.ts';
import type { WrapUpWords } from './wrap-up-words.ts';

/** The debrief of one play, in the order in which it is read. Plain JSON: words and figures, no markup. */
export interface Report {
  readonly title: string;
  readonly headline: Headline;
  readonly ledger: Ledger;
  /** Null when no line gave up anything worth naming. */
  readonly turningPoint: TurningPoint | null;
  /** The trainee's pick beside it; null when they made none. */
  readonly guess: GuessedTurn | null;
  /** The two decisions that gave up most, the worst first. */
  readonly lessons: readonly Lesson[];
  /** Null only when no line was said, or each of them crossed a line for good. */
  readonly wentWell: WentWell | null;
  readonly hard: readonly HardMoment[];
  /** Null for a talk that is no case with steps to go through. */
  readonly steps: CaseSteps | null;
  /** In this play alone. */
  readonly behaviours: readonly BehaviourCount[];
  /** Over first attempts only, this play included if it is one. */
  readonly behavioursSoFar: readonly BehaviourCount[];
  readonly skillsInPlay: readonly SkillInPlay[];
  /** Over first attempts only; a retry shows the bands as they stood. */
  readonly skills: readonly SkillBand[];
  readonly truth: Truth;
  readonly practice: PracticeNote | null;
  /** What to do where there is nothing to practise. */
  readonly practiceSentence: string;
  readonly transcript: readonly TranscriptTurn[];
  /** Trust, ground and tension over the turns; also the path on the poise map. */
  readonly map: readonly MapPoint[];
  /** Says so where ratings rest on their author alone; null where a panel rated everything that counted. */
  readonly authorKeyed: string | null;
  readonly wrapUp: { readonly score: WrapUpScore; readonly words: WrapUpWords } | null;
  readonly score: Score;
}
