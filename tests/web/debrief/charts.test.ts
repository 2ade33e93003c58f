import { describe, expect, it } from 'vitest';
import { quadrantOf } from '#report';
import type { MapPoint } from '#report';
import { flagSide } from '../../../src/web/debrief/charts/flag-side.ts';
import { placesOf, turnsInShort } from '../../../src/web/debrief/charts/map-places.ts';
import { mapInWords } from '../../../src/web/debrief/charts/map-words.ts';
import { moodInWords } from '../../../src/web/debrief/charts/mood-words.ts';

const point = (trust: number, ground: number, tension = 5): MapPoint => ({
  move: null,
  trust,
  ground,
  tension,
  label: null,
  quadrant: quadrantOf({ trust, ground }),
});

describe('the places of the poise map', () => {
  it('gather the turns at which the talk stood there', () => {
    expect(placesOf([point(5, 5), point(6, 5), point(5, 5)])).toEqual([
      { trust: 5, ground: 5, turns: [0, 2] },
      { trust: 6, ground: 5, turns: [1] },
    ]);
  });

  it.each([
    [[0], ''],
    [[0, 3], '3'],
    [[4, 5, 6, 7, 8], '4–8'],
    [[2, 7], '2, 7'],
    [[3, 7, 8, 9], '3…9'],
  ])('are numbered so that neighbours leave room: %j', (turns, words) => {
    expect(turnsInShort(turns)).toBe(words);
  });
});

describe('a word beside a place', () => {
  const at = (trust: number, ground: number) => ({ trust, ground, turns: [] });

  it('stands where no other place would cover it', () => {
    const here = at(5, 5);
    const sideAmong = (...others: ReturnType<typeof at>[]) =>
      flagSide(here, { places: [here, ...others], taken: [] });
    expect(sideAmong()).toBe('below');
    expect(sideAmong(at(5, 4))).toBe('above');
    expect(sideAmong(at(4, 4), at(6, 6))).toBe('right');
  });

  it('leaves the map nowhere, and does not stand on another word', () => {
    const corner = at(0, 0);
    expect(flagSide(corner, { places: [corner], taken: [] })).toBe('above');
    expect(flagSide(corner, { places: [corner], taken: ['above'] })).toBe('right');
  });
});

describe('a picture in a sentence', () => {
  it('says where the path began, where it ended and where it crossed', () => {
    const words = mapInWords([point(3, 6), point(6, 6), point(7, 6)], null);
    expect(words).toBe(
      'The talk began in “Cold wall” (trust 3, ground 6) and ended in “Poised” (trust 7, ground 6). It crossed over with turn 1.',
    );
  });

  it('names the turning point, and says when no border was crossed', () => {
    const words = mapInWords([point(6, 6), point(7, 6)], 1);
    expect(words).toContain('It never left that quarter. The dashed ring is turn 1');
  });

  it('tells each meter from beginning to end', () => {
    expect(moodInWords([point(3, 6, 7), point(5, 6, 2)])).toBe(
      'Tension fell from 7 to 2, trust rose from 3 to 5 and ground ended where it began, at 6.',
    );
  });
});
