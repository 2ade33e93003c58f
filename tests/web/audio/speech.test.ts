import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserSpeech, noSpeech } from '../../../src/web/audio/speech.ts';

const voice = { lang: 'en-GB', pitch: 1.1, rate: 0.9 };

/** A synthesis as the browser offers it, which never speaks by itself. */
function fakeSynthesis(langs: readonly string[]) {
  const spoken: SpeechSynthesisUtterance[] = [];
  const voices = langs.map((lang) => ({
    lang,
    localService: true,
    name: lang,
    default: false,
    voiceURI: lang,
  }));
  const synthesis = {
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) => void spoken.push(utterance),
    cancel: () =>
      spoken.at(-1)?.onerror?.(Object.assign(new Event('error'), {}) as SpeechSynthesisErrorEvent),
  };
  return { synthesis: synthesis as unknown as SpeechSynthesis, spoken };
}

beforeEach(() => {
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('the spoken voice', () => {
  it('speaks a language that the system has, the region aside', () => {
    const { synthesis } = fakeSynthesis(['en_US', 'de-DE']);
    const speech = browserSpeech(synthesis);
    expect(speech.speaks(voice)).toBe(true);
    expect(speech.speaks({ ...voice, lang: 'fr-FR' })).toBe(false);
  });

  it('gives the customer their own pitch and rate at the chosen volume', () => {
    const { synthesis, spoken } = fakeSynthesis(['en-GB']);
    const speech = browserSpeech(synthesis);
    speech.loudness(0.4);
    speech.say('Right.', voice, () => undefined);
    expect(spoken[0]).toMatchObject({ text: 'Right.', pitch: 1.1, rate: 0.9, volume: 0.4, lang: 'en-GB' });
  });

  it('says once that it is done, even when it is cut short after the end', () => {
    const { synthesis, spoken } = fakeSynthesis(['en-GB']);
    const done = vi.fn<() => void>();
    const speech = browserSpeech(synthesis);
    speech.say('Right.', voice, done);
    spoken[0]?.onend?.(new Event('end') as SpeechSynthesisEvent);
    speech.hush();
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('lets the talk go on where there is no voice', () => {
    const done = vi.fn<() => void>();
    noSpeech.say('Right.', voice, done);
    expect(done).toHaveBeenCalledTimes(1);
  });
});
