import { int, real } from '../graph/cells.ts';
import { isOver, standingOf, targetAt, turnOf } from '../graph/explore.ts';
import type { Graph } from '../graph/explore.ts';
import { SCORED } from '../graph/packed.ts';
import { occurring } from '../graph/standings.ts';
import { START } from '../solve/solution.ts';
import { hasFlag } from '../solve/values.ts';
import type { Gains } from './gains.ts';

/** Sums of F3 over a play. */
interface Sums {
  readonly above: number;
  readonly below: number;
}

/** Rounding; ratios lie between −10 and 1. */
const SAME = 1e-12;
/** Each round at least doubles the digits that are right; more than a handful never happens. */
const MOST_ROUNDS = 60;

/**
 * The least ratio of the two sums over all plays that meet a decision at all. A ratio cannot be added up along a play,
 * but above − λ · below can; where the least of that over all plays is 0, λ is the least ratio (Dinkelbach). No play does
 * worse than the worst choice at the worst decision every time, so that is where the search begins.
 */
export function worstRatio(graph: Graph, gains: Gains): number {
  const search: Search = {
    graph,
    gains,
    cellOfEdge: cellsOfEdges(graph, gains),
    least: leastBehindTheEnd(graph),
  };
  const floor = lowerBound(gains);
  let ratio = ratioOf(cheapestPlay(search, floor));
  if (ratio <= floor + SAME) return ratio;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = ratioOf(cheapestPlay(search, ratio));
    if (next >= ratio - SAME) return ratio;
    ratio = next;
  }
  return ratio;
}

interface Search {
  readonly graph: Graph;
  readonly gains: Gains;
  /** By edge: where the choice stands in `gained`, −1 when it is no evidence. */
  readonly cellOfEdge: Int32Array;
  /**
   * By position, two numbers: the least that is still to come over all plays on from there, and over those that still
   * meet a decision, Infinity where none does. Each round fills it anew.
   */
  readonly least: Float64Array;
}

/** Behind the last turn nothing is met any more, whatever the round. */
function leastBehindTheEnd({ cells, offset, packed }: Graph): Float64Array {
  const least = new Float64Array(cells * 2);
  for (let position = int(offset, packed.turns); position < cells; position++) {
    least[position * 2 + 1] = Infinity;
  }
  return least;
}

const ratioOf = ({ above, below }: Sums): number => above / below;

function lowerBound({ gained, possible, width }: Gains): number {
  let least = 0;
  for (const [cell, above] of gained.entries()) {
    const below = real(possible, Math.trunc(cell / width));
    if (below > 0) least = Math.min(least, above / below);
  }
  return least;
}

function cellsOfEdges(graph: Graph, { setAt, possible, first, width }: Gains): Int32Array {
  const { standings } = graph;
  const cells = new Int32Array(standings.edgeMove.length).fill(-1);
  for (let standing = 0; standing < occurring(standings); standing++) {
    const set = int(setAt, standing);
    if (real(possible, set) === 0) continue;
    const offset = set * width - int(first, set);
    for (
      let edge = int(standings.firstEdge, standing);
      edge < int(standings.firstEdge, standing + 1);
      edge++
    ) {
      if (hasFlag(graph, edge, SCORED)) cells[edge] = offset + int(standings.edgeMove, edge);
    }
  }
  return cells;
}

function cheapestPlay(search: Search, ratio: number): Sums {
  const { graph, gains } = search;
  const { gained, possible, width } = gains;
  // What each choice adds to above − λ · below, laid out as `gained`.
  const price = gained.map((above, cell) => above - ratio * real(possible, Math.trunc(cell / width)));
  for (let turn = graph.packed.turns - 1; turn >= 0; turn--) priceTurn(search, price, turn);
  return sumsAlong(search, price);
}

/** Reads the tables in place, as `valueTurn` does and for its reason. */
// oxlint-disable-next-line eslint/complexity
function priceTurn({ graph, cellOfEdge, least }: Search, price: Float64Array, turn: number): void {
  const { present, firstPresent, standings, offset, packed } = graph;
  const { firstEdge, edgeMove, edgeTarget } = standings;
  const cards = packed.options.length;
  const here = int(offset, turn);
  const next = int(offset, turn + 1);
  const first = int(firstPresent, turn);
  for (let place = int(firstPresent, turn + 1) - 1; place >= first; place--) {
    const standing = present[place] ?? 0;
    let any = Infinity;
    let meeting = Infinity;
    const end = firstEdge[standing + 1] ?? 0;
    for (let edge = firstEdge[standing] ?? 0; edge < end; edge++) {
      const target = edgeTarget[edge] ?? 0;
      const row = (((edgeMove[edge] ?? 0) < cards ? next : here) + target) * 2;
      const rest = target < 0 ? 0 : (least[row] ?? 0);
      const cell = cellOfEdge[edge] ?? 0;
      const total = cell < 0 ? rest : rest + (price[cell] ?? 0);
      if (total < any) any = total;
      const met = cell >= 0 ? total : target < 0 ? Infinity : (least[row + 1] ?? 0);
      if (met < meeting) meeting = met;
    }
    least[(here + standing) * 2] = any;
    least[(here + standing) * 2 + 1] = meeting;
  }
}

/** Walks the cheapest play that meets a decision, and adds up what it gains. */
function sumsAlong(search: Search, price: Float64Array): Sums {
  const { graph, gains } = search;
  let above = 0;
  let below = 0;
  for (let position = START; position >= 0 && !isOver(graph, position);) {
    const step = cheapestStep(search, price, { position, met: below > 0 });
    if (step.cell >= 0) {
      above += real(gains.gained, step.cell);
      below += real(gains.possible, Math.trunc(step.cell / gains.width));
    }
    position = step.target;
  }
  return { above, below };
}

function cheapestStep(
  { graph, cellOfEdge, least }: Search,
  price: Float64Array,
  { position, met }: { position: number; met: boolean },
): { cell: number; target: number } {
  const { standings } = graph;
  const turn = turnOf(graph, position);
  const standing = standingOf(graph, position);
  const restOf = (cell: number, target: number): number => {
    const meets = met || cell >= 0;
    if (target < 0) return meets ? 0 : Infinity;
    return real(least, target * 2 + (meets ? 0 : 1));
  };
  let step = { cell: -1, target: -1 };
  let cheapest = Infinity;
  for (let edge = int(standings.firstEdge, standing); edge < int(standings.firstEdge, standing + 1); edge++) {
    const target = targetAt(graph, turn, edge);
    const cell = int(cellOfEdge, edge);
    const total = (cell >= 0 ? real(price, cell) : 0) + restOf(cell, target);
    if (total >= cheapest) continue;
    cheapest = total;
    step = { cell, target };
  }
  return step;
}
