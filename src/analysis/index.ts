export { agreement, evidence } from './evidence.ts';
export type { Evidence } from './evidence.ts';

export { solve, solveWithin } from './solve/solution.ts';
export type { PositionValue, Solution } from './solve/solution.ts';
export type { MoveValue } from './solve/moves.ts';
export type { Value } from './solve/values.ts';
export type { TooManyPositions } from './graph/explore.ts';
export { decisionsOf } from './solve/decisions.ts';
export type { Decision } from './solve/decisions.ts';

export { reachability } from './reach/reachability.ts';
export type {
  Reachability,
  Reached,
  ReachedEnding,
  ReachedLine,
  ReachedRoute,
  ReachedWording,
} from './reach/reachability.ts';
export { DAMAGE } from './reach/traps.ts';
export type { Trap } from './reach/traps.ts';
export type { MoodRange } from './reach/sightings.ts';

export { skillBounds } from './skills/bounds.ts';
export type { SkillBounds } from './skills/bounds.ts';

export { BOTS } from './bots/registry.ts';
export { runBot } from './bots/run.ts';
export { botVerdicts } from './bots/library.ts';
export type { BotVerdict } from './bots/library.ts';
export { choicesOnlyByScenario, choicesOnlyVerdict } from './choices-only/verdict.ts';
export type { ChoicesOnlyVerdict, ScenarioGuessed } from './choices-only/verdict.ts';
export { surfaceLimit } from './bots/limits.ts';
export type { Bot, BotKind } from './bots/scene.ts';
export type { Solved } from './bots/mirror.ts';

export { analyze } from './analyze.ts';
export type { AnalysedDecision, AnalysedEnding, AnalysedReply, Analysis } from './analyze.ts';
export { bestIfWrong } from './timing.ts';
export type { BestIfWrong } from './timing.ts';
export { offers } from './offers.ts';
export type { Offer } from './offers.ts';
export { coverage, COVERAGE_SECTIONS, gaps } from './coverage.ts';
export type { Coverage, CoverageSection } from './coverage.ts';

export { lint, lintCatalogue, lintLibrary } from './lint/lint.ts';
export type { LintOptions } from './lint/lint.ts';
export type { Finding } from './lint/smell.ts';
