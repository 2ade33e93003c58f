import type { Move } from '#dialogue';
import { int, real } from '../graph/cells.ts';
import type { Graph } from '../graph/explore.ts';
import { moveOf, optionOf, ratingSum } from './moves.ts';
import { costOf, valueAfter } from './values.ts';
import type { Values } from './values.ts';

/** Smaller differences are rounding. */
export const SAME = 1e-9;

const isBest = (graph: Graph, { best }: Values, { position, edge }: { position: number; edge: number }) =>
  valueAfter(graph, edge, best) - costOf(graph, edge) >= real(best, position) - SAME;

const after = (graph: Graph, fewest: Int32Array, edge: number): number => {
  const target = int(graph.edgeTarget, edge);
  return target >= 0 ? int(fewest, target) : 0;
};

/** How many moves the shortest of the best continuations takes, for every position. */
export function fewestMoves(graph: Graph, values: Values): Int32Array {
  const fewest = new Int32Array(graph.positions);
  for (let place = graph.positions - 1; place >= 0; place--) {
    const position = int(graph.order, place);
    let least = Infinity;
    for (let edge = int(graph.firstEdge, position); edge < int(graph.firstEdge, position + 1); edge++) {
      if (isBest(graph, values, { position, edge })) least = Math.min(least, 1 + after(graph, fewest, edge));
    }
    fewest[position] = least;
  }
  return fewest;
}

interface Guide {
  readonly values: Values;
  readonly fewest: Int32Array;
}

/** A best continuation without detours: where waiting would cost nothing, it does not wait. */
export function bestPlayFrom(graph: Graph, guide: Guide, from: number): Move[] {
  const moves: Move[] = [];
  for (let position = from; position >= 0;) {
    const edge = bestEdge(graph, guide, position);
    moves.push(moveOf(graph, edge));
    position = int(graph.edgeTarget, edge);
  }
  return moves;
}

function bestEdge(graph: Graph, { values, fewest }: Guide, position: number): number {
  const start = int(graph.firstEdge, position);
  let choice = start;
  let rated = -Infinity;
  for (let edge = start; edge < int(graph.firstEdge, position + 1); edge++) {
    if (!isBest(graph, values, { position, edge })) continue;
    if (1 + after(graph, fewest, edge) > int(fewest, position)) continue;
    const option = optionOf(graph, edge);
    const rating = option ? ratingSum(option) : -Number.MAX_VALUE;
    if (rating <= rated) continue;
    choice = edge;
    rated = rating;
  }
  return choice;
}
