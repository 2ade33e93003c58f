import { int, real } from '../graph/cells.ts';
import type { Graph } from '../graph/explore.ts';
import { hasFlag } from './values.ts';

/** How likely a player by chance comes through each position: exact, in one sweep forward. */
export function visitsByChance(graph: Graph): Float64Array {
  const visits = new Float64Array(graph.positions);
  if (graph.positions > 0) visits[0] = 1;
  for (const position of graph.order) {
    if (real(visits, position) > 0) passOn(graph, visits, position);
  }
  return visits;
}

function passOn(graph: Graph, visits: Float64Array, position: number): void {
  const flag = int(graph.standings.chance, int(graph.standingOf, position));
  const start = int(graph.firstEdge, position);
  const end = int(graph.firstEdge, position + 1);
  let ways = 0;
  for (let edge = start; edge < end; edge++) if (hasFlag(graph, edge, flag)) ways++;
  const share = real(visits, position) / ways;
  for (let edge = start; edge < end; edge++) {
    const target = int(graph.edgeTarget, edge);
    if (target >= 0 && hasFlag(graph, edge, flag)) visits[target] = real(visits, target) + share;
  }
}
