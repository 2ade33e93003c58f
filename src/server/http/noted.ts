import type { Noted } from '../people/noted.ts';
import { instant } from './environment.ts';
import type { Asked, WallClock } from './environment.ts';

/** What an entry of the audit says about this request. */
export const notedIn = (c: Asked, clock: WallClock): Noted => ({
  at: instant(clock),
  actor: c.get('actor')?.person ?? null,
  request: c.get('request'),
});
