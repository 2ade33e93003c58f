import { describe, expect, test } from 'vitest';
import { ARCHETYPES } from '#base';
import type { Archetype } from '#base';
import type { CustomerEvent } from '#dialogue';
import { bestList, outcomeWith } from './best-list.ts';
import type { Found } from './best-list.ts';
import { lawOf } from './laws-in-the-library.ts';
import { listForAll } from './list-for-all.ts';
import { neutralProduction } from './neutral-scenario.ts';
import { moodPath, playList } from './play-list.ts';
import { walkOf } from './walk.ts';

const WORTH_NOTICING = 15;

/** Ten replies as somebody who means well might give them. */
const SCRIPT: readonly CustomerEvent[] = [
  'steady-opening',
  'hold-facts',
  'name-stake',
  'useful-question',
  'own-and-repair',
  'plain-line',
  'appeasing',
  'hold-steady',
  'next-step',
  'close-well',
];

describe('The same ten replies', () => {
  const paths = ARCHETYPES.map((id) => {
    const played = playList(neutralProduction(lawOf(id), { turns: SCRIPT.length }), SCRIPT);
    return {
      id,
      path: moodPath(played).map(({ tension, trust, ground }) => [tension, trust, ground].join(' ')),
    };
  });
  const pairs = paths.flatMap((one, i) => paths.slice(i + 1).map((other) => ({ one, other })));

  test.each(pairs)('take $one.id and $other.id along different paths', ({ one, other }) => {
    expect(one.path[0]).toBe(other.path[0]);
    expect(one.path).not.toEqual(other.path);
  });
});

describe('What is best for one customer', () => {
  const walks = new Map(ARCHETYPES.map((id) => [id, walkOf(lawOf(id))]));
  const walkWith = (id: Archetype) => walks.get(id) ?? walkOf(lawOf(id));
  const seeds = [1, 2, 3, 4, 5];
  const found = new Map(
    ARCHETYPES.map((id) => [id, seeds.map((seed) => bestList(walkWith(id), { seed, width: 100 }))]),
  );
  const bestWith = (id: Archetype): number => Math.max(...(found.get(id) ?? []).map((f) => f.outcome));

  test.each(ARCHETYPES)('solves it with the %s', (id) => {
    expect(bestWith(id)).toBeGreaterThanOrEqual(80);
  });

  test.each(ARCHETYPES)('loses 15 points or more with at least six others: %s', (id) => {
    const others = ARCHETYPES.filter((other) => other !== id);
    const hurtBy = ({ list }: Found) =>
      others.filter((other) => bestWith(other) - outcomeWith(walkWith(other), list) >= WORTH_NOTICING);
    const bestLists = (found.get(id) ?? []).filter((f) => f.outcome === bestWith(id));
    expect(bestLists).not.toEqual([]);
    expect(bestLists.filter((best) => hurtBy(best).length < 6)).toEqual([]);
  });

  test('comes out of the kernel as the search says', () => {
    for (const id of ARCHETYPES) {
      for (const { list, outcome } of found.get(id) ?? []) {
        expect(playList(neutralProduction(lawOf(id)), list).outcome).toBe(outcome);
      }
    }
  });

  test('is not one list for everybody: the best common one solves it with three of nine at most', () => {
    const { outcomes } = listForAll([...walks.values()], { turns: 8, width: 400 });
    const average = outcomes.reduce((total, outcome) => total + outcome, 0) / outcomes.length;
    expect(outcomes.filter((outcome) => outcome >= 80).length).toBeLessThanOrEqual(3);
    expect(average).toBeLessThan(65);
  });
});
