import { MOOD_MAX } from '#dialogue';
import type { Mood } from '#dialogue';

/** The three meters in twelve bits, four each. */
export const MOODS = 1 << 12;

export const packMood = ({ tension, trust, ground }: Mood): number => (tension << 8) | (trust << 4) | ground;

export const tensionOf = (mood: number): number => mood >> 8;
export const trustOf = (mood: number): number => (mood >> 4) & 15;
export const groundOf = (mood: number): number => mood & 15;

export const unpackMood = (mood: number): Mood => ({
  tension: tensionOf(mood),
  trust: trustOf(mood),
  ground: groundOf(mood),
});

const bounded = (value: number): number => (value < 0 ? 0 : value > MOOD_MAX ? MOOD_MAX : value);

/** The mood after a change of each meter, each kept within its scale. */
export const movedMood = (mood: number, tension: number, trust: number, ground: number): number =>
  (bounded((mood >> 8) + tension) << 8) |
  (bounded(((mood >> 4) & 15) + trust) << 4) |
  bounded((mood & 15) + ground);
