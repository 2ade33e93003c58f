import type { Voice } from '#dialogue';

/** The port for a spoken voice. Captions never depend on it. */
export interface Speech {
  /** False where there is none, or none in this language. */
  speaks(voice: Voice): boolean;
  /** Says it and calls back once, also when it was cut short or failed. */
  say(text: string, voice: Voice, done: () => void): void;
  loudness(volume: number): void;
  /** Cuts short whatever is being said. */
  hush(): void;
}

export const noSpeech: Speech = {
  speaks: () => false,
  say: (_text, _voice, done) => done(),
  loudness: () => undefined,
  hush: () => undefined,
};

const inLanguage = (voices: readonly SpeechSynthesisVoice[], lang: string) => {
  const wanted = lang.toLowerCase().replace('_', '-');
  const tag = ({ lang: own }: SpeechSynthesisVoice) => own.toLowerCase().replace('_', '-');
  return (
    voices.find((voice) => tag(voice) === wanted) ??
    voices.find((voice) => tag(voice).split('-')[0] === wanted.split('-')[0])
  );
};

/** The voices of the browser and its system, spoken on this machine where the choice exists. */
export function browserSpeech(synthesis: SpeechSynthesis): Speech {
  let volume = 1;
  const voices = () =>
    [...synthesis.getVoices()].sort((a, b) => Number(b.localService) - Number(a.localService));
  return {
    speaks: ({ lang }) => inLanguage(voices(), lang) !== undefined,
    say(text, { lang, pitch, rate }, done) {
      const utterance = new SpeechSynthesisUtterance(text);
      const voice = inLanguage(voices(), lang);
      if (voice) utterance.voice = voice;
      Object.assign(utterance, { lang, pitch, rate, volume });
      let told = false;
      const once = () => {
        if (told) return;
        told = true;
        done();
      };
      utterance.onend = once;
      utterance.onerror = once;
      synthesis.cancel();
      synthesis.speak(utterance);
    },
    loudness: (next) => {
      volume = next;
    },
    hush: () => synthesis.cancel(),
  };
}

/** The browser's speech, or none. */
export const speechHere = (): Speech =>
  typeof window !== 'undefined' && 'speechSynthesis' in window
    ? browserSpeech(window.speechSynthesis)
    : noSpeech;
