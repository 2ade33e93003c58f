/**
 * Chance as an argument: a seed and what it decides give the same number on every platform.
 * Everything is 32-bit integer arithmetic, so no engine may round differently.
 */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function scramble(x: number): number {
  let h = x | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** An unsigned 32-bit number that depends on the seed and on the name of what it decides. */
export function draw(seed: number, name: string): number {
  let h = (FNV_OFFSET ^ seed) | 0;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), FNV_PRIME);
  return scramble(h);
}

/** A stream of uniform numbers in [0, 1): the mulberry32 generator. */
export function randomStream(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The items in an order that the seed and the name decide; the input stays as it was. */
export function shuffled<T>(items: readonly T[], seed: number, name: string): T[] {
  const next = randomStream(draw(seed, name));
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const swap = order[i] as T;
    order[i] = order[j] as T;
    order[j] = swap;
  }
  return order;
}
