import { describe, expect, test } from 'vitest';
import {
  ARCHETYPES,
  BEHAVIOURS,
  COUNTERFEITS,
  LETTING_GO_ASSESS,
  LETTING_GO_COMMUNICATE,
  LETTING_GO_REASONS,
  LETTING_GO_SUPPORT,
  SITUATIONS,
} from '#base';
import { BEHAVIOUR_ENTRIES } from '../../../src/web/guide/content/behaviours.ts';
import { COUNTERFEIT_ENTRIES } from '../../../src/web/guide/content/counterfeits.ts';
import { CUSTOMERS } from '../../../src/web/guide/content/customers.ts';
import type { Going } from '../../../src/web/guide/content/entry.ts';
import { LETTING_GO_ENTRY } from '../../../src/web/guide/content/letting-go.ts';
import { SITUATION_ENTRIES } from '../../../src/web/guide/content/situations.ts';

const behaviours = BEHAVIOURS.map((id) => ({ id, entry: BEHAVIOUR_ENTRIES[id] }));
const counterfeits = COUNTERFEITS.map((id) => ({ id, entry: COUNTERFEIT_ENTRIES[id] }));
const customers = ARCHETYPES.map((id) => ({ id, entry: CUSTOMERS[id] }));
const situations = SITUATIONS.map((id) => ({ id, entry: SITUATION_ENTRIES[id] }));
const lettingGo = { id: 'letting-go', entry: LETTING_GO_ENTRY };

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

const WORDS_A_MINUTE = 240;

/** How many words of a page are read, without the names that its data uses. */
const wordsOf = (entry: unknown): number =>
  textsIn(entry)
    .filter((text) => !/^[a-z]+(-[a-z]+)*$/.test(text))
    .flatMap((text) => text.split(/\s+/)).length;

describe('The sample lines', () => {
  test.each([...behaviours, ...counterfeits, ...situations, lettingGo])(
    'of $id come from two trades',
    ({ entry }) => {
      const [one, other] = entry.sounds;
      expect(one.trade).not.toBe(other.trade);
    },
  );

  test('are all different', () => {
    const lines = [
      ...behaviours.flatMap(({ entry }) => entry.sounds),
      ...counterfeits.flatMap(({ entry }) => [...entry.sounds, entry.instead]),
      ...customers.flatMap(({ entry }) => entry.words),
      ...situations.flatMap(({ entry }) => [...entry.words, ...entry.sounds]),
      ...LETTING_GO_ENTRY.sounds,
    ].map(({ line }) => line);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test.each(counterfeits)('show $id and what could be said in the same place', ({ entry }) => {
    expect(entry.sounds.map(({ trade }) => trade)).toContain(entry.instead.trade);
  });

  test.each(situations)('answer what was said, where $id shows', ({ entry }) => {
    const trades = (list: readonly { readonly trade: string }[]) => list.map(({ trade }) => trade);
    expect(trades(entry.sounds)).toEqual(trades(entry.words));
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
  const all = [...behaviours, ...counterfeits, ...customers, ...situations, lettingGo].flatMap(
    ({ id, entry }) => textsIn(entry).map((text) => ({ id, text })),
  );

  test('fit on a phone: no text is longer than two or three sentences', () => {
    expect(all.filter(({ text }) => text.length > 240)).toEqual([]);
  });

  test.each(situations)('are read in a minute and a bit: $id', ({ entry }) => {
    expect(wordsOf(entry)).toBeLessThanOrEqual(1.25 * WORDS_A_MINUTE);
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

describe('The page on letting a customer go', () => {
  const covered = (list: readonly Going<string>[]) => list.flatMap(({ covers }) => covers).toSorted();

  test('leaves out no reason and no step of the way, and says none of them twice', () => {
    const { whether, first, telling, easing } = LETTING_GO_ENTRY;
    expect(covered(whether.reasons)).toEqual(LETTING_GO_REASONS.toSorted());
    expect(covered(first)).toEqual(LETTING_GO_ASSESS.toSorted());
    expect(covered(telling)).toEqual(LETTING_GO_COMMUNICATE.toSorted());
    expect(covered(easing)).toEqual(LETTING_GO_SUPPORT.toSorted());
  });

  test('is read within two minutes', () => {
    expect(wordsOf(LETTING_GO_ENTRY)).toBeLessThanOrEqual(2 * WORDS_A_MINUTE);
  });
});
