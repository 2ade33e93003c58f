import type { AudioOut } from './audio-out.ts';
import { silentAudio } from './silent.ts';

/** The browser's sound. Howler is fetched only here, because a page has to be able to appear without it. */
export async function loadAudioOut(): Promise<AudioOut> {
  try {
    return (await import('./howler.ts')).howlerAudio();
  } catch {
    // Sound is never worth a broken conversation: captions say everything.
    return silentAudio();
  }
}
