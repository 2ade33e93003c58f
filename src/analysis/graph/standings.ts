import { int, IntList } from './cells.ts';
import { rowHolds } from './condition-table.ts';
import { land, turnFrom } from './land.ts';
import type { Turn } from './land.ts';
import { REPLY, SCORED, SILENCE } from './packed.ts';
import type { Packed, Standpoint } from './packed.ts';
import { Slots } from './slots.ts';

/**
 * How a conversation can stand, the turn left aside, and what each move leads to. All that a move does follows from
 * the standing; only whether time is up does not. So everything is worked out once for each standing and then holds for
 * every turn in which it occurs.
 *
 * Moves of standing s are firstEdge[s] up to firstEdge[s + 1]. A move is an option's place in `packed.options`, or,
 * from `packed.options.length` on, a card's place in `packed.cards`. A target is a standing, or below 0 the
 * `endTarget` of an ending.
 */
export interface Standings {
  readonly names: Slots;
  readonly firstEdge: Int32Array;
  readonly edgeMove: Int32Array;
  readonly edgeTarget: Int32Array;
  /**
   * By standing: the flag of the moves that a player by chance picks from, all alike. These are the options that score,
   * else the open replies, else the silence. Such a player opens no card, since a card is looked up for a reason.
   */
  readonly chance: Int32Array;
  /** Standings from this one on are only met when time is up: their moves are not worked out. */
  readonly expanded: number;
}

/** An ending, and whether a line was crossed for good before it: a place in `packed.utility`, below 0. */
export const endTarget = (packed: Packed, ending: number, stopped: number): number =>
  -1 - (ending + stopped * packed.endings.length);
export const utilityPlace = (target: number): number => -1 - target;
export const endingOfTarget = (packed: Packed, target: number): number =>
  utilityPlace(target) % packed.endings.length;

/** Beat in 11 bits, mood in 12, stance in 5, hard stop in 1. Facts are the other key. */
export const whereKey = ({ beat, mood, stance, stopped }: Standpoint): number =>
  (beat << 18) | (mood << 6) | (stance << 1) | stopped;

/** Takes a standing apart; the turn of `to` stays as it was. */
export function readStanding(names: Slots, standing: number, to: Standpoint): void {
  const where = names.one(standing);
  to.beat = where >>> 18;
  to.mood = (where >>> 6) & 4095;
  to.stance = (where >>> 1) & 31;
  to.stopped = where & 1;
  to.facts = names.other(standing);
}

/** 1 once a line was crossed for good. */
export const isStopped = (names: Slots, standing: number): number => names.one(standing) & 1;
export const beatOf = (names: Slots, standing: number): number => names.one(standing) >>> 18;

interface Walk {
  readonly packed: Packed;
  readonly names: Slots;
  readonly firstEdge: IntList;
  readonly moves: IntList;
  readonly targets: IntList;
  readonly chance: IntList;
  /** Scratch, so that no move makes an object. */
  readonly turn: Turn;
}

/** Walks breadth first from the start, no further than the turns allow; null beyond the limit. */
export function exploreStandings(packed: Packed, limit: number): Standings | null {
  const walk: Walk = {
    packed,
    names: new Slots(1 << 10),
    firstEdge: new IntList(1 << 10),
    moves: new IntList(1 << 12),
    targets: new IntList(1 << 12),
    chance: new IntList(1 << 10),
    turn: turnFrom(packed),
  };
  const { names } = walk;
  // A standing has no turn; before the first one, time is never up.
  walk.turn.from.turn = -1;
  names.enter(whereKey(packed.start), packed.start.facts);
  let first = 0;
  for (let turn = 0; turn < packed.turns && first < names.size; turn++) {
    enterCards(walk, first);
    const last = names.size;
    if (last > limit) return null;
    for (let standing = first; standing < last; standing++) expand(walk, standing);
    first = last;
  }
  walk.firstEdge.push(walk.moves.length);
  return {
    names,
    firstEdge: walk.firstEdge.view(),
    edgeMove: walk.moves.view(),
    edgeTarget: walk.targets.view(),
    chance: walk.chance.view(),
    expanded: first,
  };
}

/** Enters what opening cards leads to from the standings of this turn, however many are opened. */
function enterCards({ packed, names, turn }: Walk, first: number): void {
  if (packed.cards.length === 0) return;
  for (let standing = first; standing < names.size; standing++) {
    readStanding(names, standing, turn.from);
    const where = whereKey(turn.from);
    for (const taught of packed.cardTeaches) names.enter(where, turn.from.facts | taught);
  }
}

function expand(walk: Walk, standing: number): void {
  const { packed, names, turn, moves, targets } = walk;
  const { from, to } = turn;
  walk.firstEdge.push(moves.length);
  readStanding(names, standing, from);
  let flags = 0;
  const end = int(packed.firstOption, from.beat + 1);
  for (let option = int(packed.firstOption, from.beat); option < end; option++) {
    if (!rowHolds(packed.conditions, int(packed.when, option), from)) continue;
    flags |= int(packed.flags, option);
    turn.option = option;
    land(packed, turn);
    moves.push(option);
    targets.push(
      to.ending < 0 ? names.enter(whereKey(to), to.facts) : endTarget(packed, to.ending, to.stopped),
    );
  }
  walk.chance.push(flags & SCORED ? SCORED : flags & REPLY ? REPLY : SILENCE);
  if (packed.cards.length > 0) expandCards(walk);
}

/** A card that teaches nothing new changes nothing, so it is no move. */
function expandCards({ packed, names, turn, moves, targets }: Walk): void {
  const where = whereKey(turn.from);
  for (let card = 0; card < packed.cards.length; card++) {
    const facts = turn.from.facts | int(packed.cardTeaches, card);
    if (facts === turn.from.facts) continue;
    moves.push(packed.options.length + card);
    targets.push(names.enter(where, facts));
  }
}
