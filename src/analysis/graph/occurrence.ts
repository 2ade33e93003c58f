import { int } from './cells.ts';
import type { Packed } from './packed.ts';
import { occurring } from './standings.ts';
import type { Standings } from './standings.ts';

/** Turns of a standing in two words of 32 bits, side by side. The format allows 40 turns, so the last bit is free. */
const WORDS = 2;
const CHANGED = 1 << 31;

/** Whether some play stands like that at that turn. */
export const occurs = (turns: Int32Array, turn: number, standing: number): boolean =>
  (int(turns, standing * WORDS + (turn >> 5)) & (1 << (turn & 31))) !== 0;

/**
 * The turns at which each standing occurs, as bits. A move passes all turns of a standing on at once, each one later, and a
 * card as they are; what changed is passed on again until nothing changes.
 */
export function turnsOfStandings(packed: Packed, standings: Standings, order: Int32Array): Int32Array {
  const turns = new Int32Array(standings.names.size * WORDS);
  const keep = turnMasks(packed.turns);
  turns[0] = 1;
  turns[1] = CHANGED;
  for (let again = true; again;) {
    again = false;
    for (const standing of order) {
      const high = int(turns, standing * WORDS + 1);
      if ((high & CHANGED) === 0) continue;
      turns[standing * WORDS + 1] = high & ~CHANGED;
      passOn(turns, standings, { standing, keep, cards: packed.options.length });
      again = true;
    }
  }
  return turns;
}

interface Pass {
  readonly standing: number;
  readonly keep: readonly [number, number];
  /** Moves from here on are cards. */
  readonly cards: number;
}

function passOn(turns: Int32Array, standings: Standings, { standing, keep, cards }: Pass): void {
  const { firstEdge, edgeMove, edgeTarget } = standings;
  const low = int(turns, standing * WORDS);
  const high = int(turns, standing * WORDS + 1);
  const nextLow = (low << 1) & keep[0];
  const nextHigh = ((high << 1) | (low >>> 31)) & keep[1];
  const end = int(firstEdge, standing + 1);
  for (let edge = int(firstEdge, standing); edge < end; edge++) {
    const target = int(edgeTarget, edge);
    if (target < 0) continue;
    const isCard = int(edgeMove, edge) >= cards;
    const cell = target * WORDS;
    const wasLow = int(turns, cell);
    const wasHigh = int(turns, cell + 1);
    const isLow = wasLow | (isCard ? low : nextLow);
    const isHigh = wasHigh | (isCard ? high : nextHigh);
    if (isLow === wasLow && isHigh === wasHigh) continue;
    turns[cell] = isLow;
    turns[cell + 1] = isHigh | CHANGED;
  }
}

/** The bits of the turns that there are. */
const turnMasks = (turns: number): [number, number] =>
  turns < 32 ? [2 ** turns - 1, 0] : [-1, 2 ** (turns - 32) - 1];

/** How many positions there are, and how many moves out of them. */
export function countTurns(
  standings: Standings,
  turns: Int32Array,
): { readonly positions: number; readonly edges: number } {
  const { firstEdge } = standings;
  let positions = 0;
  let edges = 0;
  for (let standing = 0; standing < occurring(standings); standing++) {
    const times = ones(int(turns, standing * WORDS)) + ones(int(turns, standing * WORDS + 1));
    positions += times;
    edges += times * (int(firstEdge, standing + 1) - int(firstEdge, standing));
  }
  return { positions, edges };
}

/** The standings that occur, turn after turn, each turn's in the order given. */
export function presentByTurn(
  occurring: Int32Array,
  order: Int32Array,
  { turns, positions }: { readonly turns: number; readonly positions: number },
): { readonly present: Int32Array; readonly firstPresent: Int32Array } {
  const present = new Int32Array(positions);
  const firstPresent = new Int32Array(turns + 1);
  let next = 0;
  for (let turn = 0; turn < turns; turn++) {
    for (let place = 0; place < order.length; place++) {
      const standing = int(order, place);
      if (occurs(occurring, turn, standing)) present[next++] = standing;
    }
    firstPresent[turn + 1] = next;
  }
  return { present, firstPresent };
}

/** How many bits are set. */
export function ones(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
