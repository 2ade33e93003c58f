import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSounds, SOUND_FOLDER } from '../../../scripts/sounds.mjs';
import { BEDS, CUES } from '../../../src/web/audio/audio-out.ts';

const made = makeSounds();
const files = readdirSync(SOUND_FOLDER);
const samples = (bytes: Buffer) =>
  Array.from({ length: (bytes.length - 44) / 2 }, (_, index) => bytes.readInt16LE(44 + index * 2));

const differences = (kept: readonly number[], fresh: readonly number[]) =>
  kept.filter((sample, index) => !(Math.abs(sample - (fresh[index] ?? NaN)) <= 2));

describe('the sounds', () => {
  it('are one file for every name that the page may ask for, and no other', () => {
    expect(files.sort()).toEqual([...BEDS, ...CUES].map((name) => `${name}.wav`).sort());
  });

  it('weigh less than 250 kB together', () => {
    const total = files.reduce((sum, name) => sum + readFileSync(join(SOUND_FOLDER, name)).length, 0);
    expect(total).toBeLessThan(250_000);
  });

  it.each(files)(
    '%s is what the script makes, to the last bit that engines may round differently',
    (name) => {
      const kept = readFileSync(join(SOUND_FOLDER, name));
      const fresh = made[name] ?? Buffer.alloc(44);
      expect(fresh.subarray(0, 44)).toEqual(kept.subarray(0, 44));
      expect(differences(samples(kept), samples(fresh))).toEqual([]);
    },
  );

  it.each(BEDS)('%s runs round without a click at its seam', (name) => {
    const wave = samples(readFileSync(join(SOUND_FOLDER, `${name}.wav`)));
    const steps = wave.map((sample, index) => Math.abs(sample - (wave[(index + 1) % wave.length] ?? 0)));
    expect(steps.at(-1) ?? Infinity).toBeLessThanOrEqual(Math.max(...steps.slice(0, -1)));
  });

  it.each(files)('%s can be heard and does not clip', (name) => {
    const loudest = samples(readFileSync(join(SOUND_FOLDER, name))).reduce(
      (most, one) => Math.max(most, Math.abs(one)),
      0,
    );
    expect(loudest).toBeGreaterThan(3000);
    expect(loudest).toBeLessThan(20_000);
  });
});
