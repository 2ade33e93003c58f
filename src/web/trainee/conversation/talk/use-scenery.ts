import { useEffect } from 'react';
import type { AudioOut } from '../../../audio/index.ts';
import { sceneryOf } from '../live/stage-sound.ts';
import type { Heard } from '../live/stage-sound.ts';

/** Keeps the sound of the place in step with what is seen. */
export function useScenery(audio: AudioOut, { channel, state, now, mood }: Heard): void {
  useEffect(
    () => audio.scenery(sceneryOf({ channel, state, now, mood })),
    [audio, channel, state, now, mood],
  );
  useEffect(() => () => audio.scenery({}), [audio]);
}
