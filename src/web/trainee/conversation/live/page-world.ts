import type { Channel, Clock } from '#base';
import type { Company, Voice } from '#dialogue';
import { noSpeech, speechHere } from '../../../audio/index.ts';
import type { AudioOut } from '../../../audio/index.ts';
import { preferences } from '../../../preferences/index.ts';
import { conversationSettings } from '../conversation-settings.ts';
import { soundOf } from './stage-sound.ts';
import type { Cue } from './tempo.ts';

/** What a page lends a conversation: its time, its voices and its sounds. */
export interface PageWorld {
  readonly clock: Clock;
  readonly speak: (text: string, voice: Voice, done: () => void) => boolean;
  readonly hush: () => void;
  readonly begins: (cue: Cue, company: Company) => void;
}

const clock: Clock = {
  now: () => performance.now(),
  setTimeout: (run, milliseconds) => window.setTimeout(run, milliseconds),
  clearTimeout: (handle) => window.clearTimeout(Number(handle)),
};

/** This page, for a conversation on that channel; `audio` gives what sounds now. */
export function pageWorld(channel: Channel, audio: () => AudioOut): PageWorld {
  const speech = channel === 'chat' || channel === 'email' ? noSpeech : speechHere();
  return {
    clock,
    speak(text, voice, done) {
      const { sound, volume } = preferences();
      if (!sound || !conversationSettings().voice || !speech.speaks(voice)) return false;
      speech.loudness(volume);
      speech.say(text, voice, done);
      return true;
    },
    hush: speech.hush,
    begins(cue, company) {
      const sound = soundOf(cue, channel, company);
      if (sound) audio().cue(sound);
    },
  };
}
