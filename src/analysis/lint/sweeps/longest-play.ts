import type { Move } from '#dialogue';
import { int } from '../../graph/cells.ts';
import type { Graph } from '../../graph/explore.ts';
import { moveOf } from '../../solve/moves.ts';
import { START } from '../../solve/solution.ts';
import type { Stop } from './moves-out.ts';

/** The ways through with most decisions, among plays that never wait or ask to hold where that scores nothing. */
export interface LongestPlays {
  /** By position: how many decisions can still come, its own included. */
  readonly decisions: Int32Array;
  /** The longest play of all. */
  readonly moves: readonly Move[];
}

export function longestPlays(graph: Graph, stops: readonly Stop[]): LongestPlays {
  const decisions = new Int32Array(graph.cells);
  const by = new Map<number, Stop['out'][number]>();
  for (const { position, out } of stops.toReversed()) {
    let most = -1;
    for (const move of out) {
      const rest = move.next >= 0 ? int(decisions, move.next) : 0;
      if (rest <= most) continue;
      most = rest;
      by.set(position, move);
    }
    decisions[position] = most + (out.length > 1 ? 1 : 0);
  }
  const moves: Move[] = [];
  for (let step = by.get(START); step; step = by.get(step.next)) moves.push(moveOf(graph, step.edge));
  return { decisions, moves };
}
