import { int, IntList } from './cells.ts';
import { rowHolds } from './condition-table.ts';
import { land, turnFrom } from './land.ts';
import type { Turn } from './land.ts';
import { REPLY, SCORED, SILENCE } from './packed.ts';
import type { Packed } from './packed.ts';
import { StandingNames } from './standing-names.ts';

/**
 * How a conversation can stand, the turn left aside, and what each move leads to. All that a move does follows from
 * the standing; only whether time is up does not. So everything is worked out once for each standing and then holds for
 * every turn at which it occurs.
 *
 * Moves of standing s are the edges firstEdge[s] up to firstEdge[s + 1], options first. An edge's move is an option's
 * place in `packed.options`, or, from `packed.options.length` on, a card's place in `packed.cards`. Its target is a
 * standing, or below 0 the `endTarget` of an ending.
 */
export interface Standings {
  readonly names: StandingNames;
  readonly firstEdge: Int32Array;
  readonly edgeMove: Int32Array;
  readonly edgeTarget: Int32Array;
  /**
   * By standing: the flag of the moves that a player by chance picks from, all alike. These are the options that score,
   * else the open replies, else the silence. Such a player opens no card, since a card is looked up for a reason.
   */
  readonly chance: Int32Array;
  /**
   * By turn: how many standings can have occurred by then; they are the first ones. In the end all are counted, those
   * too that are only met when time is up and have no moves.
   */
  readonly known: Int32Array;
}

/** Standings that occur at some turn; the others are only met when time is up. */
export const occurring = ({ known }: Standings): number => int(known, known.length - 2);

/** An ending, and whether a line was crossed for good before it: a place in `packed.utility`, below 0. */
export const endTarget = (packed: Packed, ending: number, stopped: number): number =>
  -1 - (ending + stopped * packed.endings.length);
export const utilityPlace = (target: number): number => -1 - target;
export const endingOfTarget = (packed: Packed, target: number): number =>
  utilityPlace(target) % packed.endings.length;

interface Walk {
  readonly packed: Packed;
  readonly names: StandingNames;
  readonly firstEdge: IntList;
  readonly moves: IntList;
  readonly targets: IntList;
  readonly chance: IntList;
  /** Scratch, so that no move makes an object. */
  readonly turn: Turn;
}

/** Walks breadth first from the start, no further than the turns allow; null beyond the limit. */
export function exploreStandings(packed: Packed, limit: number): Standings | null {
  const walk = walkFrom(packed);
  const { names } = walk;
  const known = new Int32Array(packed.turns + 1);
  let first = 0;
  for (let turn = 0; turn < packed.turns; turn++) {
    enterCards(walk, first);
    const last = names.size;
    if (last > limit) return null;
    known[turn] = last;
    for (let standing = first; standing < last; standing++) expand(walk, standing);
    first = last;
  }
  known[packed.turns] = names.size;
  walk.firstEdge.push(walk.moves.length);
  return {
    names,
    firstEdge: walk.firstEdge.view(),
    edgeMove: walk.moves.view(),
    edgeTarget: walk.targets.view(),
    chance: walk.chance.view(),
    known,
  };
}

function walkFrom(packed: Packed): Walk {
  const walk: Walk = {
    packed,
    names: new StandingNames(packed),
    firstEdge: new IntList(1 << 10),
    moves: new IntList(1 << 12),
    targets: new IntList(1 << 12),
    chance: new IntList(1 << 10),
    turn: turnFrom(packed),
  };
  // A standing has no turn; before the first one, time is never up.
  walk.turn.from.turn = -1;
  walk.names.enter(packed.start);
  return walk;
}

/** Enters what opening cards leads to from the standings of this turn, however many are opened. */
function enterCards({ packed, names, turn }: Walk, first: number): void {
  if (packed.cards.length === 0) return;
  const { from } = turn;
  for (let standing = first; standing < names.size; standing++) {
    names.read(standing, from);
    const known = from.facts;
    for (const taught of packed.cardTeaches) {
      from.facts = known | taught;
      names.enter(from);
    }
  }
}

function expand(walk: Walk, standing: number): void {
  const { packed, names, turn, moves, targets } = walk;
  const { from, to } = turn;
  walk.firstEdge.push(moves.length);
  names.read(standing, from);
  let flags = 0;
  const end = int(packed.firstOption, from.beat + 1);
  for (let option = int(packed.firstOption, from.beat); option < end; option++) {
    if (!rowHolds(packed.conditions, int(packed.when, option), from)) continue;
    flags |= int(packed.flags, option);
    turn.option = option;
    land(packed, turn);
    moves.push(option);
    targets.push(to.ending < 0 ? names.enter(to) : endTarget(packed, to.ending, to.stopped));
  }
  walk.chance.push(flags & SCORED ? SCORED : flags & REPLY ? REPLY : SILENCE);
  if (packed.cards.length > 0) expandCards(walk);
}

/** A card that teaches nothing new changes nothing, so it is no move. */
function expandCards({ packed, names, turn, moves, targets }: Walk): void {
  const { from } = turn;
  const known = from.facts;
  for (let card = 0; card < packed.cards.length; card++) {
    from.facts = known | int(packed.cardTeaches, card);
    if (from.facts === known) continue;
    moves.push(packed.options.length + card);
    targets.push(names.enter(from));
  }
  from.facts = known;
}
