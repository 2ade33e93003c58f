import type { AudioOut } from '../../../src/web/audio/index.ts';

/** What every adapter of the port promises, as plain checks that also run inside a browser page. */
export interface AudioPromise {
  readonly sentence: string;
  /** The names that are wrong, or nothing. */
  readonly broken: (make: () => AudioOut) => string | null;
}

const differs = (what: string, got: unknown, wanted: unknown) =>
  JSON.stringify(got) === JSON.stringify(wanted)
    ? null
    : `${what}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`;

const names = (audio: AudioOut) => Object.keys(audio.heard()).sort();

export const AUDIO_PROMISES: readonly AudioPromise[] = [
  {
    sentence: 'makes no sound before it is unlocked',
    broken(make) {
      const audio = make();
      audio.scenery({ ring: 1 });
      audio.cue('message');
      return differs('heard', audio.heard(), {});
    },
  },
  {
    sentence: 'sounds what was wanted before, once it is unlocked',
    broken(make) {
      const audio = make();
      audio.scenery({ ring: 1, room: 0.5 });
      audio.unlock();
      return differs('heard', names(audio), ['ring', 'room']);
    },
  },
  {
    sentence: 'drops what the new scenery does not name',
    broken(make) {
      const audio = make();
      audio.unlock();
      audio.scenery({ hold: 1, room: 1 });
      audio.scenery({ room: 1 });
      return differs('heard', names(audio), ['room']);
    },
  },
  {
    sentence: 'hears nothing while muted and goes on where it was afterwards',
    broken(make) {
      const audio = make();
      audio.unlock();
      audio.scenery({ tension: 0.4 });
      const before = audio.heard();
      audio.loudness({ volume: 1, muted: true });
      const muted = audio.heard();
      audio.loudness({ volume: 1, muted: false });
      return differs('muted', muted, {}) ?? differs('after', audio.heard(), before);
    },
  },
  {
    sentence: 'is twice as loud at twice the volume',
    broken(make) {
      const audio = make();
      audio.unlock();
      audio.scenery({ hold: 1 });
      audio.loudness({ volume: 0.25, muted: false });
      const soft = audio.heard().hold ?? 0;
      audio.loudness({ volume: 0.5, muted: false });
      return differs('loud', audio.heard().hold, soft * 2);
    },
  },
  {
    sentence: 'bounds levels to what can be heard',
    broken(make) {
      const audio = make();
      audio.unlock();
      audio.scenery({ room: 1 });
      const full = audio.heard();
      audio.scenery({ room: 40 });
      const more = differs('too much', audio.heard(), full);
      audio.scenery({ room: -1 });
      return more ?? differs('too little', audio.heard(), {});
    },
  },
  {
    sentence: 'stays silent once it is closed',
    broken(make) {
      const audio = make();
      audio.unlock();
      audio.scenery({ room: 1 });
      audio.close();
      audio.scenery({ ring: 1 });
      audio.unlock();
      return differs('heard', audio.heard(), {});
    },
  },
];
