import { debrief, type Occasion, type Report } from '#report';
import type { Move, Scenario } from '#dialogue';
import { parcel } from './parcel.ts';
import { playOf } from './random-plays.ts';

export const say = (id: string): Move => ({ do: 'reply', id });

/** The debrief of a play of the parcel: ids of replies, or `silence`. */
export function reportOn(
  ids: readonly string[],
  occasion: Occasion = {},
  overrides: Partial<Scenario> = {},
): Report {
  const solved = parcel(overrides);
  const moves = ids.map((id): Move => (id === 'silence' ? { do: 'silence' } : say(id)));
  return debrief(solved, playOf(solved.stage, moves), occasion);
}
