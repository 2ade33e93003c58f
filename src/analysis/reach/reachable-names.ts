import { int } from '../graph/cells.ts';
import type { Graph } from '../graph/explore.ts';
import { occurs } from '../graph/occurrence.ts';
import { endingOfTarget, occurring } from '../graph/standings.ts';
import type { Solution } from '../solve/solution.ts';

/** The beats and endings that some play comes to; `reachability` also tells how. */
export function reachableNames({ graph }: Solution): {
  readonly beats: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
} {
  const { packed, standings } = graph;
  const beats = new Uint8Array(packed.beats.length);
  const endings = new Uint8Array(packed.endings.length);
  for (let standing = 0; standing < occurring(standings); standing++) {
    beats[standings.names.beatOf(standing)] = 1;
    if (runsOutAt(graph, standing)) endings[packed.runsOut] = 1;
  }
  for (let edge = 0; edge < standings.edgeTarget.length; edge++) {
    const target = int(standings.edgeTarget, edge);
    if (target < 0) endings[endingOfTarget(packed, target)] = 1;
  }
  return {
    beats: new Set(packed.beats.filter((_, beat) => beats[beat] === 1)),
    endings: new Set(packed.endings.filter((_, ending) => endings[ending] === 1)),
  };
}

/** Whether a play can stand like that at the last turn and make a move that would go on. */
function runsOutAt(graph: Graph, standing: number): boolean {
  const { packed, standings } = graph;
  if (!occurs(graph.turns, packed.turns - 1, standing)) return false;
  const end = int(standings.firstEdge, standing + 1);
  for (let edge = int(standings.firstEdge, standing); edge < end; edge++) {
    const goesOn = int(standings.edgeTarget, edge) >= 0;
    if (goesOn && int(standings.edgeMove, edge) < packed.options.length) return true;
  }
  return false;
}
