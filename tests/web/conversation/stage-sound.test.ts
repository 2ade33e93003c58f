import { describe, expect, it } from 'vitest';
import { sceneryOf, soundOf } from '../../../src/web/trainee/conversation/live/stage-sound.ts';
import type { Heard } from '../../../src/web/trainee/conversation/live/stage-sound.ts';
import type { Cue } from '../../../src/web/trainee/conversation/live/tempo.ts';

const heard = (overrides: Partial<Heard> = {}): Heard => ({
  channel: 'phone',
  state: 'talking',
  now: null,
  mood: { tension: 5, trust: 5, ground: 5 },
  ...overrides,
});
const hold: Cue = {
  phase: 'waiting',
  milliseconds: 10,
  entry: { kind: 'wait', why: 'hold', seconds: 60, id: 'a', move: 0, at: 0 },
};
const line: Cue = {
  phase: 'telling',
  milliseconds: 10,
  entry: { kind: 'words', by: 'customer', text: 'Hello?', line: 'x', id: 'a', move: 0, at: 0 },
};
const end: Cue = {
  phase: 'telling',
  milliseconds: 10,
  entry: { kind: 'end', why: 'route', id: 'b', move: 0, at: 0 },
};

describe('the sound of a talk', () => {
  it('rings, plays music on hold, and falls still with the talk', () => {
    expect(sceneryOf(heard({ state: 'ringing' }))).toEqual({ ring: 1 });
    expect(sceneryOf(heard({ now: hold }))).toEqual({ hold: 1 });
    expect(sceneryOf(heard({ state: 'still' }))).toEqual({});
  });

  it('swells with the tension and is not there while all is calm', () => {
    const bed = (tension: number) =>
      sceneryOf(heard({ mood: { tension, trust: 5, ground: 5 } })).tension ?? 0;
    expect(bed(2)).toBe(0);
    expect(bed(5)).toBeLessThan(bed(7));
    expect(bed(10)).toBe(1);
  });

  it('announces a written message and lays the receiver down', () => {
    expect(soundOf(line, 'chat', 'customer')).toBe('message');
    expect(soundOf({ ...line, phase: 'before' }, 'chat', 'customer')).toBeNull();
    expect(soundOf(line, 'phone', 'customer')).toBeNull();
    expect(soundOf(end, 'phone', 'customer')).toBe('hang-up');
    expect(soundOf(end, 'chat', 'customer')).toBeNull();
  });

  it('lays no receiver down where it ends away from the customer', () => {
    expect(soundOf(end, 'phone', 'nobody')).toBeNull();
    expect(soundOf(end, 'phone', { name: 'Mika Torvald', role: null })).toBeNull();
  });
});
