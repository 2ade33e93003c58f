export { agreement, evidence, NOTHING, score, tallied } from './evidence.ts';
export type { Evidence, Tally } from './evidence.ts';
export { compile } from './graph/compile.ts';
export { solve, solveWithin } from './solve/solution.ts';
export type { PositionValue, Solution } from './solve/solution.ts';
export type { MoveValue, Value } from './solve/moves.ts';
export type { TooManyPositions } from './graph/explore.ts';
export type { Packed } from './graph/packed.ts';
export { decisionsOf } from './solve/decisions.ts';
export type { Decision } from './solve/decisions.ts';
export { DAMAGE } from './reach/traps.ts';
export type { Trap } from './reach/traps.ts';
export { reachability } from './reach/reachability.ts';
export type {
  Reachability,
  Reached,
  ReachedEnding,
  ReachedLine,
  ReachedRoute,
  ReachedWording,
} from './reach/reachability.ts';
export type { MoodRange } from './reach/sightings.ts';
export { skillBounds } from './skills/bounds.ts';
export type { SkillBounds } from './skills/bounds.ts';
