import { METERS, MOOD_MAX } from '#dialogue';
import type { Condition } from '#dialogue';
import { int, IntList } from './cells.ts';

/** Numbers of one condition: three ranges, stances allowed, facts that must and must not be known. */
const WIDTH = 9;
const ALL = -1;
const WHOLE = [0, MOOD_MAX] as const;

/** Conditions as rows of integers. Row −1 is the condition that always holds. */
export const ALWAYS = -1;

/** Collects conditions while a scenario is compiled. */
export class ConditionWriter {
  readonly #rows = new IntList(64);
  readonly #stances: readonly string[];
  readonly #facts: readonly string[];

  constructor(stances: readonly string[], facts: readonly string[]) {
    this.#stances = stances;
    this.#facts = facts;
  }

  /** The row's number, to be kept where the condition stood. */
  add(condition: Condition | null): number {
    if (condition === null || Object.keys(condition).length === 0) return ALWAYS;
    const row = this.#rows.length / WIDTH;
    for (const meter of METERS) {
      const [low, high] = condition[meter] ?? WHOLE;
      this.#rows.push(Math.max(0, Math.ceil(low)));
      this.#rows.push(Math.min(MOOD_MAX, Math.floor(high)));
    }
    this.#rows.push(condition.stances ? bits(this.#stances, condition.stances) : ALL);
    this.#rows.push(bits(this.#facts, condition.knows ?? []));
    this.#rows.push(bits(this.#facts, condition.knowsNot ?? []));
    return row;
  }

  table(): Int32Array {
    return this.#rows.view().slice();
  }
}

/** The set of some names as bits, by their place in the list of all. Names that the list lacks are no member. */
export function bits(all: readonly string[], some: readonly string[]): number {
  let set = 0;
  for (const name of some) {
    const place = all.indexOf(name);
    if (place >= 0) set |= 1 << place;
  }
  return set;
}

/** Whether a row's ranges hold; row must not be ALWAYS. */
function moodInRow(table: Int32Array, row: number, mood: number): boolean {
  const at = row * WIDTH;
  const tension = mood >> 8;
  const trust = (mood >> 4) & 15;
  const ground = mood & 15;
  return (
    tension >= int(table, at) &&
    tension <= int(table, at + 1) &&
    trust >= int(table, at + 2) &&
    trust <= int(table, at + 3) &&
    ground >= int(table, at + 4) &&
    ground <= int(table, at + 5)
  );
}

/** What packed conditions are judged by. */
export interface PackedStanding {
  readonly mood: number;
  readonly stance: number;
  readonly facts: number;
}

export function rowHolds(table: Int32Array, row: number, standing: PackedStanding): boolean {
  if (row === ALWAYS) return true;
  const at = row * WIDTH;
  const knows = int(table, at + 7);
  return (
    moodInRow(table, row, standing.mood) &&
    (int(table, at + 6) & (1 << standing.stance)) !== 0 &&
    (standing.facts & knows) === knows &&
    (standing.facts & int(table, at + 8)) === 0
  );
}
