import fc from 'fast-check';
import { ARCHETYPES, CHANNELS, SKILLS } from '#base';
import { describe, expect, it } from 'vitest';
import {
  countFilters,
  filtered,
  LENGTHS,
  NO_FILTERS,
  ofKind,
  readFilters,
  writeFilters,
} from '../../../src/web/trainee/library/filters.ts';
import { fakeCard } from './fake-card.ts';

const anyFilters = fc.record({
  search: fc.string(),
  skill: fc.constantFrom(null, ...SKILLS),
  channel: fc.constantFrom(null, ...CHANNELS),
  difficulty: fc.constantFrom(null, 1 as const, 2 as const, 3 as const),
  length: fc.constantFrom(null, ...LENGTHS),
  customer: fc.constantFrom(null, ...ARCHETYPES),
});

describe('filters in an address', () => {
  it('are read back as they were written, whatever they are', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const address = writeFilters(filters).toString();
        expect(readFilters(new URLSearchParams(address))).toEqual(filters);
      }),
    );
  });

  it('that nobody knows count as any', () => {
    const query = new URLSearchParams('skill=juggling&channel=fax&difficulty=9&length=&customer=ghosts');
    expect(readFilters(query)).toEqual(NO_FILTERS);
  });

  it('leave no trace of what is any', () => {
    expect(writeFilters(NO_FILTERS).toString()).toBe('');
    expect(countFilters({ ...NO_FILTERS, skill: 'boundary-setting', search: 'holt' })).toBe(2);
  });
});

describe('the library, narrowed down', () => {
  const short = fakeCard({ id: 'short', minutes: 5 });
  const medium = fakeCard({ id: 'medium', minutes: 6, channel: 'phone' });
  const long = fakeCard({ id: 'long', minutes: 11, skills: ['boundary-setting'], difficulty: 3 });
  const all = [long, medium, short];
  const idsWith = (filters: Partial<typeof NO_FILTERS>) =>
    filtered(all, { ...NO_FILTERS, ...filters }).map(({ id }) => id);

  it('shows the easiest first, and of equals the shortest', () => {
    expect(idsWith({})).toEqual(['short', 'medium', 'long']);
  });

  it('is divided by length without a gap', () => {
    expect(LENGTHS.map((length) => idsWith({ length }))).toEqual([['short'], ['medium'], ['long']]);
  });

  it('asks for all filters at once', () => {
    expect(idsWith({ channel: 'phone' })).toEqual(['medium']);
    expect(idsWith({ skill: 'boundary-setting', difficulty: 3 })).toEqual(['long']);
    expect(idsWith({ skill: 'boundary-setting', channel: 'phone' })).toEqual([]);
  });

  it('is asked for a kind of customer by what the scenarios say, not the cards', () => {
    const kinds = new Map([
      ['short', 'ghost'],
      ['long', 'ghost'],
      ['medium', 'a-tenth-kind'],
    ]);
    expect(ofKind(all, 'ghost', kinds).map(({ id }) => id)).toEqual(['long', 'short']);
    expect(ofKind(all, 'victim', kinds)).toEqual([]);
  });

  it('finds words in any order, whatever their case and accents', () => {
    const card = fakeCard();
    const found = (search: string) => filtered([card], { ...NO_FILTERS, search }).length === 1;
    expect(['NOVAK ondrej', 'parcel', ' larkfield  chat ', 'Retail', 'listening'].map(found)).toEqual(
      Array.from({ length: 5 }, () => true),
    );
    expect(found('parcel phone')).toBe(false);
  });
});
