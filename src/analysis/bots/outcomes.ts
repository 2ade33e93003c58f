import type { Option } from '#dialogue';
import { int, real } from '../graph/cells.ts';
import type { Graph } from '../graph/explore.ts';
import { endTarget, utilityPlace } from '../graph/standings.ts';
import { optionOf } from '../solve/moves.ts';
import { costOf, hasFlag } from '../solve/values.ts';

/** An outcome from which on a conversation counts as solved well: F11. */
export const SOLVED_WELL = 80;

/** How often each of some options is picked at a turn. */
export type Habit = (options: readonly Option[], turn: number) => readonly number[];

/** By standing and by cost so far: how likely. What a play has cost is no part of a position, so it is kept apart. */
type Crowd = Map<number, Map<number, number>>;

/** How likely a player of this habit solves the conversation well: exact, over all plays that it may come to. */
export function oddsOfSolving(graph: Graph, habit: Habit): number {
  let solved = 0;
  let crowd: Crowd = new Map([[0, new Map([[0, 1]])]]);
  for (let turn = 0; turn < graph.packed.turns; turn++) {
    const next: Crowd = new Map();
    for (const [standing, byCost] of crowd) {
      for (const pick of pickedEdges(graph, habit, { standing, turn })) {
        solved += walkOn(graph, next, { ...pick, turn, byCost });
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
function walkOn(graph: Graph, next: Crowd, { edge, share, turn, byCost }: Group): number {
  const target = targetOf(graph, turn, edge);
  const worth = target < 0 ? real(graph.packed.utility, utilityPlace(target)) : 0;
  let solved = 0;
  for (const [cost, odds] of byCost) {
    const paid = cost + costOf(graph, edge);
    if (target >= 0) arrive(next, { target, paid, odds: odds * share });
    else if (worth - paid >= SOLVED_WELL) solved += odds * share;
  }
  return solved;
}

/** The standing that a move leads to, or below 0 the ending. */
function targetOf({ packed, standings }: Graph, turn: number, edge: number): number {
  const target = int(standings.edgeTarget, edge);
  if (target < 0 || turn + 1 < packed.turns) return target;
  return endTarget(packed, packed.runsOut, standings.names.stopped(target));
}

interface Arrival {
  readonly target: number;
  readonly paid: number;
  readonly odds: number;
}

function arrive(crowd: Crowd, { target, paid, odds }: Arrival): void {
  const byCost = crowd.get(target) ?? new Map<number, number>();
  byCost.set(paid, (byCost.get(paid) ?? 0) + odds);
  crowd.set(target, byCost);
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
