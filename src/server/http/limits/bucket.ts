/** How much may come: `burst` at once, and from then on one for each `every` milliseconds. */
export interface Rate {
  readonly burst: number;
  readonly every: number;
}

export interface Taken {
  /** Milliseconds until there is one to take; 0 where one was taken. */
  readonly wait: number;
  /** When the bucket is full again, which is all there is to remember of it. */
  readonly fullAt: number;
}

/** Takes one out of a bucket that is full again at `fullAt`. What finds it empty takes nothing. */
export function take({ burst, every }: Rate, fullAt: number, now: number): Taken {
  // Where the clock was set back, nobody waits longer than an empty bucket makes them.
  const full = Math.min(Math.max(fullAt, now), now + burst * every);
  const wait = full + every - (now + burst * every);
  return wait > 0 ? { wait, fullAt: full } : { wait: 0, fullAt: full + every };
}
