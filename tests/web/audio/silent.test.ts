import { describe, expect, it } from 'vitest';
import { silentAudio } from '../../../src/web/audio/silent.ts';
import { AUDIO_PROMISES } from './audio-out-contract.ts';

describe('the silent adapter', () => {
  it.each(AUDIO_PROMISES)('$sentence', ({ broken }) => {
    expect(broken(silentAudio)).toBeNull();
  });
});
