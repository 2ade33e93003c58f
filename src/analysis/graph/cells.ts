/**
 * Reads of typed tables. An index past the end reads 0, which cannot happen in a table that `compile` made; saying
 * so here once keeps the hot loops free of checks, and the engine inlines both.
 */
export const int = (table: Int32Array, index: number): number => table[index] ?? 0;
export const real = (table: Float64Array, index: number): number => table[index] ?? 0;

/** A list of 32-bit integers that grows. */
export class IntList {
  length = 0;
  #cells: Int32Array;

  constructor(capacity: number) {
    this.#cells = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.#cells.length) this.#grow();
    this.#cells[this.length++] = value;
  }

  at(index: number): number {
    return this.#cells[index] ?? 0;
  }

  /** The numbers so far; a view, so nothing may be pushed while it is in use. */
  view(): Int32Array {
    return this.#cells.subarray(0, this.length);
  }

  #grow(): void {
    const larger = new Int32Array(Math.max(16, this.#cells.length * 2));
    larger.set(this.#cells);
    this.#cells = larger;
  }
}
