import { useId, useMemo } from 'react';
import type { Face as FaceShape, Mood } from '#dialogue';
import styles from './face.module.css';
import { Portrait } from './portrait.tsx';
import { poseOf } from './pose.ts';
import { useMovingPose } from './use-moving-pose.ts';

export interface FaceProps {
  readonly face: FaceShape;
  readonly mood: Mood;
  /** Side of the square: a number of pixels, or any CSS length. */
  readonly size: number | string;
  readonly speaking?: boolean;
  /** The face wears its mood without moving; also right for the many small faces of a list. */
  readonly reducedMotion?: boolean;
  /** A disc close to the head, or head and shoulders on whatever is behind. */
  readonly frame?: 'disc' | 'bust';
  /** What a screen reader says. Without it the face is decoration, as it must be where moods are not to be told. */
  readonly label?: string;
}

const FRAMES = { disc: '22 12 196 196', bust: '10 8 220 220' } as const;

/** A customer's face. It follows the mood continuously, so that half a step in the mood is half a step here. */
export function Face(props: FaceProps) {
  const { face, mood, size, speaking = false, reducedMotion = false, frame = 'disc', label } = props;
  const id = useId();
  const { tension, trust, ground } = mood;
  const target = useMemo(() => poseOf({ tension, trust, ground }), [tension, trust, ground]);
  const seed = face.skin * 7 + face.hair * 31 + face.clothes * 101;
  const pose = useMovingPose({ target, speaking, seed }, !reducedMotion);
  return (
    <svg
      className={frame === 'disc' ? styles.disc : styles.bust}
      viewBox={FRAMES[frame]}
      style={{ width: size, height: size }}
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <Portrait face={face} pose={pose} id={id} />
    </svg>
  );
}
