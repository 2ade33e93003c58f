import type { RouteRate } from '#protocol';
import type { Rate } from './bucket.ts';

/** What routes are counted by, and requests of nobody, who are known by their network address alone. */
export type RateName = Exclude<RouteRate, 'unlimited'> | 'strangers';
export type Rates = Readonly<Record<RateName, Rate>>;

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const within = (time: number, count: number): Rate => ({ burst: count, every: time / count });

/** What a server allows, unless it is composed otherwise. */
export const RATES: Rates = {
  requests: within(MINUTE, 300),
  moves: { burst: 30, every: SECOND / 10 },
  starts: within(HOUR, 20),
  drafts: within(HOUR, 60),
  exports: within(HOUR, 5),
  // A call centre comes from one address at the start of a shift.
  strangers: within(MINUTE, 1_200),
};
