import { fail, ok } from '#base';
import type { Result } from '#base';
import { int, IntList } from './cells.ts';
import { rowHolds } from './condition-table.ts';
import { land, landing } from './land.ts';
import type { Landing } from './land.ts';
import type { Packed, Standpoint } from './packed.ts';
import { PositionStore } from './position-store.ts';

/**
 * Every position that some play comes through, and every move between two of them. Moves of position p are the
 * edges firstEdge[p] up to firstEdge[p + 1]. An edge's move is an option's place in `packed.options`, or, from
 * `packed.options.length` on, a card's place in `packed.cards`. An edge's target is a position, or below 0 the
 * `endTarget` of an ending.
 */
export interface Graph {
  readonly packed: Packed;
  readonly store: PositionStore;
  readonly positions: number;
  readonly edges: number;
  readonly firstEdge: Int32Array;
  readonly edgeMove: Int32Array;
  readonly edgeTarget: Int32Array;
  /** Positions so that each stands before all to which its moves lead. */
  readonly order: Int32Array;
}

export interface TooManyPositions {
  readonly limit: number;
  readonly message: string;
}

/** An ending, and whether a line was crossed for good before it: a place in `packed.utility`, below 0. */
export const endTarget = (packed: Packed, ending: number, stopped: number): number =>
  -1 - (ending + stopped * packed.endings.length);
export const utilityPlace = (target: number): number => -1 - target;
export const endingOfTarget = (packed: Packed, target: number): number =>
  utilityPlace(target) % packed.endings.length;

/** Walks breadth first from the start until no move leads anywhere new. */
export function explore(packed: Packed, limit: number): Result<Graph, TooManyPositions> {
  const frontier: Frontier = {
    store: new PositionStore(),
    moves: new IntList(1 << 13),
    targets: new IntList(1 << 13),
    reached: landing(),
  };
  const firstEdge = new IntList(1 << 12);
  const at: Standpoint = { ...packed.start };
  frontier.store.enter(packed.start);
  for (let position = 0; position < frontier.store.size; position++) {
    if (frontier.store.size > limit) return fail(tooMany(limit));
    firstEdge.push(frontier.moves.length);
    frontier.store.read(position, at);
    expandOptions(packed, at, frontier);
    if (packed.cards.length > 0) expandCards(packed, at, frontier);
  }
  firstEdge.push(frontier.moves.length);
  return ok({
    packed,
    store: frontier.store,
    positions: frontier.store.size,
    edges: frontier.moves.length,
    firstEdge: firstEdge.view(),
    edgeMove: frontier.moves.view(),
    edgeTarget: frontier.targets.view(),
    order: inOrder(packed, frontier.store),
  });
}

const tooMany = (limit: number): TooManyPositions => ({
  limit,
  message: `The conversation has more than ${limit} positions; use fewer turns, facts or ways to loop.`,
});

interface Frontier {
  readonly store: PositionStore;
  readonly moves: IntList;
  readonly targets: IntList;
  readonly reached: Landing;
}

function expandOptions(packed: Packed, at: Standpoint, { store, moves, targets, reached }: Frontier): void {
  const end = int(packed.firstOption, at.beat + 1);
  for (let option = int(packed.firstOption, at.beat); option < end; option++) {
    if (!rowHolds(packed.conditions, int(packed.when, option), at)) continue;
    land(packed, at, option, reached);
    moves.push(option);
    targets.push(
      reached.ending < 0 ? store.enter(reached) : endTarget(packed, reached.ending, reached.stopped),
    );
  }
}

/** A card that teaches nothing new changes nothing, so it is no move. */
function expandCards(packed: Packed, at: Standpoint, { store, moves, targets }: Frontier): void {
  const known = at.facts;
  for (let card = 0; card < packed.cards.length; card++) {
    at.facts = known | int(packed.cardTeaches, card);
    if (at.facts === known) continue;
    moves.push(packed.options.length + card);
    targets.push(store.enter(at));
  }
  at.facts = known;
}

/**
 * Sorted by turn, then by number of facts known: every move raises the one or, for a card, the other. That makes
 * one sweep enough to value all positions, however the beats loop.
 */
function inOrder(packed: Packed, store: PositionStore): Int32Array {
  const ranks = packed.facts.length + 1;
  const at: Standpoint = { ...packed.start };
  const rankOf = new Int32Array(store.size);
  const start = new Int32Array((packed.turns + 1) * ranks + 1);
  for (let position = 0; position < store.size; position++) {
    store.read(position, at);
    const rank = at.turn * ranks + ones(at.facts);
    rankOf[position] = rank;
    start[rank + 1] = int(start, rank + 1) + 1;
  }
  for (let rank = 1; rank < start.length; rank++) start[rank] = int(start, rank) + int(start, rank - 1);
  const order = new Int32Array(store.size);
  for (let position = 0; position < store.size; position++) {
    const rank = int(rankOf, position);
    const place = int(start, rank);
    order[place] = position;
    start[rank] = place + 1;
  }
  return order;
}

function ones(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
