import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOOD_MAX } from '#dialogue';
import { blend, distance, poseOf } from '../../../src/web/ui/face/pose.ts';
import { nextMotion, poseInMotion, startMotion, stillFor } from '../../../src/web/ui/face/motion.ts';
import { browPath, eyePath, lidPath, mouthPath, teethPath } from '../../../src/web/ui/face/features.ts';
import { moodInWords } from '../../../src/web/ui/face/mood-words.ts';

const mood = (tension: number, trust: number, ground = 7) => ({ tension, trust, ground });
const meter = fc.double({ min: 0, max: 10, noNaN: true });
const moods = fc.record({ tension: meter, trust: meter, ground: meter });

describe('a face follows the mood', () => {
  it('knows how far the meters of the rules go', () => {
    const full = poseOf({ tension: MOOD_MAX, trust: 0, ground: MOOD_MAX });
    expect(poseOf({ tension: MOOD_MAX + 3, trust: 0, ground: MOOD_MAX }).flush).toBe(full.flush);
    expect(poseOf({ tension: MOOD_MAX - 1, trust: 0, ground: MOOD_MAX }).flush).toBeLessThan(full.flush);
  });

  it('smiles when trust is high and tension low, and not the other way round', () => {
    expect(poseOf(mood(1, 9)).smile).toBeGreaterThan(0.5);
    expect(poseOf(mood(9, 1)).smile).toBeLessThan(-0.5);
  });

  it('frowns more with every step of tension', () => {
    const frowns = [4, 5, 6, 7, 8, 9, 10].map((tension) => poseOf(mood(tension, 4)).frown);
    expect(frowns).toEqual([...frowns].sort((a, b) => a - b));
    expect(new Set(frowns).size).toBe(frowns.length);
  });

  it('worries rather than frowns when trust is gone but nobody is angry', () => {
    const pose = poseOf(mood(2, 0));
    expect(pose.worry).toBeGreaterThan(0.8);
    expect(pose.frown).toBeLessThan(0.2);
  });

  it('smirks when you have given all your ground away', () => {
    expect(poseOf(mood(3, 5, 0)).smirk).toBeGreaterThan(0.7);
    expect(poseOf(mood(3, 5, 8)).smirk).toBe(0);
  });

  it('moves a little when the mood moves a little', () => {
    fc.assert(
      fc.property(moods, fc.constantFrom('tension', 'trust', 'ground'), (here, which) => {
        const there = { ...here, [which]: Math.min(10, here[which] + 0.01) };
        expect(distance(poseOf(here), poseOf(there))).toBeLessThan(0.05);
      }),
    );
  });

  it('draws only finite numbers in any mood, speaking or not', () => {
    fc.assert(
      fc.property(moods, fc.double({ min: 0, max: 1, noNaN: true }), (here, open) => {
        const pose = { ...poseOf(here), open };
        const paths = [
          mouthPath(pose),
          teethPath(pose),
          browPath(pose, 1, 4),
          eyePath(pose, -1),
          lidPath(pose, 1),
        ];
        for (const path of paths) expect(path).toMatch(/^[MQCZ0-9.\- ]+$/);
      }),
    );
  });
});

describe('a face moves through time', () => {
  const calm = poseOf(mood(1, 9));
  const angry = poseOf(mood(10, 0));
  const aim = { target: angry, speaking: false, seed: 7 };

  function after(milliseconds: number) {
    let motion = startMotion(calm, 0);
    for (let now = 16; now <= milliseconds; now += 16) motion = nextMotion(motion, aim, now);
    return motion;
  }

  it('is on its way at once and has arrived after two seconds', () => {
    const half = blend(calm, angry, 0.5);
    expect(distance(after(180).rest, half)).toBeLessThan(0.2);
    expect(distance(after(2000).rest, angry)).toBeLessThan(0.01);
  });

  it('never overshoots', () => {
    for (let time = 16; time < 1500; time += 160) {
      const { frown } = after(time).rest;
      expect(frown).toBeGreaterThanOrEqual(calm.frown);
      expect(frown).toBeLessThanOrEqual(angry.frown);
    }
  });

  it('does not jump after the page has slept', () => {
    const slept = nextMotion(startMotion(calm, 0), aim, 60_000);
    expect(distance(slept.rest, calm)).toBeLessThan(distance(slept.rest, angry));
  });

  it('closes its eyes in a blink and opens them again', () => {
    const motion = startMotion(calm, 0);
    const lidsAt = (now: number) => poseInMotion({ ...motion, at: now }, false).lids;
    expect(lidsAt(motion.blinkAt + 75)).toBeLessThan(0.1);
    expect(lidsAt(motion.blinkAt + 150)).toBeCloseTo(calm.lids, 5);
  });

  it('opens the mouth only to speak', () => {
    const motion = after(2000);
    const opens = [0, 80, 160, 240].map((now) => poseInMotion({ ...motion, at: motion.at + now }, true).open);
    expect(Math.max(...opens)).toBeGreaterThan(0.1);
    expect(poseInMotion(motion, false).open).toBe(0);
  });

  it('needs no frame between two blinks once the mood has settled', () => {
    const settled = { ...startMotion(angry, 0), at: 10 };
    expect(stillFor(settled, aim)).toBe(settled.blinkAt - 10);
    expect(stillFor(settled, { ...aim, speaking: true })).toBe(0);
    expect(stillFor(settled, { ...aim, target: calm })).toBe(0);
  });
});

describe('a mood in words', () => {
  it('names heat and faith apart', () => {
    expect(moodInWords(mood(0, 9))).toBe('at ease, trusts you');
    expect(moodInWords(mood(10, 0))).toBe('furious, does not trust you');
    expect(moodInWords(mood(5, 5))).toBe('on edge, still making up their mind');
  });
});
