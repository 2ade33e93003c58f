import { int, real } from '../graph/cells.ts';
import { forward, targetAt } from '../graph/explore.ts';
import type { Graph } from '../graph/explore.ts';
import { hasFlag } from './values.ts';

/** How likely a player by chance comes through each position: exact, in one sweep forward. */
export function visitsByChance(graph: Graph): Float64Array {
  const visits = new Float64Array(graph.cells);
  visits[0] = 1;
  forward(graph, (turn, standing) => {
    const here = real(visits, int(graph.offset, turn) + standing);
    if (here > 0) passOn(graph, visits, { turn, standing, here });
  });
  return visits;
}

interface Crowd {
  readonly turn: number;
  readonly standing: number;
  readonly here: number;
}

function passOn(graph: Graph, visits: Float64Array, { turn, standing, here }: Crowd): void {
  const { standings } = graph;
  const flag = int(standings.chance, standing);
  const start = int(standings.firstEdge, standing);
  const end = int(standings.firstEdge, standing + 1);
  let ways = 0;
  for (let edge = start; edge < end; edge++) if (hasFlag(graph, edge, flag)) ways++;
  for (let edge = start; edge < end; edge++) {
    if (!hasFlag(graph, edge, flag)) continue;
    const target = targetAt(graph, turn, edge);
    if (target >= 0) visits[target] = real(visits, target) + here / ways;
  }
}
