export { METERS, MOOD_MAX, MOOD_STEP } from './mood.ts';
export type { Meter, Mood } from './mood.ts';
export { END } from './scenario.ts';
export type {
  Beat,
  Brief,
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
  Rating,
  RecordItem,
  Route,
  Scenario,
  SignShown,
  Voice,
} from './scenario.ts';
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
export type { Effect, Move, Play, PlayLog, Refusal, Step } from './play.ts';
