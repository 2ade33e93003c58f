import { int, real } from '../graph/cells.ts';
import { backward, isOver, standingOf, targetAt, turnOf } from '../graph/explore.ts';
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
 * but above − λ · below can; where the least of that over all plays is 0, λ is the least ratio (Dinkelbach). No play does
 * worse than the worst choice at the worst decision every time, so that is where the search begins.
 */
export function worstRatio(graph: Graph, gains: Gains): number {
  let ratio = ratioOf(cheapestPlay(graph, gains, lowerBound(gains)));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = ratioOf(cheapestPlay(graph, gains, ratio));
    if (next >= ratio - SAME) return ratio;
    ratio = next;
  }
  return ratio;
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
    price: gains.gained.map(
      (above, cell) => above - ratio * real(gains.possible, Math.trunc(cell / gains.width)),
    ),
    any: new Float64Array(graph.cells),
    // Behind the last turn nothing is met any more.
    meeting: new Float64Array(graph.cells).fill(Infinity),
  };
  backward(graph, (turn, standing) => pricePosition(graph, gains, { sweep, turn, standing }));
  return sumsAlong(graph, gains, sweep);
}

interface Spot {
  readonly sweep: Sweep;
  readonly turn: number;
  readonly standing: number;
}

function pricePosition(graph: Graph, gains: Gains, { sweep, turn, standing }: Spot): void {
  const { standings } = graph;
  let least = Infinity;
  let leastMeeting = Infinity;
  const end = int(standings.firstEdge, standing + 1);
  for (let edge = int(standings.firstEdge, standing); edge < end; edge++) {
    const target = targetAt(graph, turn, edge);
    const cell = cellOf(graph, gains, { standing, edge });
    const rest = target >= 0 ? real(sweep.any, target) : 0;
    const price = cell >= 0 ? real(sweep.price, cell) + rest : rest;
    if (price < least) least = price;
    const met = cell >= 0 ? price : target >= 0 ? real(sweep.meeting, target) : Infinity;
    if (met < leastMeeting) leastMeeting = met;
  }
  const position = int(graph.offset, turn) + standing;
  sweep.any[position] = least;
  sweep.meeting[position] = leastMeeting;
}

/** Where a choice stands in `gained`; −1 when it is no evidence. */
function cellOf(
  graph: Graph,
  { setAt, possible, first, width }: Gains,
  { standing, edge }: { standing: number; edge: number },
): number {
  const set = int(setAt, standing);
  if (real(possible, set) === 0 || !hasFlag(graph, edge, SCORED)) return -1;
  return set * width + int(graph.standings.edgeMove, edge) - int(first, set);
}

/** Walks the cheapest play that meets a decision, and adds up what it gains. */
function sumsAlong(graph: Graph, gains: Gains, sweep: Sweep): Sums {
  let above = 0;
  let below = 0;
  for (let position = START; position >= 0 && !isOver(graph, position);) {
    const standing = standingOf(graph, position);
    const spot = { sweep, standing, turn: turnOf(graph, position) };
    const step = cheapestStep(graph, gains, { ...spot, met: below > 0 });
    if (step.cell >= 0) {
      above += real(gains.gained, step.cell);
      below += real(gains.possible, int(gains.setAt, standing));
    }
    position = step.target;
  }
  return { above, below };
}

function cheapestStep(
  graph: Graph,
  gains: Gains,
  { sweep, turn, standing, met }: Spot & { met: boolean },
): { cell: number; target: number } {
  const { standings } = graph;
  const restOf = (cell: number, target: number): number => {
    const meets = met || cell >= 0;
    if (target < 0) return meets ? 0 : Infinity;
    return real(meets ? sweep.any : sweep.meeting, target);
  };
  let step = { cell: -1, target: -1 };
  let least = Infinity;
  const end = int(standings.firstEdge, standing + 1);
  for (let edge = int(standings.firstEdge, standing); edge < end; edge++) {
    const target = targetAt(graph, turn, edge);
    const cell = cellOf(graph, gains, { standing, edge });
    const price = (cell >= 0 ? real(sweep.price, cell) : 0) + restOf(cell, target);
    if (price >= least) continue;
    least = price;
    step = { cell, target };
  }
  return step;
}
