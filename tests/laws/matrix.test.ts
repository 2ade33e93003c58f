import { describe, expect, test } from 'vitest';
import { ARCHETYPES } from '#base';
import type { Archetype } from '#base';
import { buildTable } from '#dialogue';
import type { CustomerEvent } from '#dialogue';
import { lawOf } from './laws-in-the-library.ts';

/**
 * What helps (+), depends (o) or backfires (-) with each customer in the middle of a conversation, in the order of
 * ARCHETYPES: perfectionist, chronic-complainer, nitpicker, gatekeeper, ghost, bargainer, know-it-all, victim,
 * rule-breaker. It is the playbook's judgement; a panel may correct it, and the laws with it.
 */
const MATRIX: Readonly<Partial<Record<CustomerEvent, string>>> = {
  'name-stake': 'o+-oo--+-',
  'hold-facts': '+++++o+++',
  'useful-question': '+-o+-++o+',
  'test-need': '++++++oo+',
  credit: '+o++o-++-',
  'own-and-repair': '++ooo-o+-',
  'agree-with-truth': '++++oo+++',
  'real-choice': 'o+o++o++o',
  'next-step': '+++++o+++',
  'premature-reassurance': '----o--o-',
  'real-reason': '+o++oo+o+',
  'plain-line': '++++o+o++',
  'hold-steady': 'o++--+--+',
  trade: '+-++o+o-o',
  'limit-conduct': '-ooo-oo-+',
  'check-picture': '+++++++++',
  'close-well': '+++++++++',
  'pause-or-hand-over': 'o---+-+++',
  appeasing: '----o--o-',
  silence: 'o-o+++++o',
};

const MORE_THAN_A_NOD = 2;

const TABLES = new Map(ARCHETYPES.map((id) => [id, buildTable(lawOf(id))]));

/** Good is calmer, more trust, more ground. One number for each stance. */
function worthByStance(id: Archetype, event: CustomerEvent): number[] {
  const table = TABLES.get(id) ?? buildTable(lawOf(id));
  const column = table.events.indexOf(event);
  return table.stances.map((_, row) => {
    const cell = row * table.events.length + column;
    return (table.trust[cell] ?? 0) + (table.ground[cell] ?? 0) - (table.tension[cell] ?? 0);
  });
}

const average = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0) / numbers.length;

const CELLS = Object.entries(MATRIX).flatMap(([event, row]) =>
  ARCHETYPES.map((id, i) => ({ event: event as CustomerEvent, id, sign: row[i] ?? '?' })),
);
const cellsWith = (sign: string) => CELLS.filter((cell) => cell.sign === sign);

describe('Where the playbook says that it helps,', () => {
  test.each(cellsWith('+'))('$event reaches the $id in the right stance', ({ event, id }) => {
    expect(Math.max(...worthByStance(id, event))).toBeGreaterThanOrEqual(MORE_THAN_A_NOD);
  });
});

describe('Where the playbook says that it backfires,', () => {
  test.each(cellsWith('-'))('$event sets back with the $id', ({ event, id }) => {
    const worth = worthByStance(id, event);
    expect(Math.max(...worth)).toBeLessThan(MORE_THAN_A_NOD);
    // What only soothes may come out even for the moment; then it has to cost ground.
    const losesGround = (lawOf(id).reactions[event]?.ground ?? 0) < 0;
    const harm = average(worth);
    expect(losesGround ? harm <= 0 : harm < 0).toBe(true);
  });
});

describe('Where the playbook says that it depends,', () => {
  test.each(cellsWith('o'))('$event neither wins nor ruins it with the $id', ({ event, id }) => {
    expect(Math.abs(average(worthByStance(id, event)))).toBeLessThanOrEqual(2.5);
  });
});

describe('Cold and soft replies', () => {
  const everywhere = (event: CustomerEvent) => ARCHETYPES.map((id) => lawOf(id).reactions[event]);

  test.each(['threat-as-boundary', 'tone-policing', 'diagnosing'] as const)(
    '%s heats up every customer',
    (event) => {
      for (const reaction of everywhere(event)) {
        expect(reaction?.tension).toBeGreaterThan(0);
        expect(reaction?.trust).toBeLessThan(0);
      }
    },
  );

  test.each(['policy-shield'] as const)('%s keeps the ground and loses the trust', (event) => {
    for (const reaction of everywhere(event)) {
      expect(reaction?.ground).toBeGreaterThan(0);
      expect(reaction?.trust).toBeLessThan(0);
    }
  });

  test.each(['appeasing', 'rescuing', 'over-apology', 'foggy-no'] as const)(
    '%s costs ground with everybody',
    (event) => {
      for (const reaction of everywhere(event)) expect(reaction?.ground).toBeLessThan(0);
    },
  );

  test('appeasing feels good at once with those whom it harms most', () => {
    for (const id of ['bargainer', 'victim', 'rule-breaker'] as const) {
      expect(lawOf(id).reactions.appeasing).toMatchObject({ trust: 1 });
      expect(lawOf(id).reactions.appeasing?.tension).toBeLessThan(0);
    }
  });
});
