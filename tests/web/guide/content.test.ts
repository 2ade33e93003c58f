import { describe, expect, test } from 'vitest';
import { ARCHETYPES, BEHAVIOURS, COUNTERFEITS } from '#base';
import { BEHAVIOUR_ENTRIES } from '../../../src/web/guide/content/behaviours.ts';
import { COUNTERFEIT_ENTRIES } from '../../../src/web/guide/content/counterfeits.ts';
import { CUSTOMERS } from '../../../src/web/guide/content/customers.ts';

const behaviours = BEHAVIOURS.map((id) => ({ id, entry: BEHAVIOUR_ENTRIES[id] }));
const counterfeits = COUNTERFEITS.map((id) => ({ id, entry: COUNTERFEIT_ENTRIES[id] }));
const customers = ARCHETYPES.map((id) => ({ id, entry: CUSTOMERS[id] }));

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

describe('The sample lines', () => {
  test.each([...behaviours, ...counterfeits])('of $id come from two trades', ({ entry }) => {
    const [one, other] = entry.sounds;
    expect(one.trade).not.toBe(other.trade);
  });

  test('are all different', () => {
    const lines = [
      ...behaviours.flatMap(({ entry }) => entry.sounds),
      ...counterfeits.flatMap(({ entry }) => [...entry.sounds, entry.instead]),
      ...customers.flatMap(({ entry }) => entry.words),
    ].map(({ line }) => line);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test.each(counterfeits)('show $id and what could be said in the same place', ({ entry }) => {
    expect(entry.sounds.map(({ trade }) => trade)).toContain(entry.instead.trade);
  });
});

describe('A counterfeit and the behaviour that it looks like', () => {
  test.each(behaviours)('$id names each of its counterfeits, and they name it', ({ id, entry }) => {
    const imitators = COUNTERFEITS.filter((one) => COUNTERFEIT_ENTRIES[one].imitates.includes(id));
    expect(imitators.toSorted()).toEqual(entry.imitatedBy.toSorted());
    expect(entry.imitatedBy.length).toBeGreaterThan(0);
  });

  test.each(counterfeits)('$id takes the place of something', ({ entry }) => {
    expect(entry.imitates.length).toBeGreaterThan(0);
  });
});

describe('The words of the guide', () => {
  const all = [...behaviours, ...counterfeits, ...customers].flatMap(({ id, entry }) =>
    textsIn(entry).map((text) => ({ id, text })),
  );

  test('fit on a phone: no text is longer than two or three sentences', () => {
    expect(all.filter(({ text }) => text.length > 240)).toEqual([]);
  });

  test('name conduct, never people', () => {
    const labels =
      /\b(liar|idiot|troublemaker|difficult (person|customer|people)|narcissist|bully|crazy|hysterical)\b/i;
    expect(all.filter(({ text }) => labels.test(text))).toEqual([]);
  });

  test.each(customers)('tell the $id from others, and never from themselves', ({ id, entry }) => {
    const beside = entry.lookAlikes.map((one) =>
      typeof one.beside === 'string' ? one.beside : one.beside.name,
    );
    expect(beside.length).toBeGreaterThanOrEqual(2);
    expect(beside).not.toContain(id);
    expect(new Set(beside).size).toBe(beside.length);
  });

  test.each(behaviours)('say more than once when $id is the wrong move', ({ entry }) => {
    expect(entry.wrongWhen.length).toBeGreaterThanOrEqual(2);
  });
});
