import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMULA_VERSION, score } from '#report';
import type { Move } from '#dialogue';
import { parcel } from './parcel.ts';
import { playOf } from './random-plays.ts';

const PLAYS: readonly (readonly string[])[] = [
  ['a', 'a'],
  ['b', 'c'],
  ['c', 'a'],
  ['c', 'b'],
];

/** Figures as version 1 made them. A change of any of them is a new version, and old attempts keep theirs. */
const kept: unknown = JSON.parse(readFileSync(new URL('scores-of-version-1.json', import.meta.url), 'utf8'));

describe('the figures of a formula version', () => {
  it('stay what they were; whoever changes one raises FORMULA_VERSION and keeps a new file', () => {
    const solved = parcel();
    const scores = PLAYS.map((ids) => {
      const moves = ids.map((id): Move => ({ do: 'reply', id }));
      return score(solved, playOf(solved.stage, moves, 1));
    });
    expect(FORMULA_VERSION).toBe(1);
    expect(JSON.parse(JSON.stringify(scores))).toEqual(kept);
  });
});
