import { int } from '../../graph/cells.ts';
import { backward, isOver, overAt, targetAt } from '../../graph/explore.ts';
import type { Graph } from '../../graph/explore.ts';
import { endingOfTarget } from '../../graph/standings.ts';
import { chanceOut } from './moves-out.ts';

/** By position: the endings that players by chance can still come to, as bits. */
export function endingsAhead(graph: Graph): Int32Array {
  const ahead = new Int32Array(graph.cells);
  backward(graph, (turn, standing) => {
    let endings = 0;
    for (const { edge } of chanceOut(graph, turn, standing)) {
      const target = targetAt(graph, turn, edge);
      const end = target < 0 ? target : isOver(graph, target) ? overAt(graph, target) : null;
      endings |= end === null ? int(ahead, target) : 1 << endingOfTarget(graph.packed, end);
    }
    ahead[int(graph.offset, turn) + standing] = endings;
  });
  return ahead;
}

export const namesIn = ({ packed }: Graph, endings: number): string[] =>
  packed.endings.filter((_, bit) => (endings & (1 << bit)) !== 0);
