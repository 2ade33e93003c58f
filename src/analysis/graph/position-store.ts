import { int, IntList } from './cells.ts';
import type { Standpoint } from './packed.ts';

const EMPTY = 0;

/**
 * Every position once, numbered in the order of arrival: two integers each, found again by an open-addressing
 * hash over them. No position is an object.
 */
export class PositionStore {
  readonly #where = new IntList(1 << 12);
  readonly #when = new IntList(1 << 12);
  /** Number of a position plus one, or EMPTY; twice as many slots as positions at least. */
  #slots = new Int32Array(1 << 13);

  get size(): number {
    return this.#where.length;
  }

  /** The number of this position; it is new when the number is what `size` was before. */
  enter(at: Standpoint): number {
    if (this.size * 2 >= this.#slots.length) this.#widen();
    const where = whereKey(at);
    const when = whenKey(at);
    const slot = this.#slotOf(where, when);
    const known = int(this.#slots, slot);
    if (known !== EMPTY) return known - 1;
    this.#where.push(where);
    this.#when.push(when);
    this.#slots[slot] = this.size;
    return this.size - 1;
  }

  /** The number of this position, −1 when no play comes through it. */
  find(at: Standpoint): number {
    return int(this.#slots, this.#slotOf(whereKey(at), whenKey(at))) - 1;
  }

  /** Takes a position apart into `to`. */
  read(position: number, to: Standpoint): void {
    const where = this.#where.at(position);
    const when = this.#when.at(position);
    to.beat = where >>> 18;
    to.mood = (where >>> 6) & 4095;
    to.stance = (where >>> 1) & 31;
    to.stopped = where & 1;
    to.turn = when & 63;
    to.facts = when >>> 6;
  }

  #slotOf(where: number, when: number): number {
    const mask = this.#slots.length - 1;
    let slot = scatter(where, when) & mask;
    for (;;) {
      const known = int(this.#slots, slot);
      if (known === EMPTY) return slot;
      if (this.#where.at(known - 1) === where && this.#when.at(known - 1) === when) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let position = 0; position < this.size; position++) {
      this.#slots[this.#slotOf(this.#where.at(position), this.#when.at(position))] = position + 1;
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
