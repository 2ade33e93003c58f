import { describe, expect, it } from 'vitest';
import { mixer } from '../../../src/web/audio/mixer.ts';

function recordingDeck() {
  const told: string[] = [];
  const audio = mixer({
    wake: () => void told.push('wake'),
    cue: (name, level) => void told.push(`cue ${name} ${level.toFixed(2)}`),
    bed: (name, level) => void told.push(`bed ${name} ${level.toFixed(2)}`),
    close: () => void told.push('close'),
  });
  return { audio, told };
}

describe('the mixer', () => {
  it('asks the browser once, however often the page is touched', () => {
    const { audio, told } = recordingDeck();
    audio.unlock();
    audio.unlock();
    expect(told).toEqual(['wake']);
  });

  it('tells the deck only what changes', () => {
    const { audio, told } = recordingDeck();
    audio.unlock();
    audio.scenery({ room: 0.5 });
    audio.scenery({ room: 0.5 });
    audio.scenery({ room: 0.5, tension: 0.2 });
    expect(told.filter((line) => line.startsWith('bed room'))).toHaveLength(1);
    expect(told.filter((line) => line.startsWith('bed tension'))).toHaveLength(1);
  });

  it('lets a cue pass with its moment instead of sounding it late', () => {
    const { audio, told } = recordingDeck();
    audio.cue('message');
    audio.unlock();
    expect(told).toEqual(['wake']);
    audio.cue('message');
    expect(told.at(-1)).toMatch(/^cue message/);
  });

  it('stops every bed before it closes', () => {
    const { audio, told } = recordingDeck();
    audio.unlock();
    audio.scenery({ hold: 1 });
    audio.close();
    audio.close();
    expect(told.slice(-2)).toEqual(['bed hold 0.00', 'close']);
  });
});
