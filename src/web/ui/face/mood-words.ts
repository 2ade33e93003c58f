import type { Mood } from '#dialogue';

const HEAT = ['at ease', 'composed', 'on edge', 'heated', 'furious'] as const;
const FAITH = ['does not trust you', 'wary of you', 'still making up their mind', 'trusts you'] as const;

/** A mood as a colleague would put it; for captions and for those who do not see the face. */
export function moodInWords({ tension, trust }: Mood): string {
  const heat = HEAT[Math.min(4, Math.floor((tension + 0.5) / 2.2))] ?? HEAT[0];
  const faith = FAITH[trust <= 1 ? 0 : trust <= 4 ? 1 : trust <= 6 ? 2 : 3];
  return `${heat}, ${faith}`;
}
