import { int, real } from '../graph/cells.ts';
import { backward, overAt, targetAt } from '../graph/explore.ts';
import type { Graph } from '../graph/explore.ts';
import { utilityPlace } from '../graph/standings.ts';

/** What is still to be had from each position, in outcome points: F6 of the scoring rules. */
export interface Values {
  readonly best: Float64Array;
  readonly worst: Float64Array;
  /** What clicking at random leads to on average: see `Standings.chance`. */
  readonly chance: Float64Array;
}

/** Values every position in one sweep from the last turn to the first; the order makes that exact. */
export function valuesOf(graph: Graph): Values {
  const values: Values = {
    best: new Float64Array(graph.cells),
    worst: new Float64Array(graph.cells),
    chance: new Float64Array(graph.cells),
  };
  valueTimeUp(graph, values);
  backward(graph, (turn, standing) => valuePosition(graph, values, { turn, standing }));
  return values;
}

function valueTimeUp(graph: Graph, { best, worst, chance }: Values): void {
  for (let position = int(graph.offset, graph.packed.turns); position < graph.cells; position++) {
    const worth = real(graph.packed.utility, utilityPlace(overAt(graph, position)));
    best[position] = worth;
    worst[position] = worth;
    chance[position] = worth;
  }
}

function valuePosition(
  graph: Graph,
  values: Values,
  { turn, standing }: { turn: number; standing: number },
): void {
  const { standings, packed } = graph;
  const { best, worst, chance } = values;
  const flag = int(standings.chance, standing);
  let most = -Infinity;
  let least = Infinity;
  let sum = 0;
  let count = 0;
  const end = int(standings.firstEdge, standing + 1);
  for (let edge = int(standings.firstEdge, standing); edge < end; edge++) {
    const move = int(standings.edgeMove, edge);
    const cost = real(packed.cost, move);
    const target = targetAt(graph, turn, edge);
    const worth = target < 0 ? real(packed.utility, utilityPlace(target)) : 0;
    const high = (target < 0 ? worth : real(best, target)) - cost;
    const low = (target < 0 ? worth : real(worst, target)) - cost;
    if (high > most) most = high;
    if (low < least) least = low;
    if ((int(packed.flags, move) & flag) === 0) continue;
    sum += (target < 0 ? worth : real(chance, target)) - cost;
    count++;
  }
  const position = int(graph.offset, turn) + standing;
  best[position] = most;
  worst[position] = least;
  chance[position] = sum / count;
}

/** What is still to be had after a move to this target, before its own cost. */
export const valueAfter = ({ packed }: Graph, values: Float64Array, target: number): number =>
  target >= 0 ? real(values, target) : real(packed.utility, utilityPlace(target));

export const costOf = ({ standings, packed }: Graph, edge: number): number =>
  real(packed.cost, int(standings.edgeMove, edge));

/** Whether the edge is an option of this kind; a card is of no kind. */
export const hasFlag = ({ standings, packed }: Graph, edge: number, flag: number): boolean =>
  (int(packed.flags, int(standings.edgeMove, edge)) & flag) !== 0;
