import type { Move } from '#dialogue';
import { int } from '../graph/cells.ts';
import { groundOf, tensionOf, trustOf } from '../graph/packed-mood.ts';
import { moveOf } from '../solve/moves.ts';
import type { Paths } from './paths.ts';

/** Lowest and highest of each meter. */
export interface MoodRange {
  readonly tension: readonly [number, number];
  readonly trust: readonly [number, number];
  readonly ground: readonly [number, number];
}

/** Where something is seen: at a position, or on an edge out of it. */
export interface Place {
  position: number;
  /** −1 for the position itself. */
  edge: number;
  /** The mood at which it is seen. */
  mood: number;
  /** Moves that lead there. */
  depth: number;
}

const RANGE = 6;

/** What has been seen of a list of things: the shortest way to each, and the moods at which it is seen. */
export class Sightings {
  readonly #depth: Int32Array;
  readonly #position: Int32Array;
  readonly #edge: Int32Array;
  readonly #range: Int32Array;

  constructor(things: number) {
    this.#depth = new Int32Array(things).fill(-1);
    this.#position = new Int32Array(things);
    this.#edge = new Int32Array(things);
    this.#range = new Int32Array(things * RANGE);
  }

  see(thing: number, { position, edge, mood, depth }: Readonly<Place>): void {
    const known = int(this.#depth, thing);
    this.#widen(thing, mood, known < 0);
    if (known >= 0 && known <= depth) return;
    this.#depth[thing] = depth;
    this.#position[thing] = position;
    this.#edge[thing] = edge;
  }

  seen(thing: number): boolean {
    return int(this.#depth, thing) >= 0;
  }

  /** The position at which it is seen by a shortest play. */
  position(thing: number): number {
    return int(this.#position, thing);
  }

  /** The edge on which it is seen by a shortest play. */
  edge(thing: number): number {
    return int(this.#edge, thing);
  }

  /** A shortest play up to the thing, null when nothing leads there. */
  witness(thing: number, paths: Paths): readonly Move[] | null {
    if (!this.seen(thing)) return null;
    const moves = paths.to(int(this.#position, thing));
    const edge = int(this.#edge, thing);
    return edge < 0 ? moves : [...moves, moveOf(paths.graph, edge)];
  }

  mood(thing: number): MoodRange | null {
    if (!this.seen(thing)) return null;
    const at = (offset: number) => int(this.#range, thing * RANGE + offset);
    return { tension: [at(0), at(1)], trust: [at(2), at(3)], ground: [at(4), at(5)] };
  }

  #widen(thing: number, mood: number, first: boolean): void {
    this.#stretch(thing * RANGE, tensionOf(mood), first);
    this.#stretch(thing * RANGE + 2, trustOf(mood), first);
    this.#stretch(thing * RANGE + 4, groundOf(mood), first);
  }

  #stretch(cell: number, value: number, first: boolean): void {
    if (first || value < int(this.#range, cell)) this.#range[cell] = value;
    if (first || value > int(this.#range, cell + 1)) this.#range[cell + 1] = value;
  }
}
