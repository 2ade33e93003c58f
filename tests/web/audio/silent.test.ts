import { describe, expect, it } from 'vitest';
import { silentAudio } from '../../../src/web/audio/silent.ts';
import { AUDIO_PROMISES } from './audio-out-contract.ts';

describe('the silent adapter', () => {
  for (const { sentence, broken } of AUDIO_PROMISES) {
    it(sentence, () => expect(broken(silentAudio)).toBeNull());
  }
});
