import { int, IntList } from './cells.ts';
import { MOOD_COUNT, moodAtPlace, moodPlace } from './packed-mood.ts';
import type { Packed, Standpoint } from './packed.ts';

/** Cells that a table of every thinkable standing may have; beyond that most would stay empty, and a hash is smaller. */
const MOST_CELLS = 1 << 24;
/** Numbers of one slot of the hash: both keys, the standing plus one, one unused so that no slot straddles a cache line. */
const WIDTH = 4;

/**
 * Numbers standings in the order of arrival. A standing is a position without its turn; it is kept as two integers,
 * never as an object: where (beat, stance, hard stop and mood, without gaps) and the facts known.
 */
export class StandingNames {
  readonly #stances: number;
  readonly #factBits: number;
  readonly #where = new IntList(1 << 10);
  readonly #facts = new IntList(1 << 10);
  /** By thinkable standing its number plus one; null where a hash is used instead. */
  readonly #direct: Int32Array | null;
  #slots = new Int32Array(WIDTH << 10);
  #mask = (1 << 10) - 1;

  constructor({ beats, stances, facts }: Packed) {
    this.#stances = stances.length;
    this.#factBits = facts.length;
    const thinkable = beats.length * stances.length * 2 * MOOD_COUNT * 2 ** facts.length;
    this.#direct = thinkable <= MOST_CELLS ? new Int32Array(thinkable) : null;
  }

  get size(): number {
    return this.#where.length;
  }

  /** The number of a standing; it is new when the number is what `size` was before. */
  enter(at: Standpoint): number {
    const where = this.#whereOf(at);
    return this.#direct
      ? this.#enterDirect(this.#direct, where, at.facts)
      : this.#enterHashed(where, at.facts);
  }

  /** The number of a standing, −1 when no play comes to it. */
  find(at: Standpoint): number {
    const where = this.#whereOf(at);
    if (this.#direct) return int(this.#direct, (where << this.#factBits) | at.facts) - 1;
    return int(this.#slots, this.#slotOf(where, at.facts) + 2) - 1;
  }

  /** Takes a standing apart; the turn of `to` stays as it was. */
  read(standing: number, to: Standpoint): void {
    const where = this.#where.at(standing);
    const rest = Math.trunc(where / MOOD_COUNT);
    to.mood = moodAtPlace(where % MOOD_COUNT);
    to.stopped = rest & 1;
    to.stance = (rest >> 1) % this.#stances;
    to.beat = Math.trunc((rest >> 1) / this.#stances);
    to.facts = this.#facts.at(standing);
  }

  beatOf(standing: number): number {
    return Math.trunc(this.#where.at(standing) / (MOOD_COUNT * 2 * this.#stances));
  }

  /** 1 once a line was crossed for good. */
  stopped(standing: number): number {
    return Math.trunc(this.#where.at(standing) / MOOD_COUNT) & 1;
  }

  facts(standing: number): number {
    return this.#facts.at(standing);
  }

  #whereOf({ beat, stance, stopped, mood }: Standpoint): number {
    return ((beat * this.#stances + stance) * 2 + stopped) * MOOD_COUNT + moodPlace(mood);
  }

  #add(where: number, facts: number): number {
    this.#where.push(where);
    this.#facts.push(facts);
    return this.size - 1;
  }

  #enterDirect(direct: Int32Array, where: number, facts: number): number {
    const cell = (where << this.#factBits) | facts;
    const known = int(direct, cell);
    if (known > 0) return known - 1;
    const standing = this.#add(where, facts);
    direct[cell] = standing + 1;
    return standing;
  }

  #enterHashed(where: number, facts: number): number {
    const slot = this.#slotOf(where, facts);
    const known = int(this.#slots, slot + 2);
    if (known > 0) return known - 1;
    const standing = this.#add(where, facts);
    this.#fill(slot, standing);
    if (this.size * 2 > this.#mask) this.#widen();
    return standing;
  }

  #fill(slot: number, standing: number): void {
    this.#slots[slot] = this.#where.at(standing);
    this.#slots[slot + 1] = this.#facts.at(standing);
    this.#slots[slot + 2] = standing + 1;
  }

  #slotOf(where: number, facts: number): number {
    const slots = this.#slots;
    let slot = scatter(where, facts) & this.#mask;
    for (;;) {
      const cell = slot * WIDTH;
      if (int(slots, cell + 2) === 0) return cell;
      if (int(slots, cell) === where && int(slots, cell + 1) === facts) return cell;
      slot = (slot + 1) & this.#mask;
    }
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let standing = 0; standing < this.size; standing++) {
      this.#fill(this.#slotOf(this.#where.at(standing), this.#facts.at(standing)), standing);
    }
  }
}

function scatter(where: number, facts: number): number {
  let mixed = Math.imul(where ^ Math.imul(facts, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}
