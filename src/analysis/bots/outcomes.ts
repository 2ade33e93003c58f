import type { Option } from '#dialogue';
import { int, real } from '../graph/cells.ts';
import { turnOf } from '../graph/explore.ts';
import type { Graph } from '../graph/explore.ts';
import { utilityPlace } from '../graph/standings.ts';
import { optionOf } from '../solve/moves.ts';
import { costOf, hasFlag } from '../solve/values.ts';

/** An outcome from which on a conversation counts as solved well: F11. */
export const SOLVED_WELL = 80;

/** How often each of some options is picked at a turn. */
export type Habit = (options: readonly Option[], turn: number) => readonly number[];

/**
 * How likely a player of this habit solves the conversation well: exact, over all plays that it may come to. What a
 * play has cost so far is no part of a position, so probabilities are kept apart by cost.
 */
export function oddsOfSolving(graph: Graph, habit: Habit): number {
  const arrivals = new Map<number, Map<number, number>>([[0, new Map([[0, 1]])]]);
  let solved = 0;
  for (const position of graph.order) {
    const byCost = arrivals.get(position);
    if (!byCost) continue;
    arrivals.delete(position);
    for (const { edge, share } of pickedEdges(graph, habit, position)) {
      const target = int(graph.edgeTarget, edge);
      for (const [cost, odds] of byCost) {
        const paid = cost + costOf(graph, edge);
        if (target >= 0) arrive(arrivals, { target, paid, odds: odds * share });
        else if (real(graph.packed.utility, utilityPlace(target)) - paid >= SOLVED_WELL)
          solved += odds * share;
      }
    }
  }
  return solved;
}

interface Arrival {
  readonly target: number;
  readonly paid: number;
  readonly odds: number;
}

function arrive(arrivals: Map<number, Map<number, number>>, { target, paid, odds }: Arrival): void {
  const byCost = arrivals.get(target) ?? new Map<number, number>();
  byCost.set(paid, (byCost.get(paid) ?? 0) + odds);
  arrivals.set(target, byCost);
}

function pickedEdges(graph: Graph, habit: Habit, position: number): { edge: number; share: number }[] {
  const flag = int(graph.standings.chance, int(graph.standingOf, position));
  const edges: number[] = [];
  const options: Option[] = [];
  const end = int(graph.firstEdge, position + 1);
  for (let edge = int(graph.firstEdge, position); edge < end; edge++) {
    const option = optionOf(graph, edge);
    if (!option || !hasFlag(graph, edge, flag)) continue;
    edges.push(edge);
    options.push(option);
  }
  const shares = habit(options, turnOf(graph, position));
  return edges.map((edge, place) => ({ edge, share: shares[place] ?? 0 })).filter(({ share }) => share > 0);
}
