import type { Result } from '#base';
import { ok } from '#base';
import type { Move, Play, Stage } from '#dialogue';
import { real } from '../graph/cells.ts';
import { compile } from '../graph/compile.ts';
import { bits } from '../graph/condition-table.ts';
import { explore, findPosition } from '../graph/explore.ts';
import type { Graph, TooManyPositions } from '../graph/explore.ts';
import { packMood } from '../graph/packed-mood.ts';
import type { Packed, Standpoint } from '../graph/packed.ts';
import { bestPlayFrom, fewestMoves } from './best-play.ts';
import { movesAt } from './moves.ts';
import type { MoveValue } from './moves.ts';
import { valueAt, valuesOf } from './values.ts';
import type { Value, Values } from './values.ts';
import { visitsByChance } from './visits.ts';

export interface PositionValue extends Value {
  /** Open replies as authored, silence, hold, then cards that teach something that can matter. */
  readonly options: readonly MoveValue[];
}

/** A scenario solved: the value of every position that a play can come to. */
export interface Solution {
  readonly positions: number;
  /** Moves between positions, those that end the conversation included. */
  readonly edges: number;
  /** At the start. */
  readonly value: Value;
  /** For a play of the same production; after the end, what the ending counts. */
  valueAt(play: Play): PositionValue;
  /** The moves of a best continuation. Among equals the shortest, then the better rated, then the first. */
  bestPlay(from?: Play): readonly Move[];
  readonly graph: Graph;
  readonly values: Values;
  /** By position: how likely a player by chance comes through it. Worked out when first asked for. */
  readonly visits: () => Float64Array;
}

/** The number of the position in which every play begins. */
export const START = 0;

const MOST_POSITIONS = 20_000_000;

/**
 * Solves a scenario exactly.
 * @throws RangeError beyond twenty million positions; `solveWithin` says so by a result instead.
 */
export function solve(stage: Stage): Solution {
  const solution = solveWithin(stage, MOST_POSITIONS);
  if (!solution.ok) throw new RangeError(solution.error.message);
  return solution.value;
}

/** Solves a scenario of which nobody knows how large it is, such as one that a stranger uploads. */
export function solveWithin(stage: Stage, limit: number): Result<Solution, TooManyPositions> {
  const graph = explore(compile(stage), limit);
  if (!graph.ok) return graph;
  return ok(solutionOf(graph.value));
}

function solutionOf(graph: Graph): Solution {
  const values = valuesOf(graph);
  let fewest: Int32Array | undefined;
  let visits: Float64Array | undefined;
  const bestPlay = (from: number): Move[] => {
    fewest ??= fewestMoves(graph, values);
    return bestPlayFrom(graph, { values, fewest }, from);
  };
  return {
    positions: graph.positions,
    edges: graph.edges,
    value: valueAt(values, START),
    valueAt: (play) => valueOfPlay(graph, values, play),
    bestPlay: (from) => bestPlay(from ? positionOf(graph, from) : START),
    graph,
    values,
    visits: () => (visits ??= visitsByChance(graph)),
  };
}

/** The position at which a play stands, without what it cost so far; −1 once it has ended. */
function positionOf(graph: Graph, play: Play): number {
  if (play.ending !== null) return -1;
  const position = findPosition(graph, standpointOf(graph.packed, play));
  if (position < 0)
    throw new Error(`No play of this scenario stands at "${play.beat}" like that; replay its log.`);
  return position;
}

const standpointOf = (packed: Packed, play: Play): Standpoint => ({
  beat: packed.beats.indexOf(play.beat),
  mood: packMood(play.mood),
  stance: packed.stances.indexOf(play.stance),
  facts: bits(packed.facts, play.learnt),
  turn: play.turn,
  stopped: play.hardStop === null ? 0 : 1,
});

function valueOfPlay(graph: Graph, values: Values, play: Play): PositionValue {
  const position = positionOf(graph, play);
  if (position >= 0) return { ...valueAt(values, position), options: movesAt(graph, values, position) };
  const { endings, utility } = graph.packed;
  const stopped = play.hardStop === null ? 0 : endings.length;
  const worth = real(utility, endings.indexOf(play.ending ?? '') + stopped);
  return { best: worth, worst: worth, chance: worth, options: [] };
}
