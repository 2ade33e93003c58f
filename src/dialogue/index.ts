export { METERS, MOOD_MAX, MOOD_STEP } from './mood.ts';
export type { Meter, Mood } from './mood.ts';
export { BELONGING_KINDS, END, NOBODY, opensWithCustomer, TIMINGS } from './scenario.ts';
export type {
  Beat,
  Brief,
  Candidate,
  Card,
  Condition,
  Customer,
  Diagnosis,
  Ending,
  Face,
  Fact,
  Line,
  Option,
  OptionKind,
  Person,
  Rating,
  RecordItem,
  RecordKind,
  Route,
  Scenario,
  SignShown,
  Timing,
  Voice,
} from './scenario.ts';
export { belongsAfter, messageAfter } from './after-talk.ts';
export type { TalkEnd } from './after-talk.ts';
export type {
  Adjustment,
  CustomerEvent,
  Delta,
  Guide,
  Handling,
  Law,
  LawTable,
  Production,
  Stance,
  Turn,
} from './law.ts';
export { REFUSALS } from './play.ts';
export type { Company, Effect, Move, Play, PlayLog, Refusal, Step } from './play.ts';
export { buildTable, CUSTOMER_EVENTS, stanceMachine } from './stance-machine.ts';
export { holds, moodFits } from './condition.ts';
export type { Standing } from './condition.ts';
export { prepare } from './stage.ts';
export type { Response, Stage, StagedBeat, StagedOption, Threshold } from './stage.ts';
export { advance, HARD_STOP_CAP, opening, utilityOf } from './kernel.ts';
export type { Advance } from './kernel.ts';
export { lineText, lineThatFits, narrateBeat, optionText, sceneText } from './narrate.ts';
export {
  begin,
  history,
  moveFor,
  optionsAt,
  replay,
  scoredOptions,
  scores,
  shownReplies,
  step,
  toLog,
} from './conversation.ts';
export type { ReplayRefusal } from './conversation.ts';
export { customerWaits, patienceOf, sessionMachine } from './session-machine.ts';
export type {
  Pace,
  SessionContext,
  SessionEmitted,
  SessionEvent,
  SessionInput,
  SessionRefusal,
} from './session-machine.ts';
