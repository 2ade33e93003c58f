import { randomStream } from '#base';
import type { Pose } from './pose.ts';
import { blend, distance } from './pose.ts';

/** What moves a face from one frame to the next. Plain numbers; the time is told, never asked. */
export interface Motion {
  /** Where the face stands, without blink and speech. */
  readonly rest: Pose;
  /** Milliseconds of the last frame. */
  readonly at: number;
  /** When the current or the next blink begins. */
  readonly blinkAt: number;
  readonly blinks: number;
}

export interface Aim {
  readonly target: Pose;
  readonly speaking: boolean;
  /** Keeps two faces on one page from blinking together. */
  readonly seed: number;
}

/** The share of the way that is left after this many milliseconds is 1/e: a mood arrives within a second. */
const SETTLING = 260;
const BLINK = 150;
/** A frame after a long sleep must not jump. */
const LONGEST_FRAME = 64;

export function startMotion(pose: Pose, now: number): Motion {
  return { rest: pose, at: now, blinkAt: now + 1800, blinks: 0 };
}

export function nextMotion(motion: Motion, aim: Aim, now: number): Motion {
  const passed = Math.min(LONGEST_FRAME, Math.max(0, now - motion.at));
  const near = distance(motion.rest, aim.target) < 0.008;
  const rest = near ? aim.target : blend(motion.rest, aim.target, 1 - Math.exp(-passed / SETTLING));
  if (now < motion.blinkAt + BLINK) return { ...motion, rest, at: now };
  const blinks = motion.blinks + 1;
  const pause = 2600 + randomStream(aim.seed + blinks)() * 3800;
  return { rest, at: now, blinkAt: now + pause, blinks };
}

/** What is drawn: the resting pose, with the lids falling in a blink and the mouth moving in speech. */
export function poseInMotion({ rest, at, blinkAt }: Motion, speaking: boolean): Pose {
  const blink = at > blinkAt ? Math.sin(Math.PI * Math.min(1, (at - blinkAt) / BLINK)) : 0;
  const lids = rest.lids * (1 - blink * 0.95);
  if (!speaking) return { ...rest, lids };
  // Two waves that never fall together: syllables, and the longer breath of a phrase.
  const syllable = Math.abs(Math.sin(at / 92)) * 0.55 + Math.abs(Math.sin(at / 151 + 1)) * 0.35;
  const phrase = 0.55 + 0.45 * Math.sin(at / 610);
  return { ...rest, lids, open: Math.min(0.75, 0.06 + syllable * phrase * 0.75) };
}

/** Milliseconds until something moves again: 0 while it moves, and never longer than to the next blink. */
export function stillFor({ rest, at, blinkAt }: Motion, aim: Aim): number {
  if (aim.speaking || distance(rest, aim.target) >= 0.008) return 0;
  return Math.max(0, blinkAt - at);
}
