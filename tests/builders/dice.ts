import { randomStream } from '#base';

/** Chance for builders: everything follows from the seed. */
export interface Dice {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True once in `n`. */
  once(n: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Some of them, each once, in their order. */
  some<T>(from: readonly T[], most: number): T[];
}

export function diceOf(seed: number): Dice {
  const next = randomStream(seed);
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => {
    const item = from[whole(0, from.length - 1)];
    if (item === undefined) throw new Error('There is nothing to pick from; pass at least one item.');
    return item;
  };
  const some = <T>(from: readonly T[], most: number): T[] => {
    const wanted = new Set(Array.from({ length: most }, () => pick(from)));
    return from.filter((item) => wanted.has(item));
  };
  return { whole, pick, some, once: (n) => whole(1, n) === 1 };
}
