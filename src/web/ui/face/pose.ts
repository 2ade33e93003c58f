import type { Mood } from '#dialogue';

/** How a face stands at one instant: plain numbers, so that two poses can be blended. */
export interface Pose {
  /** −1 corners down … +1 a full smile. */
  readonly smile: number;
  /** One corner higher than the other: the look of somebody who is getting their way. */
  readonly smirk: number;
  /** 0 soft … 1 lips pressed thin. */
  readonly press: number;
  /** 0 closed … 1 wide open. */
  readonly open: number;
  /** 0 level … 1 inner ends drawn down and together. */
  readonly frown: number;
  /** 0 level … 1 inner ends raised, as in worry. */
  readonly worry: number;
  /** −1 lowered … +1 raised, both brows together. */
  readonly lift: number;
  /** 0 shut … 1 wide. */
  readonly lids: number;
  /** 0 … 1, the lower lid pushed up by a real smile or by suspicion. */
  readonly squint: number;
  /** Where the eyes look, −1 … +1. */
  readonly gazeX: number;
  readonly gazeY: number;
  /** Colour in the cheeks, 0 … 1. */
  readonly flush: number;
  /** Degrees; a little towards you when trust is high. */
  readonly tilt: number;
  /** Units by which the head comes forward (down) or draws back (up). */
  readonly lean: number;
  /** Units by which the shoulders are drawn up. */
  readonly shoulders: number;
}

// The meters run from 0 to 10. The number stands here because the door of dialogue also holds the machines, and a page
// that only shows a face should not load them.
const MOOD_MAX = 10;

const between = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
const ramp = (x: number, from: number, to: number): number => between((x - from) / (to - from), 0, 1);

/** The pose that a mood comes to rest in. Continuous in all three meters, so that half-way moods look half-way. */
export function poseOf(mood: Mood): Pose {
  const tension = mood.tension / MOOD_MAX;
  const trust = mood.trust / MOOD_MAX;
  const anger = ramp(tension, 0.38, 1);
  const warmth = ramp(trust, 0.5, 1) * (1 - ramp(tension, 0.3, 0.8));
  const distance = ramp(0.5 - trust, 0, 0.5);
  const hurt = distance * (1 - ramp(tension, 0.35, 0.75));
  const triumph = ramp(5 - mood.ground, 0, 5) * (1 - 0.7 * anger);
  return {
    smile: between((trust - 0.42) * 1.5 - (tension - 0.3) * 1.15, -1, 1),
    smirk: triumph * 0.9,
    press: between(anger * 0.9 + distance * 0.25 - warmth, 0, 1),
    open: 0,
    frown: between(anger * 1.05 + distance * 0.12 - warmth * 0.2, 0, 1),
    worry: between(hurt * 0.95, 0, 1),
    lift: between(0.1 + warmth * 0.45 + triumph * 0.35 - anger * 0.55, -1, 1),
    lids: between(0.8 + warmth * 0.06 - hurt * 0.2 - anger * 0.12 - triumph * 0.14, 0, 1),
    squint: between(warmth * 0.55 + anger * 0.6, 0, 1),
    gazeX: hurt * 0.55,
    gazeY: hurt * 0.55 - triumph * 0.2,
    flush: between(anger * 0.85 + warmth * 0.35, 0, 1),
    tilt: warmth * 3 - hurt * 2.5 - triumph * 2.5,
    lean: anger * 2.5 + hurt * 2 - triumph * 2,
    shoulders: anger * 5 - warmth * 2,
  };
}

const PARTS = [
  'smile',
  'smirk',
  'press',
  'open',
  'frown',
  'worry',
  'lift',
  'lids',
  'squint',
  'gazeX',
  'gazeY',
  'flush',
  'tilt',
  'lean',
  'shoulders',
] as const satisfies readonly (keyof Pose)[];

/** The pose on the way from one to another; `share` 0 gives the first, 1 the second. */
export function blend(from: Pose, to: Pose, share: number): Pose {
  const mixed: Record<keyof Pose, number> = { ...from };
  for (const part of PARTS) mixed[part] = from[part] + (to[part] - from[part]) * share;
  return mixed;
}

/** The largest difference between two poses in any part: below a hundredth nobody sees it. */
export function distance(a: Pose, b: Pose): number {
  return Math.max(...PARTS.map((part) => Math.abs(a[part] - b[part])));
}
