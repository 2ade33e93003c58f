import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockOf,
  dateAt,
  dateInWords,
  durationInWords,
  namedIn,
  silenceOffer,
  timeOfDay,
  waitInWords,
} from '../../../src/web/trainee/conversation/calendar.ts';
import { fakeBeat, fakeLine, fakeScenario } from '../../dialogue/fake-production.ts';

const DAY = 86_400;
const saying = (text: string) => {
  const says = [[fakeLine({ wordings: [text] })]];
  return namedIn(fakeScenario({ beats: [fakeBeat({ says, replies: [] })], endings: [] }));
};
const timeless = saying('Where is it?');

describe('the simulated calendar', () => {
  it('begins on a Monday or a Tuesday and counts days from one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const { day, weekday } = dateAt(seed, 0);
        expect(day).toBe(1);
        expect(['Monday', 'Tuesday']).toContain(weekday);
      }),
    );
  });

  it('names the day that lies three days on', () => {
    const first = dateAt(7, 0).weekday;
    const words = dateInWords(timeless, 7, 3 * DAY);
    expect(words).toBe(first === 'Monday' ? 'Day 4, Thursday' : 'Day 4, Friday');
  });

  it('leaves the weekday out where the story names weekdays of its own', () => {
    expect(dateInWords(saying('You said Thursday.'), 7, 3 * DAY)).toBe('Day 4');
  });

  it('tells no hour where the story tells hours of its own', () => {
    expect(timeOfDay(saying('It is 14:20 now.'), 7, { at: 0, place: 0 })).toBeNull();
    expect(timeOfDay(timeless, 7, { at: 0, place: 0 })).toMatch(/^(08|09):\d\d$/);
  });

  it('lets no message come before the one above it', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(40), (seed, place) => {
        const earlier = timeOfDay(timeless, seed, { at: 0, place }) ?? '';
        const later = timeOfDay(timeless, seed, { at: 0, place: place + 1 }) ?? '';
        expect(later > earlier).toBe(true);
      }),
    );
  });
});

describe('time in words', () => {
  it('uses the largest unit that fits', () => {
    expect([1, 45, 60, 5400, 7200, DAY, 3 * DAY].map(durationInWords)).toEqual([
      '1 second',
      '45 seconds',
      '1 minute',
      '2 hours',
      '2 hours',
      '1 day',
      '3 days',
    ]);
  });

  it('says on each channel what saying nothing means', () => {
    expect(silenceOffer('phone', 12)).toBe('Stay silent');
    expect(silenceOffer('chat', 60)).toBe('Write nothing yet');
    expect(silenceOffer('email', 2 * DAY)).toBe('Wait 2 days');
  });

  it('tells what has passed', () => {
    expect(waitInWords('phone', { why: 'silence', seconds: 12 })).toBe('You say nothing for 12 seconds');
    expect(waitInWords('chat', { why: 'silence', seconds: 60 })).toBe('You write nothing for 1 minute');
    expect(waitInWords('email', { why: 'silence', seconds: DAY })).toBe('1 day passes');
    expect(waitInWords('email', { why: 'delay', seconds: 2 * DAY })).toBe('2 days pass');
    expect(waitInWords('phone', { why: 'hold', seconds: 60 })).toBe('On hold for 1 minute');
  });

  it('writes a call’s length as telephones do', () => {
    expect([0, 7, 65, 760].map(clockOf)).toEqual(['0:00', '0:07', '1:05', '12:40']);
  });
});
