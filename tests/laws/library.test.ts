import { describe, expect, test } from 'vitest';
import { ARCHETYPES, MOMENTS, ROOT_CAUSES } from '#base';
import { buildTable, CUSTOMER_EVENTS, METERS, MOOD_STEP } from '#dialogue';
import type { CustomerEvent, Law } from '#dialogue';
import { neutralProduction } from './neutral-scenario.ts';
import { playList } from './play-list.ts';
import { checkedHandling, checkedLaw, lawOf, sharedHandling } from './laws-in-the-library.ts';

/** Stances that can be reached from the first one, by what is said and by the bands of the mood. */
function reachable(law: Law): Set<string> {
  const reached = new Set([law.starts]);
  for (const stance of reached) {
    for (const turn of Object.values(law.stances[stance]?.on ?? {})) if (turn.to) reached.add(turn.to);
  }
  return reached;
}

describe.each(ARCHETYPES)('The law of the %s', (id) => {
  const law = lawOf(id);

  test('is read without a remark', () => {
    expect(checkedLaw(id).diagnostics).toEqual([]);
  });

  test('says how it takes every behaviour, every counterfeit, silence and a hold', () => {
    expect(CUSTOMER_EVENTS.filter((event) => !law.reactions[event])).toEqual([]);
    expect(CUSTOMER_EVENTS).toHaveLength(41);
  });

  test('moves no meter by more than a turn allows', () => {
    const { tension, trust, ground } = buildTable(law);
    for (const value of [...tension, ...trust, ...ground]) {
      expect(Math.abs(value)).toBeLessThanOrEqual(MOOD_STEP);
    }
  });

  test('has four to eight stances, each with a way in', () => {
    const names = Object.keys(law.stances);
    expect(names.length).toBeGreaterThanOrEqual(4);
    expect(names.length).toBeLessThanOrEqual(8);
    expect([...reachable(law)].sort()).toEqual([...names].sort());
  });

  test('is never lost: from each stance every other one can still be reached', () => {
    const names = Object.keys(law.stances);
    const traps = names.filter((starts) => reachable({ ...law, starts }).size < names.length);
    expect(traps).toEqual([]);
  });

  test('takes the same behaviour differently, depending on the stance', () => {
    const table = buildTable(law);
    const differing = CUSTOMER_EVENTS.filter((event) => {
      const column = table.events.indexOf(event);
      const cells = table.stances.map((_, row) => {
        const cell = row * table.events.length + column;
        return METERS.map((meter) => table[meter][cell]).join(' ');
      });
      return new Set(cells).size > 1;
    });
    expect(differing.length).toBeGreaterThanOrEqual(10);
  });

  test('shows four to six signatures, each somewhere that can be reached', () => {
    const shown = [...reachable(law)].flatMap((stance) =>
      Object.values(law.stances[stance]?.on ?? {}).flatMap((turn) => turn.signature ?? []),
    );
    const named = Object.keys(law.signatures);
    expect(named.length).toBeGreaterThanOrEqual(4);
    expect(named.length).toBeLessThanOrEqual(6);
    expect(new Set(shown)).toEqual(new Set(named));
  });

  test('does not leave at the first word, but leaves someone who is only rude', () => {
    const rude: CustomerEvent[] = ['tone-policing', 'diagnosing', 'threat-as-boundary', 'interrogation'];
    const production = neutralProduction(law, { mood: law.mood, turns: law.turns });
    const { plays } = playList(production, [...rude, ...rude, ...rude]);
    expect(plays[1]?.ending).toBeNull();
    expect(plays[plays.length - 1]?.ending).toBe('gone');
  });

  test('tells trainees how to meet it, with three common mistakes', () => {
    expect(law.guide.mistakes).toHaveLength(3);
    const { recognise, opening, turningPoint, goodEnding } = law.guide;
    for (const text of [recognise, opening, turningPoint, goodEnding])
      expect(text.length).toBeGreaterThan(40);
  });
});

describe('No two laws', () => {
  test('share a drive, a set of stances or a signature', () => {
    const laws = ARCHETYPES.map(lawOf);
    const unique = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);
    unique(laws.map((law) => law.drive));
    unique(laws.map((law) => Object.keys(law.stances).join()));
    unique(laws.flatMap((law) => Object.keys(law.signatures)));
  });

  test('react alike in more than half of what they hear', () => {
    const laws = ARCHETYPES.map(lawOf);
    const text = (law: Law, event: CustomerEvent) => Object.values(law.reactions[event] ?? {}).join(' ');
    const pairs = laws.flatMap((one, i) => laws.slice(i + 1).map((other) => ({ one, other })));
    const twins = pairs.filter(({ one, other }) => {
      const alike = CUSTOMER_EVENTS.filter((event) => text(one, event) === text(other, event));
      return alike.length > CUSTOMER_EVENTS.length / 2;
    });
    expect(twins.map(({ one, other }) => `${one.id} and ${other.id}`)).toEqual([]);
  });
});

describe('What all customers share', () => {
  test('is read without a remark', () => {
    expect(checkedHandling().diagnostics).toEqual([]);
  });

  test('has a word on every root cause and every moment', () => {
    const handling = sharedHandling();
    expect(Object.keys(handling.rootCauses).sort()).toEqual([...ROOT_CAUSES].sort());
    expect(Object.keys(handling.moments).sort()).toEqual([...MOMENTS].sort());
  });
});
