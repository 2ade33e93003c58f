export { FORMULA_VERSION } from './formula-version.ts';
export { score, skillScores } from './score.ts';
export type { Cohort } from './score.ts';
export type { Decision, Opened, OptionScore, OutcomeScore, Score, SkillScore } from './score-types.ts';
export type { Solved } from './walk.ts';

export { debrief } from './debrief/debrief.ts';
export type { Occasion } from './debrief/debrief.ts';
export type { CasePart, CaseStep, CaseSteps } from './debrief/case-steps.ts';
export type { Report } from './debrief/report.ts';
export type { Range } from './debrief/cue.ts';
export type { Headline } from './debrief/headline.ts';
export type { Ledger, LedgerRow } from './debrief/ledger.ts';
export type { Heard, Lesson, SpokenLine } from './debrief/lesson.ts';
export { poiseMap, QUADRANT_NAMES, QUADRANTS, quadrantOf } from './debrief/poise-map.ts';
export type { MapPoint, Quadrant } from './debrief/poise-map.ts';
export type { PracticeNote } from './debrief/practice-note.ts';
export type { SkillBand, SkillInPlay } from './debrief/skill-bands.ts';
export { linesOf } from './debrief/transcript.ts';
export type { StanceShown, TranscriptLine, TranscriptTurn } from './debrief/transcript.ts';
export { archetypeName } from './debrief/truth.ts';
export type { SignFound, Truth } from './debrief/truth.ts';
export { GUESS_VERDICTS } from './debrief/turning-point.ts';
export type { GuessedTurn, TurningPoint, TurningPointGuess } from './debrief/turning-point.ts';
export type { WhatItDid } from './debrief/what-it-did.ts';
export type { HardMoment, WentWell } from './debrief/went-well.ts';
export { figure, points } from './wording.ts';
export { wrapUpWords } from './debrief/wrap-up-words.ts';
export type { WrapUpWords } from './debrief/wrap-up-words.ts';

export { progress } from './progress/progress.ts';
export type { ArchetypeMet, PracticePlan, Progress } from './progress/progress.ts';
export { HABITS } from './progress/counterfeit-history.ts';
export type { CounterfeitHistory, Habit } from './progress/counterfeit-history.ts';
export type { SelfView } from './progress/self-view.ts';
export { NO_CHANGE_YET } from './progress/skill-progress.ts';
export type { SkillProgress } from './progress/skill-progress.ts';

export { decisionStatistics } from './cohort/decision-statistics.ts';
export type { DecisionStatistics } from './cohort/decision-statistics.ts';
export type { CohortAttempt } from './cohort/answers.ts';
export { cohortOf } from './cohort/found.ts';
export { lessonOfLastMove } from './cohort/moment.ts';
export { REASONS } from './cohort/reasons.ts';
export type { Reason } from './cohort/reasons.ts';
export { statisticsFromSums } from './cohort/sums.ts';
export type { DecisionSums, JudgedDecision, OptionSums } from './cohort/sums.ts';
export { splitHalf } from './cohort/library-statistics.ts';
export type { SplitHalf } from './cohort/library-statistics.ts';
export { situationCheck } from './cohort/situation.ts';
export type { ChoicesOnly, SituationCheck, VersionSums } from './cohort/situation.ts';
export { reliabilityFromSums, singlePeopleShown } from './cohort/split-half.ts';
export type { LibraryReliability } from './cohort/split-half.ts';
export type { PairSums } from './cohort/pair-sums.ts';
export { READ_SECONDS } from './cohort/time-statistics.ts';
export type { OptionStatistics } from './cohort/option-statistics.ts';
export type { SlotStatistics } from './cohort/slot-statistics.ts';
export type { TimeStatistics } from './cohort/time-statistics.ts';
export {
  choicesOnlyVerdict,
  COUNTED_FROM,
  difficultyVerdict,
  discriminationVerdict,
  SETTLED_FROM,
  slotVerdict,
  VERDICTS,
} from './cohort/verdict.ts';
export type { Verdict } from './cohort/verdict.ts';

export { overridden, stakes } from './review/override.ts';
export type { Override, Stake } from './review/override.ts';
export { DRIFT_FROM, DRIFT_WORDS, raterDrift, REVIEW_FROM, reviewWord } from './review/drift.ts';
export type { DriftWord, RaterDrift, ReviewWord, ShiftSums } from './review/drift.ts';
export { AGREEMENT_FROM, AGREEMENT_WORDS, overridesCount, raterAgreement } from './review/rater-agreement.ts';
export type { AgreementWord, RaterAgreement } from './review/rater-agreement.ts';

export { LABELS, LABEL_ENDS, labelOf, MARKS } from './labels.ts';
export type { Label, Mark } from './labels.ts';
export { OUTCOME_BANDS, outcomeBand } from './outcome.ts';
export type { OutcomeBand } from './outcome.ts';

export { expertKey } from './expert-key.ts';
export { amountOfEvidence, skillScore } from './skill-score.ts';
export type { Evidence } from './skill-score.ts';
export { DEFAULT_PRIOR, estimate, SHOWN_FROM, SORTED_FROM, TRUST_WORDS } from './estimate.ts';
export type { Estimate, Prior, TrustWord } from './estimate.ts';
export { handlingScore, HANDLING_FROM } from './handling.ts';
export type { HandlingPart } from './handling.ts';
export { moveScore } from './move-score.ts';
export { decisionEase, observe, startRunning } from './running-estimate.ts';
export type { CohortMean, Observation, Running } from './running-estimate.ts';
export { change, CHANGE_WORDS } from './change.ts';
export type { Change, ChangeWord } from './change.ts';

export { ATTEMPT_KINDS, firstAttempts } from './attempt.ts';
export type { Attempt, AttemptKind } from './attempt.ts';
export { behaviourLedger } from './behaviour-ledger.ts';
export type { BehaviourCount } from './behaviour-ledger.ts';
export { nextPractice } from './next-practice.ts';
export type { Practice } from './next-practice.ts';
export { pathFor, STAGE_STATES } from './path/path.ts';
export type { PathStep, PathView, StageState, StageView, TalkState, Walker } from './path/path.ts';
export type { Placement } from './path/placement.ts';
export type { PathTalk, Visit } from './path/visits.ts';
export { suggestNext } from './suggest.ts';
export type { Offer, Shelf, Suggestion } from './suggest.ts';
export { READINESS_ITEMS } from './readiness.ts';
export type { Readiness, ReadinessItem } from './readiness.ts';

export { scoreWrapUp } from './wrap-up.ts';
export type { Guess, Guessed, WrapUp, WrapUpScore } from './wrap-up.ts';
export type { Written, WrittenAnswer } from './after-talk.ts';
export type { Selection, Sureness } from './confidence.ts';
export { VIEWS } from './reflection.ts';
export type { Calibration, Reflected, SelfRating, SelfRatings, View } from './reflection.ts';

export { BEHAVIOUR_NAMES } from './names/behaviours.ts';
export { COUNTERFEIT_NAMES } from './names/counterfeits.ts';
export {
  ARCHETYPE_NAMES,
  ROOT_CAUSE_NAMES,
  SIGN_NAMES,
  SITUATION_NAMES,
  TRAIT_NAMES,
} from './names/customers.ts';
export {
  ENDING_NAMES,
  HARD_STOP_NAMES,
  LABEL_NAMES,
  MARK_NAMES,
  METER_NAMES,
  MOMENT_NAMES,
  OUTCOME_NAMES,
} from './names/moves.ts';
export { RECORD_KIND_NAMES } from './names/record-kinds.ts';
export { REFLECTION_NAMES } from './names/reflections.ts';
export { SKILL_NAMES } from './names/skills.ts';
export type { Named } from './names/named.ts';
