import { int, real } from '../../graph/cells.ts';
import { readPosition } from '../../graph/explore.ts';
import { tensionOf } from '../../graph/packed-mood.ts';
import type { Standpoint } from '../../graph/packed.ts';
import type { Subject } from '../subject.ts';

const LEVELS = 11;

/** How heated the customer is when plays by chance come to a beat. */
export interface Tensions {
  readonly median: number;
  /** Nineteen of twenty plays are at this or above; the other bound is that of nineteen at it or below. */
  readonly low: number;
  readonly high: number;
  /** The likeliest position at each of these. */
  readonly atMedian: number;
  readonly atLow: number;
  readonly atHigh: number;
}

interface Counts {
  readonly share: Float64Array;
  /** By level: its likeliest position. */
  readonly likeliest: Int32Array;
}

/** By beat, with exact weights: a beat that chance never meets is left out. */
export function tensionsOf({ stops, visits, solution: { graph } }: Subject): Map<string, Tensions> {
  const byBeat = new Map<string, Counts>();
  const at: Standpoint = { ...graph.packed.start };
  for (const { position, beat } of stops) {
    readPosition(graph, position, at);
    const level = tensionOf(at.mood);
    const counts = byBeat.get(beat) ?? { share: new Float64Array(LEVELS), likeliest: new Int32Array(LEVELS) };
    byBeat.set(beat, counts);
    if (
      real(counts.share, level) === 0 ||
      real(visits, position) > real(visits, int(counts.likeliest, level))
    )
      counts.likeliest[level] = position;
    counts.share[level] = real(counts.share, level) + real(visits, position);
  }
  return new Map([...byBeat].map(([beat, counts]) => [beat, summed(counts)]));
}

function summed({ share, likeliest }: Counts): Tensions {
  const total = share.reduce((sum, one) => sum + one, 0);
  const level = (part: number): number => {
    let below = 0;
    for (const [tension, one] of share.entries()) {
      below += one;
      if (below >= part * total - 1e-12 && one > 0) return tension;
    }
    return LEVELS - 1;
  };
  const [low, median, high] = [level(0.05), level(0.5), level(0.95)];
  return {
    low,
    median,
    high,
    atLow: int(likeliest, low),
    atMedian: int(likeliest, median),
    atHigh: int(likeliest, high),
  };
}
