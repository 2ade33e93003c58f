import { useEffect, useRef, useState } from 'react';
import type { Aim } from './motion.ts';
import { nextMotion, poseInMotion, startMotion, stillFor } from './motion.ts';
import type { Pose } from './pose.ts';

/**
 * The pose to draw now. Frames are asked for only while something moves, and between blinks the page sleeps;
 * without motion the face simply wears its mood.
 */
export function useMovingPose(aim: Aim, moves: boolean): Pose {
  const { target, speaking, seed } = aim;
  const [pose, setPose] = useState(target);
  const rest = useRef(target);

  useEffect(() => {
    if (!moves) {
      rest.current = target;
      return undefined;
    }
    const now = { target, speaking, seed };
    let motion = startMotion(rest.current, performance.now());
    let frame = 0;
    let nap: ReturnType<typeof setTimeout> | undefined;
    const draw = (time: number) => {
      motion = nextMotion(motion, now, time);
      rest.current = motion.rest;
      setPose(poseInMotion(motion, speaking));
      const pause = stillFor(motion, now);
      if (pause > 50) nap = setTimeout(ask, pause);
      else ask();
    };
    const ask = () => {
      frame = requestAnimationFrame(draw);
    };
    ask();
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(nap);
    };
  }, [target, speaking, seed, moves]);

  return moves ? pose : target;
}
