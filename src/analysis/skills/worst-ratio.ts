import { int, real } from '../graph/cells.ts';
import type { Graph } from '../graph/explore.ts';
import { SCORED } from '../graph/packed.ts';
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
 * but above − λ · below can; where the least of that over all plays is 0, λ is the least ratio (Dinkelbach).
 */
export function worstRatio(graph: Graph, gains: Gains): number {
  let ratio = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { above, below } = cheapestPlay(graph, gains, ratio);
    const next = above / below;
    if (next >= ratio - SAME) return ratio;
    ratio = next;
  }
  return ratio;
}

interface Sweep {
  /** What each choice adds to above − λ · below, laid out as `gained`. */
  readonly price: Float64Array;
  /** Least that is still to come, over all plays on from a position. */
  readonly any: Float64Array;
  /** The same over plays that still meet a decision; Infinity where none does. */
  readonly meeting: Float64Array;
}

function cheapestPlay(graph: Graph, gains: Gains, ratio: number): Sums {
  const sweep: Sweep = {
    price: pricesAt(gains, ratio),
    any: new Float64Array(graph.positions),
    meeting: new Float64Array(graph.positions),
  };
  for (let place = graph.positions - 1; place >= 0; place--) {
    pricePosition(graph, gains, { sweep, position: int(graph.order, place) });
  }
  return sumsAlong(graph, gains, sweep);
}

function pricesAt({ gained, possible, width }: Gains, ratio: number): Float64Array {
  return gained.map((above, cell) => above - ratio * real(possible, Math.floor(cell / width)));
}

function pricePosition(
  graph: Graph,
  gains: Gains,
  { sweep, position }: { sweep: Sweep; position: number },
): void {
  const { any, meeting } = sweep;
  let least = Infinity;
  let leastMeeting = Infinity;
  const end = int(graph.firstEdge, position + 1);
  for (let edge = int(graph.firstEdge, position); edge < end; edge++) {
    const target = int(graph.edgeTarget, edge);
    const rest = target >= 0 ? real(any, target) : 0;
    const cell = cellOf(graph, gains, { position, edge });
    const price = cell >= 0 ? real(sweep.price, cell) + rest : rest;
    if (price < least) least = price;
    const met = cell >= 0 ? price : target >= 0 ? real(meeting, target) : Infinity;
    if (met < leastMeeting) leastMeeting = met;
  }
  any[position] = least;
  meeting[position] = leastMeeting;
}

/** Where a choice stands in `gained`; −1 when it is no evidence. */
function cellOf(
  graph: Graph,
  { setAt, possible, first, width }: Gains,
  { position, edge }: { position: number; edge: number },
): number {
  const set = int(setAt, int(graph.standingOf, position));
  if (real(possible, set) === 0 || !hasFlag(graph, edge, SCORED)) return -1;
  return set * width + int(graph.edgeMove, edge) - int(first, set);
}

/** Walks the cheapest play that meets a decision, and adds up what it gains. */
function sumsAlong(graph: Graph, gains: Gains, sweep: Sweep): Sums {
  let above = 0;
  let below = 0;
  for (let position = START; position >= 0;) {
    const step = cheapestStep(graph, gains, { sweep, position, met: below > 0 });
    if (step.cell >= 0) {
      above += real(gains.gained, step.cell);
      below += real(gains.possible, int(gains.setAt, int(graph.standingOf, position)));
    }
    position = step.target;
  }
  return { above, below };
}

function cheapestStep(
  graph: Graph,
  gains: Gains,
  { sweep, position, met }: { sweep: Sweep; position: number; met: boolean },
): { cell: number; target: number } {
  const restOf = (cell: number, target: number): number => {
    const meets = met || cell >= 0;
    if (target < 0) return meets ? 0 : Infinity;
    return real(meets ? sweep.any : sweep.meeting, target);
  };
  let step = { cell: -1, target: -1 };
  let least = Infinity;
  const end = int(graph.firstEdge, position + 1);
  for (let edge = int(graph.firstEdge, position); edge < end; edge++) {
    const target = int(graph.edgeTarget, edge);
    const cell = cellOf(graph, gains, { position, edge });
    const price = (cell >= 0 ? real(sweep.price, cell) : 0) + restOf(cell, target);
    if (price >= least) continue;
    least = price;
    step = { cell, target };
  }
  return step;
}
