import { LeastRecentlyUsed } from '../../least-recently-used.ts';
import { take } from './bucket.ts';
import type { RateName, Rates } from './rates.ts';

/** Whose requests are counted together. */
export interface Asker {
  /** Somebody with an account; the others can make themselves new at will, and must push none of these out. */
  readonly known: boolean;
  readonly id: string;
}

/** Buckets kept at most: five for each of ten thousand people, and as many strangers as a large proxy sends. */
const MOST = { known: 50_000, strangers: 10_000 } as const;

/**
 * How often who has asked lately. Kept in the memory of this process: a second process counts by itself, and a
 * restart forgets.
 */
export class Limits {
  readonly #rates: Rates;
  readonly #known = new LeastRecentlyUsed<string, number>(MOST.known);
  readonly #strangers = new LeastRecentlyUsed<string, number>(MOST.strangers);

  constructor(rates: Rates) {
    this.#rates = rates;
  }

  /** Counts a request; gives the milliseconds to wait where it is one too many, and then it is not counted. */
  take(name: RateName, { known, id }: Asker, now: number): number {
    const buckets = known ? this.#known : this.#strangers;
    const key = `${name} ${id}`;
    const { wait, fullAt } = take(this.#rates[name], buckets.get(key) ?? now, now);
    buckets.set(key, fullAt);
    return wait;
  }
}
