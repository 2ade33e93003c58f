import type { AudioOut } from './audio-out.ts';
import { mixer } from './mixer.ts';

const nothing = () => undefined;

/** Keeps the rules and makes no sound: for tests, and where a browser has no Web Audio. */
export const silentAudio = (): AudioOut =>
  mixer({ wake: nothing, cue: nothing, bed: nothing, close: nothing });
