import { int, real } from '../graph/cells.ts';
import { overAt } from '../graph/explore.ts';
import type { Graph } from '../graph/explore.ts';
import { utilityPlace } from '../graph/standings.ts';

/** Outcome points still to be had: F6, by the best, the worst and the random player. Costs of the past not in. */
export interface Value {
  readonly best: number;
  readonly worst: number;
  readonly chance: number;
}

/** The value of every position, and of every way to stand when time is up. */
export interface Values {
  /** Best, worst and chance of a position side by side, since they are read together. */
  readonly table: Float64Array;
}

const WIDTH = 3;

export const bestAt = ({ table }: Values, position: number): number => real(table, position * WIDTH);

export const valueAt = ({ table }: Values, position: number): Value => ({
  best: real(table, position * WIDTH),
  worst: real(table, position * WIDTH + 1),
  chance: real(table, position * WIDTH + 2),
});

/** Values every position in one sweep from the last turn to the first; the order makes that exact. */
export function valuesOf(graph: Graph): Values {
  const { packed, cells, offset } = graph;
  const table = new Float64Array((cells + packed.utility.length) * WIDTH);
  const fill = (row: number, worth: number) => table.fill(worth, row * WIDTH, (row + 1) * WIDTH);
  for (const [place, worth] of packed.utility.entries()) fill(cells + place, worth);
  for (let position = int(offset, packed.turns); position < cells; position++) {
    fill(position, real(packed.utility, utilityPlace(overAt(graph, position))));
  }
  for (let turn = packed.turns - 1; turn >= 0; turn--) valueTurn(graph, table, turn);
  return { table };
}

/**
 * Most of the work of a solution is done here. An ending has a row of its own behind the positions, so that a move that
 * ends the conversation is like any other. The tables are read in place, which takes a third less time than `int`
 * and `real`; each `?? 0` counts as a branch for the linter and is none for the engine.
 */
// oxlint-disable-next-line eslint/complexity
function valueTurn(graph: Graph, table: Float64Array, turn: number): void {
  const { present, firstPresent, standings, packed, cells } = graph;
  const { firstEdge, edgeMove, edgeTarget, chance } = standings;
  const { cost, flags } = packed;
  const cards = packed.options.length;
  const here = int(graph.offset, turn);
  const next = int(graph.offset, turn + 1);
  const first = int(firstPresent, turn);
  for (let place = int(firstPresent, turn + 1) - 1; place >= first; place--) {
    const standing = present[place] ?? 0;
    const flag = chance[standing] ?? 0;
    let most = -Infinity;
    let least = Infinity;
    let sum = 0;
    let count = 0;
    const end = firstEdge[standing + 1] ?? 0;
    for (let edge = firstEdge[standing] ?? 0; edge < end; edge++) {
      const move = edgeMove[edge] ?? 0;
      const target = edgeTarget[edge] ?? 0;
      const row = target < 0 ? cells + utilityPlace(target) : (move < cards ? next : here) + target;
      const paid = cost[move] ?? 0;
      const high = (table[row * WIDTH] ?? 0) - paid;
      const low = (table[row * WIDTH + 1] ?? 0) - paid;
      if (high > most) most = high;
      if (low < least) least = low;
      if (((flags[move] ?? 0) & flag) === 0) continue;
      sum += (table[row * WIDTH + 2] ?? 0) - paid;
      count++;
    }
    const row = (here + standing) * WIDTH;
    table[row] = most;
    table[row + 1] = least;
    table[row + 2] = sum / count;
  }
}

/** What is still to be had after a move to this target, before its own cost. */
export const valueAfter = (graph: Graph, values: Values, target: number): Value =>
  valueAt(values, rowOf(graph, target));
export const bestAfter = (graph: Graph, values: Values, target: number): number =>
  bestAt(values, rowOf(graph, target));

const rowOf = ({ cells }: Graph, target: number): number =>
  target < 0 ? cells + utilityPlace(target) : target;

export const costOf = ({ standings, packed }: Graph, edge: number): number =>
  real(packed.cost, int(standings.edgeMove, edge));

/** Whether the edge is an option of this kind; a card is of no kind. */
export const hasFlag = ({ standings, packed }: Graph, edge: number, flag: number): boolean =>
  (int(packed.flags, int(standings.edgeMove, edge)) & flag) !== 0;
