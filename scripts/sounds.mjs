/**
 * Synthesises every sound of the product into public/sounds: no recording, no licence, the same bytes again.
 * `node scripts/sounds.mjs` writes the files; a test holds the committed ones to this script.
 *
 * Each sound has the lowest sample rate that carries it, because the files are plain 16-bit WAV, which every browser
 * decodes: a telephone's ring and hold music at the telephone's own 8 kHz, what has no treble at 4 kHz.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const TURN = 2 * Math.PI;

/** The same noise on every run: mulberry32. @param {number} seed */
function noise(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Rises from 0 to 1 over the ramp, falls back over the last one: no click at either end. */
function gate(/** @type {number} */ time, /** @type {number} */ length, /** @type {number} */ ramp) {
  const edge = Math.max(0, Math.min(1, time / ramp, (length - time) / ramp));
  return edge * edge * (3 - 2 * edge);
}

/** @typedef {{ rate: number, seconds: number, peak: number, at: (time: number) => number }} Sound */

/** Two short bursts and a pause, as a European telephone rings; looped. @type {Sound} */
const ring = {
  rate: 8000,
  seconds: 3,
  peak: 0.5,
  at: (time) => {
    const burst = time < 0.42 ? time : time - 0.62;
    if (burst < 0 || burst > 0.42) return 0;
    const warble = 0.75 + 0.25 * Math.sin(TURN * 17 * burst);
    const tone =
      Math.sin(TURN * 400 * burst) + Math.sin(TURN * 450 * burst) + 0.3 * Math.sin(TURN * 850 * burst);
    return gate(burst, 0.42, 0.02) * warble * tone;
  },
};

const BEAT = 0.4;
/** Half-tones above A4, one for each beat; a dot rests. */
const TUNE = '0 3 8 3 . 10 7 3 -2 3 5 0 . -2 3 .'.split(' ');
const BASS = '-16 . . . -9 . . . -14 . . . -9 . . .'.split(' ');

/** One plucked tooth of a comb: a fundamental and two bright partials that die away sooner. */
function tooth(/** @type {number} */ time, /** @type {number} */ frequency) {
  const strike = Math.min(1, time / 0.004);
  return (
    strike *
    (Math.exp(-time * 2.6) * Math.sin(TURN * frequency * time) +
      0.32 * Math.exp(-time * 5.5) * Math.sin(TURN * frequency * 3.01 * time) +
      0.14 * Math.exp(-time * 13) * Math.sin(TURN * frequency * 5.6 * time))
  );
}

/** What a voice plays at a time, with the tails of the last round running on into the next. */
function voice(/** @type {string[]} */ notes, /** @type {number} */ time) {
  const round = notes.length * BEAT;
  let sum = 0;
  for (const [place, note] of notes.entries()) {
    if (note === '.') continue;
    const since = (time - place * BEAT + round) % round;
    sum += tooth(since, 440 * 2 ** (Number(note) / 12));
  }
  return sum;
}

/** A slow music box, looped. @type {Sound} */
const hold = {
  rate: 8000,
  seconds: TUNE.length * BEAT,
  peak: 0.55,
  at: (time) => voice(TUNE, time) + 0.8 * voice(BASS, time),
};

/** Two soft bell notes, a fourth apart. @type {Sound} */
const message = {
  rate: 16000,
  seconds: 0.5,
  peak: 0.4,
  at: (time) => {
    const bell = (/** @type {number} */ since, /** @type {number} */ frequency) =>
      since < 0
        ? 0
        : Math.min(1, since / 0.005) *
          Math.exp(-since * 14) *
          (Math.sin(TURN * frequency * since) + 0.25 * Math.sin(TURN * frequency * 2 * since));
    return gate(time, 0.5, 0.004) * (bell(time, 659.25) + bell(time - 0.09, 880));
  },
};

/** The click of a receiver that is lifted or laid down. @type {(pitch: number) => Sound} */
const receiver = (pitch) => {
  const random = noise(pitch);
  return {
    rate: 8000,
    seconds: 0.16,
    peak: 0.35,
    at: (time) =>
      gate(time, 0.16, 0.001) *
      (Math.exp(-time * 90) * (random() * 2 - 1) * 0.5 +
        Math.exp(-time * 45) * Math.sin(TURN * pitch * time)),
  };
};

/**
 * Periodic noise: sines at whole multiples of the loop's own frequency, so that no seam can be heard.
 * @type {(seconds: number, seed: number, loudness: (frequency: number) => number) => (time: number) => number}
 */
function seamless(seconds, seed, loudness) {
  const random = noise(seed);
  const waves = Array.from({ length: Math.floor(1500 * seconds) }, (_, index) => {
    const frequency = (index + 1) / seconds;
    return { frequency, phase: random() * TURN, level: loudness(frequency) * (0.6 + 0.8 * random()) };
  }).filter(({ level }) => level > 0.004);
  return (time) => {
    let sum = 0;
    for (const { frequency, phase, level } of waves) sum += level * Math.sin(TURN * frequency * time + phase);
    return sum;
  };
}

/** The air of a quiet office, looped. @type {Sound} */
const room = {
  rate: 4000,
  seconds: 2.5,
  peak: 0.22,
  at: seamless(
    2.5,
    11,
    (frequency) => (frequency < 50 ? 0 : 14 / (frequency + 40)) * (frequency < 1400 ? 1 : 0.2),
  ),
};

const BED = 6;
/** The nearest tone with a whole number of waves in the bed. @param {number} frequency */
const fitted = (frequency) => Math.round(frequency * BED) / BED;

/** A low, slowly beating chord under a tense talk, looped. @type {Sound} */
const tension = {
  rate: 4000,
  seconds: BED,
  peak: 0.45,
  at: (time) => {
    const swell = 0.78 + 0.22 * Math.sin((TURN * 2 * time) / BED);
    const pulse = 0.86 + 0.14 * Math.sin((TURN * 6 * time) / BED - 1);
    const chord = [
      [73.4, 1],
      [73.9, 0.8],
      [110, 0.5],
      [110.6, 0.45],
      [146.8, 0.3],
      [155.5, 0.2],
      [220.3, 0.1],
    ];
    return (
      swell *
      pulse *
      chord.reduce((sum, [tone = 0, level = 0]) => sum + level * Math.sin(TURN * fitted(tone) * time), 0)
    );
  },
};

/** @type {Readonly<Record<string, Sound>>} */
const SOUNDS = { ring, hold, message, 'pick-up': receiver(620), 'hang-up': receiver(240), room, tension };

/** @param {Sound} sound */
function samplesOf({ rate, seconds, peak, at }) {
  const raw = Float64Array.from({ length: Math.round(rate * seconds) }, (_, index) => at(index / rate));
  const loudest = raw.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Int16Array.from(raw, (value) => Math.round((value / loudest) * peak * 32767));
}

/** @param {Int16Array} samples @param {number} rate */
function wav(samples, rate) {
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples.length * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, index) => bytes.writeInt16LE(sample, 44 + index * 2));
  return bytes;
}

/** Every sound as the bytes of its file, by name. */
export function makeSounds() {
  return Object.fromEntries(
    Object.entries(SOUNDS).map(([name, sound]) => [`${name}.wav`, wav(samplesOf(sound), sound.rate)]),
  );
}

export const SOUND_FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'public', 'sounds');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(SOUND_FOLDER, { recursive: true });
  for (const [name, bytes] of Object.entries(makeSounds())) writeFileSync(join(SOUND_FOLDER, name), bytes);
}
