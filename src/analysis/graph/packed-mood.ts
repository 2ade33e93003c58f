import { MOOD_MAX } from '#dialogue';
import type { Mood } from '#dialogue';

/** The three meters in twelve bits, four each. */
export const MOODS = 1 << 12;

export const packMeters = (tension: number, trust: number, ground: number): number =>
  (tension << 8) | (trust << 4) | ground;

export const packMood = ({ tension, trust, ground }: Mood): number => packMeters(tension, trust, ground);

export const tensionOf = (mood: number): number => mood >> 8;
export const trustOf = (mood: number): number => (mood >> 4) & 15;
export const groundOf = (mood: number): number => mood & 15;

export const unpackMood = (mood: number): Mood => ({
  tension: tensionOf(mood),
  trust: trustOf(mood),
  ground: groundOf(mood),
});

/** A meter kept within its scale. */
export const bounded = (value: number): number => (value < 0 ? 0 : value > MOOD_MAX ? MOOD_MAX : value);

const LEVELS = MOOD_MAX + 1;
/** How many moods there are. */
export const MOOD_COUNT = LEVELS * LEVELS * LEVELS;

/** The mood's place among all, without gaps. */
export const moodPlace = (mood: number): number =>
  (tensionOf(mood) * LEVELS + trustOf(mood)) * LEVELS + groundOf(mood);

export const moodAtPlace = (place: number): number =>
  packMeters(Math.trunc(place / (LEVELS * LEVELS)), Math.trunc(place / LEVELS) % LEVELS, place % LEVELS);
