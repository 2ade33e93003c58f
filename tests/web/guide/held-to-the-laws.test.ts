import { describe, expect, test } from 'vitest';
import { ARCHETYPES } from '#base';
import type { Archetype } from '#base';
import { buildTable } from '#dialogue';
import type { CustomerEvent } from '#dialogue';
import { CUSTOMERS } from '../../../src/web/guide/content/customers.ts';
import type { Advice } from '../../../src/web/guide/content/entry.ts';
import { lawOf } from '../../laws/laws-in-the-library.ts';

const TABLES = new Map(ARCHETYPES.map((id) => [id, buildTable(lawOf(id))]));

/** What an advised behaviour does in each stance: calmer, more trust and more ground are good. */
function worths(id: Archetype, does: CustomerEvent): ReadonlyMap<string, number> {
  const table = TABLES.get(id) ?? buildTable(lawOf(id));
  const column = table.events.indexOf(does);
  return new Map(
    table.stances.map((stance, row) => {
      const cell = row * table.events.length + column;
      return [stance, (table.trust[cell] ?? 0) + (table.ground[cell] ?? 0) - (table.tension[cell] ?? 0)];
    }),
  );
}

const average = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0) / numbers.length;

const told = (pick: 'helps' | 'backfires') =>
  ARCHETYPES.flatMap((id) =>
    CUSTOMERS[id][pick].map((advice) => ({
      id,
      advice,
      says: `${advice.does} with the ${id}${advice.when ? `, ${advice.when.says}` : ''}`,
    })),
  );

const always = (pick: 'helps' | 'backfires') => told(pick).filter(({ advice }) => !advice.when);
const atTimes = (pick: 'helps' | 'backfires') => told(pick).filter(({ advice }) => advice.when);

/** What an advice does in the stances that it names. */
const named = (id: Archetype, { does, when }: Advice): readonly number[] => {
  const all = worths(id, does);
  return (when?.stances ?? []).map((stance) => all.get(stance) ?? Number.NaN);
};

/** What an advice does in the first stance, and on the average of all. */
function onTheWhole(id: Archetype, { does }: Advice) {
  const all = worths(id, does);
  return { start: all.get(lawOf(id).starts) ?? Number.NaN, average: average([...all.values()]) };
}

describe('What the guide calls helpful', () => {
  test.each(always('helps'))('helps on the whole, by the law: $says', ({ id, advice }) => {
    const mood = onTheWhole(id, advice);
    expect(mood.start).toBeGreaterThanOrEqual(0);
    expect(mood.average).toBeGreaterThan(0);
  });

  test.each(atTimes('helps'))('helps then, by the law: $says', ({ id, advice }) => {
    expect(Math.min(...named(id, advice))).toBeGreaterThan(0);
  });
});

describe('What the guide says will backfire', () => {
  test.each(always('backfires'))('backfires on the whole, by the law: $says', ({ id, advice }) => {
    const mood = onTheWhole(id, advice);
    // What soothes for the moment may come out even; then it costs ground.
    const soothes = (lawOf(id).reactions[advice.does]?.ground ?? 0) <= -2;
    expect(mood.start).toBeLessThanOrEqual(0);
    expect(soothes ? mood.average <= 0 : mood.average < 0).toBe(true);
  });

  test.each(atTimes('backfires'))('backfires then, by the law: $says', ({ id, advice }) => {
    expect(Math.max(...named(id, advice))).toBeLessThan(0);
  });
});

describe('The pages of the nine', () => {
  test.each(ARCHETYPES)('%s: the same thing never helps and backfires at the same moment', (id) => {
    const stances = Object.keys(lawOf(id).stances);
    const cells = (list: readonly Advice[]) =>
      list.flatMap(({ does, when }) => (when?.stances ?? stances).map((stance) => `${does} in ${stance}`));
    const backfires = new Set(cells(CUSTOMERS[id].backfires));
    // What helps on the whole may still have its wrong moment; the page then says which one that is.
    const plainly = CUSTOMERS[id].helps.filter(({ when }) => when);
    expect(cells(plainly).filter((cell) => backfires.has(cell))).toEqual([]);
  });

  test.each(ARCHETYPES)('%s: something is said for the first minute and for a later one', (id) => {
    const { helps } = CUSTOMERS[id];
    const first = lawOf(id).starts;
    expect(helps.some(({ when }) => !when || when.stances.includes(first))).toBe(true);
    expect(helps.some(({ when }) => when && !when.stances.includes(first))).toBe(true);
  });
});
