import { describe, expect, test } from 'vitest';
import { ARCHETYPES, SITUATIONS } from '#base';
import type { Moment, RootCause, Situation } from '#base';
import { buildTable } from '#dialogue';
import type { CustomerEvent } from '#dialogue';
import type { SituationAdvice } from '../../../src/web/guide/content/entry.ts';
import { SITUATION_ENTRIES } from '../../../src/web/guide/content/situations.ts';
import { lawOf, sharedHandling } from '../../laws/laws-in-the-library.ts';

const { rootCauses, moments } = sharedHandling();
const SHARED = new Map(Object.entries({ ...rootCauses, ...moments }));

/** What a moment or a root cause adds to a behaviour: calmer, more trust and more ground are good; null for no word. */
function added(at: Moment | RootCause, does: CustomerEvent): number | null {
  const delta = SHARED.get(at)?.[does];
  return delta ? delta.trust + delta.ground - delta.tension : null;
}

const TABLES = ARCHETYPES.map((id) => buildTable(lawOf(id)));

/** What it does to the mood on the average of all stances of all nine. */
function withAnybody(does: CustomerEvent): number {
  const worths = TABLES.flatMap((table) => {
    const column = table.events.indexOf(does);
    return table.stances.map((_, row) => {
      const cell = row * table.events.length + column;
      return (table.trust[cell] ?? 0) + (table.ground[cell] ?? 0) - (table.tension[cell] ?? 0);
    });
  });
  return worths.reduce((total, worth) => total + worth, 0) / worths.length;
}

type Pick = 'helps' | 'backfires';
const sign = { helps: 1, backfires: -1 } as const;

const told = (pick: Pick) =>
  SITUATIONS.flatMap((id) =>
    SITUATION_ENTRIES[id][pick].map((advice) => ({
      advice,
      says: `${id}: ${advice.does}${advice.when ? `, ${advice.when.says}` : ''}`,
    })),
  );
const held = (pick: Pick) => told(pick).filter(({ advice }) => advice.by);
const unheld = (pick: Pick) => told(pick).filter(({ advice }) => !advice.by);

/** The moments and root causes that the page of a situation is about. */
const about = (id: Situation) => {
  const { helps, backfires } = SITUATION_ENTRIES[id];
  return [...new Set([...helps, ...backfires].flatMap(({ by = [] }) => by))];
};

describe.each(['helps', 'backfires'] as const)('What a page on a situation says %s', (pick) => {
  test.each(held(pick))('is so in each moment that it names: $says', ({ advice: { by = [], does } }) => {
    expect(by.length).toBeGreaterThan(0);
    expect(by.filter((at) => (added(at, does) ?? 0) * sign[pick] <= 0)).toEqual([]);
  });

  test.each(unheld(pick))('is so on the average of the nine: $says', ({ advice: { does } }) => {
    expect(withAnybody(does) * sign[pick]).toBeGreaterThan(0);
  });

  test.each(SITUATIONS)('is held to a moment, but for one advice at most: %s', (id) => {
    const free = SITUATION_ENTRIES[id][pick].filter(({ by }) => !by);
    expect(free.length).toBeLessThanOrEqual(1);
  });

  test.each(SITUATIONS)('has no moment against it where it is said to hold throughout: %s', (id) => {
    const throughout = SITUATION_ENTRIES[id][pick].filter(({ when }) => !when);
    const against = throughout.flatMap(({ does }) =>
      about(id).flatMap((at) => ((added(at, does) ?? 0) * sign[pick] < 0 ? [`${does}, ${at}`] : [])),
    );
    expect(against).toEqual([]);
  });
});

describe('The page of a situation', () => {
  test.each([
    ['abusive', 'abuse'],
    ['problem', 'our-fault'],
    ['non-refundable', 'outside-line'],
    ['exploiting-policy', 'pushed'],
    ['dishonest', 'opportunism'],
    ['confused', 'misunderstanding'],
  ] as const)('%s advises what the laws add most to at its moment', (id, at) => {
    const worths = Object.keys(SHARED.get(at) ?? {}).map((does) => added(at, does as CustomerEvent) ?? 0);
    const advised = SITUATION_ENTRIES[id].helps.map(({ does }) => added(at, does) ?? 0);
    expect(Math.max(...advised)).toBe(Math.max(...worths));
  });

  test.each(SITUATIONS)('%s calls nothing both helpful and harmful at the same moment', (id) => {
    const { helps, backfires } = SITUATION_ENTRIES[id];
    const key = ({ does, when }: SituationAdvice) => `${does}, ${when?.says ?? 'throughout'}`;
    const all = [...helps, ...backfires].map(key);
    expect(new Set(all).size).toBe(all.length);
    const throughout = [...helps, ...backfires].filter(({ when }) => !when).map(({ does }) => does);
    for (const does of throughout) {
      expect([...helps, ...backfires].filter((advice) => advice.does === does)).toHaveLength(1);
    }
  });

  test.each(SITUATIONS)('%s names three things or more on either side', (id) => {
    const { helps, backfires } = SITUATION_ENTRIES[id];
    expect(Math.min(helps.length, backfires.length)).toBeGreaterThanOrEqual(3);
  });
});
