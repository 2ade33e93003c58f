import type { Option } from '#dialogue';
import { int } from '../graph/cells.ts';
import { isOver, targetAt } from '../graph/explore.ts';
import type { Graph } from '../graph/explore.ts';
import { optionOf } from '../solve/moves.ts';
import type { Solution } from '../solve/solution.ts';
import { bestAfter, costOf, hasFlag } from '../solve/values.ts';

/** An outcome from which on a conversation counts as solved well: F11. */
export const SOLVED_WELL = 80;

/** How often each of some options is picked at a turn. */
export type Habit = (options: readonly Option[], turn: number) => readonly number[];

/** By standing and by cost so far: how likely. What a play has cost is no part of a position, so it is kept apart. */
type Crowd = Map<number, Map<number, number>>;

/**
 * How likely a player of this habit solves the conversation well: exact, over all plays that it may come to. Whoever has
 * paid so much that even the best continuation ends lower is not followed any further.
 */
export function oddsOfSolving(solution: Solution, habit: Habit): number {
  const { graph } = solution;
  let solved = 0;
  let crowd: Crowd = new Map([[0, new Map([[0, 1]])]]);
  for (let turn = 0; turn < graph.packed.turns; turn++) {
    const next: Crowd = new Map();
    for (const [standing, byCost] of crowd) {
      for (const pick of pickedEdges(graph, habit, { standing, turn })) {
        solved += walkOn(solution, next, { ...pick, turn, byCost });
      }
    }
    crowd = next;
  }
  return solved;
}

interface Group {
  readonly edge: number;
  readonly share: number;
  readonly turn: number;
  readonly byCost: ReadonlyMap<number, number>;
}

/** Takes a group one move further; what of it ends well is returned, what goes on arrives in `next`. */
function walkOn({ graph, values }: Solution, next: Crowd, { edge, share, turn, byCost }: Group): number {
  const target = targetAt(graph, turn, edge);
  const most = bestAfter(graph, values, target);
  const ended = target < 0 || isOver(graph, target);
  const standing = int(graph.standings.edgeTarget, edge);
  let solved = 0;
  for (const [cost, odds] of byCost) {
    const paid = cost + costOf(graph, edge);
    if (most - paid < SOLVED_WELL) continue;
    if (ended) solved += odds * share;
    else arrive(next, { standing, paid, odds: odds * share });
  }
  return solved;
}

interface Arrival {
  readonly standing: number;
  readonly paid: number;
  readonly odds: number;
}

function arrive(crowd: Crowd, { standing, paid, odds }: Arrival): void {
  const byCost = crowd.get(standing) ?? new Map<number, number>();
  byCost.set(paid, (byCost.get(paid) ?? 0) + odds);
  crowd.set(standing, byCost);
}

function pickedEdges(
  graph: Graph,
  habit: Habit,
  { standing, turn }: { standing: number; turn: number },
): { edge: number; share: number }[] {
  const { standings } = graph;
  const flag = int(standings.chance, standing);
  const edges: number[] = [];
  const options: Option[] = [];
  const end = int(standings.firstEdge, standing + 1);
  for (let edge = int(standings.firstEdge, standing); edge < end; edge++) {
    const option = optionOf(graph, edge);
    if (!option || !hasFlag(graph, edge, flag)) continue;
    edges.push(edge);
    options.push(option);
  }
  const shares = habit(options, turn);
  return edges.map((edge, place) => ({ edge, share: shares[place] ?? 0 })).filter(({ share }) => share > 0);
}
