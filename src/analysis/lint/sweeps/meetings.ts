import { real } from '../../graph/cells.ts';
import type { Stop } from './moves-out.ts';

/** How likely a play by chance meets a beat at least once: exact. */
export function oddsOfMeeting(stops: readonly Stop[], cells: number, beat: string): number {
  const odds = new Float64Array(cells);
  odds[0] = 1;
  let met = 0;
  for (const { position, beat: here, out } of stops) {
    const share = real(odds, position);
    if (share === 0) continue;
    if (here === beat) {
      met += share;
      continue;
    }
    for (const { next } of out) if (next >= 0) odds[next] = real(odds, next) + share / out.length;
  }
  return met;
}
