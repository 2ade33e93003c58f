import { int, real } from '../graph/cells.ts';
import type { Graph } from '../graph/explore.ts';
import { utilityPlace } from '../graph/standings.ts';

/** What is still to be had from each position, in outcome points: F6 of the scoring rules. */
export interface Values {
  readonly best: Float64Array;
  readonly worst: Float64Array;
  /** What clicking at random leads to on average: see `Standings.chance`. */
  readonly chance: Float64Array;
}

/** Values every position in one sweep from the last turn to the first; `order` makes that exact. */
export function valuesOf(graph: Graph): Values {
  const { positions, order } = graph;
  const values: Values = {
    best: new Float64Array(positions),
    worst: new Float64Array(positions),
    chance: new Float64Array(positions),
  };
  for (let place = positions - 1; place >= 0; place--) valuePosition(graph, values, int(order, place));
  return values;
}

function valuePosition(graph: Graph, { best, worst, chance }: Values, position: number): void {
  const flag = int(graph.standings.chance, int(graph.standingOf, position));
  let most = -Infinity;
  let least = Infinity;
  let sum = 0;
  let count = 0;
  const end = int(graph.firstEdge, position + 1);
  for (let edge = int(graph.firstEdge, position); edge < end; edge++) {
    const cost = costOf(graph, edge);
    const high = valueAfter(graph, edge, best) - cost;
    const low = valueAfter(graph, edge, worst) - cost;
    if (high > most) most = high;
    if (low < least) least = low;
    if (!hasFlag(graph, edge, flag)) continue;
    sum += valueAfter(graph, edge, chance) - cost;
    count++;
  }
  best[position] = most;
  worst[position] = least;
  chance[position] = sum / count;
}

/** What is still to be had after a move, before its own cost. */
export function valueAfter({ edgeTarget, packed }: Graph, edge: number, values: Float64Array): number {
  const target = int(edgeTarget, edge);
  return target >= 0 ? real(values, target) : real(packed.utility, utilityPlace(target));
}

export function costOf({ edgeMove, packed }: Graph, edge: number): number {
  return real(packed.cost, int(edgeMove, edge));
}

/** Whether the edge is an option of this kind; a card is of no kind. */
export function hasFlag({ edgeMove, packed }: Graph, edge: number, flag: number): boolean {
  return (int(packed.flags, int(edgeMove, edge)) & flag) !== 0;
}
