import { int, IntList } from './cells.ts';
import type { Standpoint } from './packed.ts';

/**
 * Every position once, two integers each and no object. Positions come turn by turn, so that only those of the turn
 * at hand and of the next must be found again: two small hash tables serve in turns and stay in the processor's
 * cache. The table of all is made when somebody first asks for a position of an old turn.
 */
export class PositionStore {
  readonly #keys = { where: new IntList(1 << 12), when: new IntList(1 << 12) };
  #turn = 0;
  #here = new Slots(this.#keys);
  #next = new Slots(this.#keys);
  #all: Slots | undefined;

  get size(): number {
    return this.#keys.where.length;
  }

  /** From now on positions of the next turn and of the one after are entered. */
  nextTurn(): void {
    this.#turn++;
    [this.#here, this.#next] = [this.#next, this.#here];
    this.#next.forget(this.size);
  }

  /** The number of a position of this turn or the next; it is new when the number is what `size` was before. */
  enter(at: Standpoint): number {
    const slots = at.turn === this.#turn ? this.#here : this.#next;
    return slots.enter(whereKey(at), whenKey(at));
  }

  /** The number of a position of any turn, −1 when no play comes through it. */
  find(at: Standpoint): number {
    this.#all ??= this.#indexAll();
    return this.#all.find(whereKey(at), whenKey(at));
  }

  /** Takes a position apart into `to`. */
  read(position: number, to: Standpoint): void {
    const where = this.#keys.where.at(position);
    const when = this.#keys.when.at(position);
    to.beat = where >>> 18;
    to.mood = (where >>> 6) & 4095;
    to.stance = (where >>> 1) & 31;
    to.stopped = where & 1;
    to.turn = when & 63;
    to.facts = when >>> 6;
  }

  #indexAll(): Slots {
    const all = new Slots(this.#keys);
    for (let position = 0; position < this.size; position++) all.add(position);
    return all;
  }
}

interface Keys {
  readonly where: IntList;
  readonly when: IntList;
}

/** Numbers of one slot: both keys, the position plus one, and one unused so that slots do not straddle cache lines. */
const WIDTH = 4;

/** An open-addressing hash from keys to positions; at most half of its slots are full. */
class Slots {
  readonly #keys: Keys;
  #slots = new Int32Array(WIDTH << 10);
  #mask = (1 << 10) - 1;
  #full = 0;
  /** Positions before this one are forgotten: their slots count as empty, which spares clearing them. */
  #floor = 0;

  constructor(keys: Keys) {
    this.#keys = keys;
  }

  forget(before: number): void {
    this.#floor = before;
    this.#full = 0;
  }

  enter(where: number, when: number): number {
    const slot = this.#slotOf(where, when);
    const known = int(this.#slots, slot + 2);
    if (known > this.#floor) return known - 1;
    const position = this.#keys.where.length;
    this.#keys.where.push(where);
    this.#keys.when.push(when);
    this.#fill(slot, position);
    return position;
  }

  /** Takes up a position that the keys hold already. */
  add(position: number): void {
    this.#fill(this.#slotOf(this.#keys.where.at(position), this.#keys.when.at(position)), position);
  }

  find(where: number, when: number): number {
    return int(this.#slots, this.#slotOf(where, when) + 2) - 1;
  }

  #fill(slot: number, position: number): void {
    this.#slots[slot] = this.#keys.where.at(position);
    this.#slots[slot + 1] = this.#keys.when.at(position);
    this.#slots[slot + 2] = position + 1;
    this.#full++;
    if (this.#full * 2 > this.#mask) this.#widen();
  }

  #slotOf(where: number, when: number): number {
    const slots = this.#slots;
    const floor = this.#floor;
    let slot = scatter(where, when) & this.#mask;
    for (;;) {
      const cell = slot * WIDTH;
      if (int(slots, cell + 2) <= floor) return cell;
      if (int(slots, cell) === where && int(slots, cell + 1) === when) return cell;
      slot = (slot + 1) & this.#mask;
    }
  }

  #widen(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    this.#full = 0;
    for (let cell = 2; cell < old.length; cell += WIDTH) {
      const known = int(old, cell);
      if (known > this.#floor) this.add(known - 1);
    }
  }
}

/** Beat in 11 bits, mood in 12, stance in 5, hard stop in 1. */
const whereKey = ({ beat, mood, stance, stopped }: Standpoint): number =>
  (beat << 18) | (mood << 6) | (stance << 1) | stopped;

/** Facts above six bits of turn. */
const whenKey = ({ facts, turn }: Standpoint): number => (facts << 6) | turn;

function scatter(where: number, when: number): number {
  let mixed = Math.imul(where ^ Math.imul(when, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}
