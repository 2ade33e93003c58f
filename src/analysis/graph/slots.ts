import { int, IntList } from './cells.ts';

/** Numbers of one slot: both keys, the thing's number plus one, and one unused so that no slot straddles a cache line. */
const WIDTH = 4;

/**
 * Numbers things by two integers that tell them apart, in the order of arrival: an open-addressing hash, at most
 * half full. No thing is an object.
 */
export class Slots {
  readonly #one: IntList;
  readonly #other: IntList;
  #slots = new Int32Array(WIDTH << 10);
  #mask = (1 << 10) - 1;

  constructor(expected: number) {
    this.#one = new IntList(expected);
    this.#other = new IntList(expected);
  }

  get size(): number {
    return this.#one.length;
  }

  /** The number of a thing; it is new when the number is what `size` was before. */
  enter(one: number, other: number): number {
    const slot = this.#slotOf(one, other);
    const known = int(this.#slots, slot + 2);
    if (known > 0) return known - 1;
    this.#one.push(one);
    this.#other.push(other);
    this.#fill(slot, this.size - 1);
    if (this.size * 2 > this.#mask) this.#widen();
    return this.size - 1;
  }

  /** The number of a thing, −1 when it never came. */
  find(one: number, other: number): number {
    return int(this.#slots, this.#slotOf(one, other) + 2) - 1;
  }

  one(thing: number): number {
    return this.#one.at(thing);
  }

  other(thing: number): number {
    return this.#other.at(thing);
  }

  #fill(slot: number, thing: number): void {
    this.#slots[slot] = this.#one.at(thing);
    this.#slots[slot + 1] = this.#other.at(thing);
    this.#slots[slot + 2] = thing + 1;
  }

  #slotOf(one: number, other: number): number {
    const slots = this.#slots;
    let slot = scatter(one, other) & this.#mask;
    for (;;) {
      const cell = slot * WIDTH;
      if (int(slots, cell + 2) === 0) return cell;
      if (int(slots, cell) === one && int(slots, cell + 1) === other) return cell;
      slot = (slot + 1) & this.#mask;
    }
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let thing = 0; thing < this.size; thing++) {
      this.#fill(this.#slotOf(this.#one.at(thing), this.#other.at(thing)), thing);
    }
  }
}

function scatter(one: number, other: number): number {
  let mixed = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}
