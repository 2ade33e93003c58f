export { agreement, evidence, NOTHING, score, tallied } from './evidence.ts';
export type { Evidence, Tally } from './evidence.ts';
export { compile } from './graph/compile.ts';
export { solve, solveWithin } from './solve/solution.ts';
export type { PositionValue, Solution } from './solve/solution.ts';
export type { MoveValue, Value } from './solve/moves.ts';
export type { TooManyPositions } from './graph/explore.ts';
export type { Packed } from './graph/packed.ts';
