import { beatOf, endingOfTarget } from '../graph/standings.ts';
import type { Solution } from '../solve/solution.ts';

/** The beats and endings that some play comes to; `reachability` also tells how. */
export function reachableNames({ graph }: Solution): {
  readonly beats: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
} {
  const { packed, standings } = graph;
  const beats = new Uint8Array(packed.beats.length);
  const endings = new Uint8Array(packed.endings.length);
  for (let standing = 0; standing < standings.expanded; standing++) {
    beats[beatOf(standings.names, standing)] = 1;
  }
  for (const target of graph.edgeTarget) if (target < 0) endings[endingOfTarget(packed, target)] = 1;
  return {
    beats: new Set(packed.beats.filter((_, beat) => beats[beat] === 1)),
    endings: new Set(packed.endings.filter((_, ending) => endings[ending] === 1)),
  };
}
