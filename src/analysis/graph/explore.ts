import { fail, ok } from '#base';
import type { Result } from '#base';
import { int, IntList } from './cells.ts';
import { rowHolds } from './condition-table.ts';
import { land, turnFrom } from './land.ts';
import type { Turn } from './land.ts';
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

/** Walks turn by turn from the start until no move leads anywhere new. */
export function explore(packed: Packed, limit: number): Result<Graph, TooManyPositions> {
  const walk: Walk = {
    packed,
    store: new PositionStore(),
    firstEdge: new IntList(1 << 12),
    moves: new IntList(1 << 13),
    targets: new IntList(1 << 13),
    turn: turnFrom(packed),
  };
  const { store } = walk;
  store.enter(packed.start);
  for (let first = 0; first < store.size;) {
    const last = enterCards(walk, first);
    for (let position = first; position < last; position++) {
      if (store.size > limit) return fail(tooMany(limit));
      expand(walk, position);
    }
    store.nextTurn();
    first = last;
  }
  walk.firstEdge.push(walk.moves.length);
  return ok(graphOf(walk));
}

interface Walk {
  readonly packed: Packed;
  readonly store: PositionStore;
  readonly firstEdge: IntList;
  readonly moves: IntList;
  readonly targets: IntList;
  /** Scratch, so that no move makes an object. */
  readonly turn: Turn;
}

function graphOf({ packed, store, firstEdge, moves, targets }: Walk): Graph {
  return {
    packed,
    store,
    positions: store.size,
    edges: moves.length,
    firstEdge: firstEdge.view(),
    edgeMove: moves.view(),
    edgeTarget: targets.view(),
    order: inOrder(packed, store),
  };
}

const tooMany = (limit: number): TooManyPositions => ({
  limit,
  message: `The conversation has more than ${limit} positions; use fewer turns, facts or ways to loop.`,
});

/** Enters what opening cards leads to from the positions of this turn, however many are opened. */
function enterCards({ packed, store, turn }: Walk, first: number): number {
  const at = turn.from;
  if (packed.cards.length === 0) return store.size;
  for (let position = first; position < store.size; position++) {
    store.read(position, at);
    const known = at.facts;
    for (let card = 0; card < packed.cards.length; card++) {
      at.facts = known | int(packed.cardTeaches, card);
      if (at.facts !== known) store.enter(at);
    }
  }
  return store.size;
}

function expand(walk: Walk, position: number): void {
  const { packed, store, turn, moves, targets } = walk;
  const { from, to } = turn;
  walk.firstEdge.push(moves.length);
  store.read(position, from);
  const end = int(packed.firstOption, from.beat + 1);
  for (let option = int(packed.firstOption, from.beat); option < end; option++) {
    if (!rowHolds(packed.conditions, int(packed.when, option), from)) continue;
    turn.option = option;
    land(packed, turn);
    moves.push(option);
    targets.push(to.ending < 0 ? store.enter(to) : endTarget(packed, to.ending, to.stopped));
  }
  if (packed.cards.length > 0) expandCards(walk);
}

/** A card that teaches nothing new changes nothing, so it is no move. */
function expandCards({ packed, store, turn, moves, targets }: Walk): void {
  const at = turn.from;
  const known = at.facts;
  for (let card = 0; card < packed.cards.length; card++) {
    at.facts = known | int(packed.cardTeaches, card);
    if (at.facts === known) continue;
    moves.push(packed.options.length + card);
    targets.push(store.enter(at));
  }
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
