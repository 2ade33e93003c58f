import { LIMITS } from './limits.ts';

const LINE_ENDS = new Set(['newline', 'doc-start', 'doc-end']);
const INVISIBLE = new Set(['space', 'comment', 'byte-order-mark']);
const STARTS_COMPACT = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);

/**
 * An upper bound of the nesting, from tokens alone. Brackets are counted exactly. Blocks are counted by columns: every
 * level but a list directly under its key begins further right than the level around it, so a block of n columns is at
 * most 2n levels deep, and one that is deeper than n columns is certainly deeper than n levels.
 */
export class Nesting {
  readonly #columns: number[] = [];
  #brackets = 0;
  #atStart = true;
  unopened = false;

  take(type: string, column: number): void {
    if (LINE_ENDS.has(type)) this.#atStart = true;
    else if (!INVISIBLE.has(type)) this.#visible(type, column);
  }

  #visible(type: string, column: number): void {
    if (this.#atStart && this.#brackets === 0) this.#enter(column);
    this.#atStart = STARTS_COMPACT.has(type);
    if (type === 'flow-map-start' || type === 'flow-seq-start') this.#brackets++;
    if (type === 'flow-map-end' || type === 'flow-seq-end') {
      if (this.#brackets === 0) this.unopened = true;
      else this.#brackets--;
    }
  }

  #enter(column: number): void {
    while ((this.#columns.at(-1) ?? -1) > column) this.#columns.pop();
    if ((this.#columns.at(-1) ?? -1) < column) this.#columns.push(column);
  }

  get tooDeep(): boolean {
    return this.#brackets > LIMITS.depth || this.#columns.length > LIMITS.depth + 1;
  }
}
