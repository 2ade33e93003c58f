import fc from 'fast-check';
import { prepare } from '#dialogue';
import type { Stage } from '#dialogue';
import { randomProduction } from './random-production.ts';
import type { Size } from './random-production.ts';

const SMALL: Size = { seed: 0, beats: 5, replies: 3, stances: 3, facts: 2, turns: 6 };

/** Sizes of made-up scenarios, none above the given ones. Shrinking makes the scenario smaller. */
export const sizes = (most: Partial<Size> = {}) => {
  const limit = { ...SMALL, ...most };
  return fc.record({
    seed: fc.nat(),
    beats: fc.integer({ min: 1, max: limit.beats }),
    replies: fc.integer({ min: 1, max: limit.replies }),
    stances: fc.integer({ min: 1, max: limit.stances }),
    facts: fc.integer({ min: 0, max: limit.facts }),
    turns: fc.integer({ min: 1, max: limit.turns }),
  });
};

export const stageOf = (size: Size): Stage => prepare(randomProduction(size));
