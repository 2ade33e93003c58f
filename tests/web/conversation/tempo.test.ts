import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/web/trainee/conversation/live/entry.ts';
import { cuesOf, readingTime } from '../../../src/web/trainee/conversation/live/tempo.ts';
import type { TempoOf } from '../../../src/web/trainee/conversation/live/tempo.ts';

const line = (text: string, by: 'customer' | 'trainee' | 'narrator' = 'customer'): Entry => ({
  kind: 'words',
  by,
  text,
  line: 'x',
  id: text,
  move: 0,
  at: 0,
});
const how = (overrides: Partial<TempoOf> = {}): TempoOf => ({
  channel: 'phone',
  tempo: 'natural',
  rate: 1,
  ...overrides,
});
const time = (entry: Entry, overrides: Partial<TempoOf> = {}) =>
  cuesOf([entry], how(overrides)).reduce((sum, cue) => sum + cue.milliseconds, 0);

const short = line('Where is it?');
const long = line(
  'Where is it? I was told Monday, and then Tuesday, and now it is Friday and nobody calls me back.',
);

describe('the tempo of a talk', () => {
  it('takes longer over longer lines, spoken or typed', () => {
    expect(time(long)).toBeGreaterThan(time(short));
    expect(time(long, { channel: 'chat' })).toBeGreaterThan(time(short, { channel: 'chat' }));
  });

  it('follows the customer’s own rate of speech', () => {
    expect(time(long, { rate: 2 })).toBeLessThan(time(long, { rate: 1 }));
  });

  it('shows a customer typing before a message, and nobody typing on the phone', () => {
    expect(cuesOf([short], how({ channel: 'chat' })).map(({ phase }) => phase)).toEqual([
      'before',
      'telling',
    ]);
    expect(cuesOf([short], how()).map(({ phase }) => phase)).toEqual(['telling']);
  });

  it('never lets anybody watch dots for longer than four seconds', () => {
    const endless = line('again and '.repeat(400));
    expect(cuesOf([endless], how({ channel: 'chat' }))[0]?.milliseconds).toBeLessThan(4000);
  });

  it('takes no time at all where that is wanted', () => {
    const wait: Entry = { kind: 'wait', why: 'hold', seconds: 60, id: 'w', move: 0, at: 0 };
    expect(
      cuesOf([short, long, wait], how({ tempo: 'at-once' })).every((cue) => cue.milliseconds === 0),
    ).toBe(true);
    expect(readingTime(['A long reply that takes a while to read.'], 'at-once')).toBe(0);
  });

  it('gives more time to read more', () => {
    expect(
      readingTime(
        [short, long].map((entry) => (entry.kind === 'words' ? entry.text : '')),
        'natural',
      ),
    ).toBeGreaterThan(readingTime(['Where is it?'], 'natural'));
  });
});
