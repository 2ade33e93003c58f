import type { Move } from '#dialogue';
import { int } from '../graph/cells.ts';
import { backward, isOver, standingOf, targetAt, turnOf } from '../graph/explore.ts';
import type { Graph } from '../graph/explore.ts';
import { moveOf, optionOf, ratingSum } from './moves.ts';
import { bestAfter, bestAt, costOf } from './values.ts';
import type { Values } from './values.ts';

/** Smaller differences are rounding. */
export const SAME = 1e-9;

interface Spot {
  readonly turn: number;
  readonly standing: number;
}

/** The moves of a position that give up nothing, with where each leads. */
function bestEdges(
  graph: Graph,
  values: Values,
  { turn, standing }: Spot,
): { edge: number; target: number }[] {
  const { standings } = graph;
  const value = bestAt(values, int(graph.offset, turn) + standing);
  const edges: { edge: number; target: number }[] = [];
  const end = int(standings.firstEdge, standing + 1);
  for (let edge = int(standings.firstEdge, standing); edge < end; edge++) {
    const target = targetAt(graph, turn, edge);
    if (bestAfter(graph, values, target) - costOf(graph, edge) >= value - SAME) edges.push({ edge, target });
  }
  return edges;
}

/** How many moves the shortest of the best continuations takes, for every position. */
export function fewestMoves(graph: Graph, values: Values): Int32Array {
  const fewest = new Int32Array(graph.cells);
  backward(graph, (turn, standing) => {
    const edges = bestEdges(graph, values, { turn, standing });
    const lengths = edges.map(({ target }) => 1 + lengthAfter(fewest, target));
    fewest[int(graph.offset, turn) + standing] = Math.min(...lengths);
  });
  return fewest;
}

const lengthAfter = (fewest: Int32Array, target: number): number => (target >= 0 ? int(fewest, target) : 0);

interface Guide {
  readonly values: Values;
  readonly fewest: Int32Array;
}

/** A best continuation without detours: where waiting would cost nothing, it does not wait. */
export function bestPlayFrom(graph: Graph, guide: Guide, from: number): Move[] {
  const moves: Move[] = [];
  for (let position = from; position >= 0 && !isOver(graph, position);) {
    const { edge, target } = shortestBest(graph, guide, position);
    moves.push(moveOf(graph, edge));
    position = target;
  }
  return moves;
}

/** Of the best moves the one with the shortest way on, of these the best rated, of these the first. */
function shortestBest(graph: Graph, { values, fewest }: Guide, position: number) {
  const spot = { turn: turnOf(graph, position), standing: standingOf(graph, position) };
  const edges = bestEdges(graph, values, spot);
  const length = int(fewest, position);
  const short = edges.filter(({ target }) => 1 + lengthAfter(fewest, target) <= length);
  const rating = ({ edge }: { edge: number }): number => {
    const option = optionOf(graph, edge);
    return option ? ratingSum(option) : -Infinity;
  };
  const [first, ...others] = short;
  if (!first)
    throw new Error('Every position has a best move; the graph and its values do not belong together.');
  return others.reduce((choice, other) => (rating(other) > rating(choice) ? other : choice), first);
}
