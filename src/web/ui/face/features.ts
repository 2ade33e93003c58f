import { EYE_X, EYE_Y, MIDDLE, at, n } from './geometry.ts';
import type { Pose } from './pose.ts';

/** The parts that move, as SVG paths. */

const MOUTH_Y = 149;

interface MouthLine {
  readonly left: string;
  readonly right: string;
  /** Where the middle of either lip is pulled to. */
  readonly middle: number;
  readonly upper: number;
  readonly lower: number;
}

function mouthLine(pose: Pose): MouthLine {
  const half = 15.5 + 3.5 * Math.max(0, pose.smile) - 1.5 * pose.press - 3 * pose.open;
  const corner = MOUTH_Y - pose.smile * 4.2;
  const bow = pose.smile * 5.4 + pose.smirk * 3.2;
  return {
    left: at(-1, half, corner + pose.smirk * 0.8),
    right: at(1, half + pose.smirk * 2.4, corner - pose.smirk * 4.2),
    middle: MIDDLE - pose.smirk * 3,
    upper: MOUTH_Y + bow - pose.open * 3,
    lower: MOUTH_Y + bow + pose.open * 19,
  };
}

/** The opening between the lips; a line when closed. */
export function mouthPath(pose: Pose): string {
  const { left, right, middle, upper, lower } = mouthLine(pose);
  return `M ${left} Q ${n(middle)} ${n(upper)} ${right} Q ${n(middle)} ${n(lower)} ${left} Z`;
}

/** The upper teeth, which show a little as the mouth opens. */
export function teethPath(pose: Pose): string {
  const { left, right, middle, upper } = mouthLine(pose);
  return `M ${left} Q ${n(middle)} ${n(upper)} ${right} Q ${n(middle)} ${n(upper + pose.open * 8)} ${left} Z`;
}

/** The soft shadow below the lower lip. */
export function lipShadowPath(pose: Pose): string {
  const y = MOUTH_Y + 8.5 + pose.smile * 2.4 + pose.open * 9;
  return `M ${at(-1, 6, y)} Q ${MIDDLE} ${n(y + 2.6 - pose.press * 2)} ${at(1, 6, y)}`;
}

/** Lines from the nose to the corners of a smile. */
export function foldPath(pose: Pose, side: -1 | 1): string {
  const pull = Math.max(0, pose.smile) * 3;
  return `M ${at(side, 15 + pull, 135)} Q ${at(side, 20 + pull, 139)} ${at(side, 21.5 + pull, 146)}`;
}

/** One brow as the middle line of a stroke. */
export function browPath(pose: Pose, side: -1 | 1, arch: number): string {
  const raise = side === 1 ? pose.smirk * 4.5 : -pose.smirk * 0.5;
  const base = 98.5 - pose.lift * 5 - raise;
  const inner = base + pose.frown * 8.5 - pose.worry * 6.5;
  const outer = base + 2.5 - pose.frown * 1.5 + pose.worry * 3.2;
  const top = base - arch - pose.lift * 1.2 + pose.frown * 2.6 + pose.worry * 0.6;
  return `M ${at(side, 10.5 - pose.frown * 2.4, inner)} Q ${at(side, 23, top)} ${at(side, 35, outer)}`;
}

/** The two short lines of a frown between the brows. */
export function furrowPath(side: -1 | 1): string {
  return `M ${at(side, 3.4, 96)} Q ${at(side, 2.2, 101)} ${at(side, 3.2, 105.5)}`;
}

interface EyeLids {
  readonly top: number;
  readonly bottom: number;
}

function lidsOf(pose: Pose): EyeLids {
  return { top: EYE_Y + 4 - pose.lids * 12, bottom: EYE_Y + 6.6 - pose.squint * 2.8 - (1 - pose.lids) * 1.4 };
}

/** The opening of the eye, between the lids. */
export function eyePath(pose: Pose, side: -1 | 1): string {
  const { top, bottom } = lidsOf(pose);
  const low = Math.max(top + 0.6, bottom);
  return (
    `M ${at(side, EYE_X - 8.6, EYE_Y + 1.2 + pose.frown * 0.8)} ` +
    `C ${at(side, EYE_X - 4, top + pose.frown * 2.2)} ${at(side, EYE_X + 4.5, top - pose.frown * 0.6)} ${at(side, EYE_X + 9, EYE_Y + pose.worry * 1.4)} ` +
    `C ${at(side, EYE_X + 4, low + 0.8)} ${at(side, EYE_X - 4.6, low + 0.8)} ${at(side, EYE_X - 8.6, EYE_Y + 1.2 + pose.frown * 0.8)} Z`
  );
}

/** The line of the upper lid, which carries the expression at small sizes. */
export function lidPath(pose: Pose, side: -1 | 1): string {
  const { top } = lidsOf(pose);
  return (
    `M ${at(side, EYE_X - 8.6, EYE_Y + 1.2 + pose.frown * 0.8)} ` +
    `C ${at(side, EYE_X - 4, top + pose.frown * 2.2)} ${at(side, EYE_X + 4.5, top - pose.frown * 0.6)} ${at(side, EYE_X + 9.6, EYE_Y + pose.worry * 1.4)}`
  );
}

/** Centre of the iris. Both eyes look the same way, so this one is not mirrored. */
export function irisAt(pose: Pose, side: -1 | 1): { readonly x: number; readonly y: number } {
  return { x: MIDDLE + side * EYE_X + pose.gazeX * 3.4, y: EYE_Y - 0.2 + pose.gazeY * 2.4 };
}
