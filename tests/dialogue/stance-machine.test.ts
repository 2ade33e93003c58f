import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { buildTable, CUSTOMER_EVENTS, stanceMachine } from '#dialogue';
import { fakeLaw } from './fake-production.ts';

const law = fakeLaw();
const table = buildTable(law);
const cell = (stance: string, event: string) =>
  table.stances.indexOf(stance) * table.events.length + table.events.indexOf(event);

describe('a law unrolled into a table', () => {
  it('has a cell for every stance and everything that a customer can hear or feel', () => {
    const events = [...CUSTOMER_EVENTS, 'boiling'];
    expect(table.events).toEqual(events);
    expect(table.next).toHaveLength(2 * events.length);
  });

  it('says what one live machine of the same law does, through a long random talk', () => {
    const actor = createActor(stanceMachine(law)).start();
    let stance = table.stances.indexOf(law.starts);
    for (let turn = 0; turn < 500; turn++) {
      const event = table.events[(turn * 7919) % table.events.length] ?? '';
      actor.send({ type: event });
      stance = table.next[stance * table.events.length + table.events.indexOf(event)] ?? -1;
      expect(table.stances[stance]).toBe(actor.getSnapshot().value);
    }
  });

  it('takes the reaction of the stance where it has one, else the law’s, else none', () => {
    expect(table.ground[cell('pressing', 'appeasing')]).toBe(-3);
    expect(table.ground[cell('calm', 'appeasing')]).toBe(-2);
    expect(table.ground[cell('calm', 'credit')]).toBe(0);
  });

  it('keeps which signature behaviour shows, and where nothing shows', () => {
    expect(table.signatures[table.signature[cell('calm', 'appeasing')] ?? -1]).toBe('asks-for-more');
    expect(table.signature[cell('pressing', 'appeasing')]).toBe(-1);
  });
});
