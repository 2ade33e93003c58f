import { Bench } from 'tinybench';

/** One comparison. With times, `ratio` says how many times faster ours is; with rates, how many times more ours does. */
export interface Row {
  readonly name: string;
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
  readonly unit: string;
  /** What was promised of the ratio; the run fails below it. */
  readonly atLeast: number;
}

const MILLISECONDS = 400;

/**
 * Milliseconds that one run takes: the least of many after a warm-up, since other work on the machine can only make a
 * run slower.
 */
export function timed(name: string, run: () => void): number {
  const bench = new Bench({ time: MILLISECONDS, warmupTime: MILLISECONDS / 2, iterations: 5, throws: true });
  bench.add(name, run);
  const [task] = bench.runSync();
  const least = task?.result?.latency.min;
  if (least === undefined) throw new Error(`"${name}" gave no result; run it alone to see why.`);
  return least;
}

/** Compares how much each does in a second; `ours` and `peer` are times for `count` of it. */
export function ratesRow(
  name: string,
  {
    ours,
    peer,
    count,
    atLeast,
  }: { ours: number; peer: number; count: { ours: number; peer: number }; atLeast: number },
): Row {
  const rate = (milliseconds: number, done: number) => Math.round((done * 1000) / milliseconds);
  const [mine, theirs] = [rate(ours, count.ours), rate(peer, count.peer)];
  return { name, ours: mine, peer: theirs, ratio: mine / theirs, unit: 'steps/s', atLeast };
}
