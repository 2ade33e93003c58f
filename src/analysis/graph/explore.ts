import { fail, ok } from '#base';
import type { Result } from '#base';
import { int } from './cells.ts';
import { countTurns, occurs, ones, presentByTurn, turnsOfStandings } from './occurrence.ts';
import type { Packed, Standpoint } from './packed.ts';
import { endTarget, exploreStandings, occurring } from './standings.ts';
import type { Standings } from './standings.ts';

/**
 * Every position that some play comes through: a standing at a turn. Standing s at turn t is position offset[t] + s, so
 * tables by position have a cell for each standing that can have occurred by then, used or not. Behind the last turn
 * come cells for how the conversation may stand when time is up: they are no positions but count as the ending then.
 */
export interface Graph {
  readonly packed: Packed;
  readonly standings: Standings;
  readonly offset: Int32Array;
  /** Length of a table by position. */
  readonly cells: number;
  readonly positions: number;
  /** Moves out of all positions. */
  readonly edges: number;
  /** At which turns each standing occurs: see `occurs`. */
  readonly turns: Int32Array;
  /** The standings that occur, turn after turn; within a turn each stands before those to which cards lead from it. */
  readonly present: Int32Array;
  /** By turn: where its standings begin in `present`. */
  readonly firstPresent: Int32Array;
}

export interface TooManyPositions {
  readonly limit: number;
  readonly message: string;
}

/** Works out how things can stand, and then when: turn by turn from the start. */
export function explore(packed: Packed, limit: number): Result<Graph, TooManyPositions> {
  const standings = exploreStandings(packed, limit);
  if (standings === null) return fail(tooMany(limit));
  const offset = offsetsOf(packed, standings);
  const cells = int(offset, packed.turns + 1);
  if (cells > limit) return fail(tooMany(limit));
  const order = inOrder(packed, standings);
  const turns = turnsOfStandings(packed, standings, order);
  const counted = countTurns(standings, turns);
  const present = presentByTurn(turns, order, { turns: packed.turns, positions: counted.positions });
  return ok({ packed, standings, offset, cells, ...counted, turns, ...present });
}

const tooMany = (limit: number): TooManyPositions => ({
  limit,
  message: `The conversation has more than ${limit} positions; use fewer turns, facts or ways to loop.`,
});

function offsetsOf({ turns }: Packed, { known }: Standings): Int32Array {
  const offset = new Int32Array(turns + 2);
  for (let turn = 0; turn <= turns; turn++) offset[turn + 1] = int(offset, turn) + int(known, turn);
  return offset;
}

type Visit = (turn: number, standing: number) => void;

/** Visits every position, each before all to which its moves lead. */
export function forward({ packed, present, firstPresent }: Graph, visit: Visit): void {
  for (let turn = 0; turn < packed.turns; turn++) {
    const end = int(firstPresent, turn + 1);
    for (let place = int(firstPresent, turn); place < end; place++) visit(turn, int(present, place));
  }
}

/** Visits every position, each after all to which its moves lead. */
export function backward({ packed, present, firstPresent }: Graph, visit: Visit): void {
  for (let turn = packed.turns - 1; turn >= 0; turn--) {
    const first = int(firstPresent, turn);
    for (let place = int(firstPresent, turn + 1) - 1; place >= first; place--) {
      visit(turn, int(present, place));
    }
  }
}

/** Where a move leads from a position at this turn: a position, or below 0 an ending. */
export function targetAt({ packed, standings, offset }: Graph, turn: number, edge: number): number {
  const target = int(standings.edgeTarget, edge);
  if (target < 0) return target;
  const isCard = int(standings.edgeMove, edge) >= packed.options.length;
  return int(offset, isCard ? turn : turn + 1) + target;
}

/** Whether a target is an ending in itself: time is up. */
export const isOver = ({ offset, packed }: Graph, position: number): boolean =>
  position >= int(offset, packed.turns);

/** The ending, below 0, that a position behind the last turn counts as. */
export const overAt = ({ packed, standings, offset }: Graph, position: number): number =>
  endTarget(packed, packed.runsOut, standings.names.stopped(position - int(offset, packed.turns)));

export function turnOf({ offset }: Graph, position: number): number {
  let turn = 0;
  while (int(offset, turn + 1) <= position) turn++;
  return turn;
}

export const standingOf = (graph: Graph, position: number): number =>
  position - int(graph.offset, turnOf(graph, position));

/** Takes a position apart into `to`. */
export function readPosition(graph: Graph, position: number, to: Standpoint): void {
  to.turn = turnOf(graph, position);
  graph.standings.names.read(position - int(graph.offset, to.turn), to);
}

/** The number of a position, −1 when no play comes through it. */
export function findPosition(graph: Graph, at: Standpoint): number {
  const standing = graph.standings.names.find(at);
  if (standing < 0 || at.turn >= graph.packed.turns || !occurs(graph.turns, at.turn, standing)) return -1;
  return int(graph.offset, at.turn) + standing;
}

/** Only a card leads to a standing of the same turn, in which more facts are known: sorted by how many are. */
function inOrder(packed: Packed, standings: Standings): Int32Array {
  const order = Int32Array.from({ length: occurring(standings) }, (_, standing) => standing);
  if (packed.cards.length === 0) return order;
  const known = order.map((standing) => ones(standings.names.facts(standing)));
  return order.sort((a, b) => int(known, a) - int(known, b) || a - b);
}
