export { FORMULA_VERSION } from './formula-version.ts';
export { score, skillScores } from './score.ts';
export type { Cohort } from './score.ts';
export type { Decision, Opened, OptionScore, OutcomeScore, Score, SkillScore } from './score-types.ts';
export type { Solved } from './walk.ts';

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
export { change, CHANGE_WORDS } from './change.ts';
export type { Change, ChangeWord } from './change.ts';

export { ATTEMPT_KINDS, firstAttempts } from './attempt.ts';
export type { Attempt, AttemptKind } from './attempt.ts';
export { behaviourLedger } from './behaviour-ledger.ts';
export type { BehaviourCount } from './behaviour-ledger.ts';
export { nextPractice } from './next-practice.ts';
export type { Practice } from './next-practice.ts';
export { suggestNext } from './suggest.ts';
export type { Offer, Suggestion } from './suggest.ts';
export { READINESS_ITEMS } from './readiness.ts';
export type { Readiness, ReadinessItem } from './readiness.ts';

export { scoreWrapUp } from './wrap-up.ts';
export type { Guess, Guessed, RecordAnswer, WrapUp, WrapUpScore } from './wrap-up.ts';
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
export { REFLECTION_NAMES } from './names/reflections.ts';
export { SKILL_NAMES } from './names/skills.ts';
export type { Named } from './names/named.ts';
