import { BEDS } from './audio-out.ts';
import type { AudioOut, Bed, Cue, Loudness, Scenery } from './audio-out.ts';

/** What an adapter has to be able to do; when it does it is decided here, so that all adapters agree. */
export interface Deck {
  /** Asks the browser for permission; called once, inside a tap. */
  wake(): void;
  cue(name: Cue, level: number): void;
  /** Moves a bed to a level; 0 stops it once it has faded. */
  bed(name: Bed, level: number): void;
  close(): void;
}

/** How loud each sound is when everything is turned up: speech and captions come first. */
const BALANCE: Readonly<Record<Bed | Cue, number>> = {
  ring: 0.7,
  hold: 0.5,
  room: 0.35,
  tension: 0.5,
  message: 0.6,
  'pick-up': 0.7,
  'hang-up': 0.7,
};

const bounded = (level: number): number => Math.min(1, Math.max(0, level));

/** The rules of the port over any deck. */
export function mixer(deck: Deck): AudioOut {
  let awake = false;
  let closed = false;
  let wanted: Scenery = {};
  let loudness: Loudness = { volume: 1, muted: false };
  const sounding = new Map<Bed, number>();

  const gain = () => (loudness.muted || !awake || closed ? 0 : bounded(loudness.volume));

  function settle() {
    for (const bed of BEDS) {
      const level = bounded(wanted[bed] ?? 0) * gain() * BALANCE[bed];
      if ((sounding.get(bed) ?? 0) === level) continue;
      if (level === 0) sounding.delete(bed);
      else sounding.set(bed, level);
      deck.bed(bed, level);
    }
  }

  return {
    unlock() {
      if (awake || closed) return;
      awake = true;
      deck.wake();
      settle();
    },
    cue(name) {
      const level = gain() * BALANCE[name];
      if (level > 0) deck.cue(name, level);
    },
    scenery(next) {
      wanted = next;
      settle();
    },
    loudness(next) {
      loudness = next;
      settle();
    },
    heard: () => Object.fromEntries(sounding),
    close() {
      if (closed) return;
      closed = true;
      settle();
      deck.close();
    },
  };
}
