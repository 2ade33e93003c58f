import { Howl, Howler } from 'howler';
import type { AudioOut, Bed, Cue } from './audio-out.ts';
import { mixer } from './mixer.ts';
import { silentAudio } from './silent.ts';

const FADE = 700;
const fileOf = (name: Bed | Cue) => `${import.meta.env.BASE_URL}sounds/${name}.wav`;

interface Running {
  readonly howl: Howl;
  id: number;
  /** Bumped by every new level, so that an old fade does not stop what has been wanted again. */
  turn: number;
}

/** Through Howler in Web Audio mode. A file is fetched when it is first wanted, so a silent page fetches none. */
export function howlerAudio(): AudioOut {
  // Howler suspends an idle context and wakes it again; the unlocking is ours, on the first tap.
  Howler.autoUnlock = false;
  if (!Howler.usingWebAudio) return silentAudio();
  const beds = new Map<Bed, Running>();
  const cues = new Map<Cue, Howl>();

  function start(name: Bed): Running {
    const howl = new Howl({ src: [fileOf(name)], loop: true, volume: 0 });
    const running = { howl, id: howl.play(), turn: 0 };
    beds.set(name, running);
    return running;
  }

  function fade(running: Running, level: number) {
    running.turn += 1;
    const { howl, id, turn } = running;
    if (level > 0 && !howl.playing(id)) howl.play(id);
    const now = howl.volume(id);
    howl.fade(typeof now === 'number' ? now : 0, level, FADE, id);
    if (level > 0) return;
    howl.once('fade', () => void (running.turn === turn && howl.pause(id)), id);
  }

  return mixer({
    wake() {
      // Howler makes its context on first use; made or resumed inside a tap, it is allowed to sound.
      Howler.volume(1);
      void Howler.ctx?.resume();
    },
    cue(name, level) {
      const howl = cues.get(name) ?? new Howl({ src: [fileOf(name)] });
      cues.set(name, howl);
      howl.volume(level);
      howl.play();
    },
    bed(name, level) {
      const running = beds.get(name);
      if (running) fade(running, level);
      else if (level > 0) fade(start(name), level);
    },
    close() {
      for (const { howl } of beds.values()) howl.unload();
      for (const howl of cues.values()) howl.unload();
    },
  });
}
