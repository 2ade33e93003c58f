import { describe, expect, it } from 'vitest';
import { labelOf } from '#report';
import { marksOf, type Circumstances } from '../../src/report/labels.ts';

const at = (overrides: Partial<Circumstances> = {}): Circumstances => ({
  others: [20, 30],
  loss: 0,
  hardStopped: false,
  door: false,
  before: null,
  found: null,
  ...overrides,
});

describe('the label of a move', () => {
  it.each([
    [0, 'strong'],
    [1.9, 'strong'],
    [2, 'fine'],
    [7.9, 'fine'],
    [8, 'slip'],
    [17.9, 'slip'],
    [18, 'costly'],
    [34.9, 'costly'],
    [35, 'breaking-point'],
    [92, 'breaking-point'],
  ])('with %d points given up is %s', (loss, label) => {
    expect(labelOf(loss, false)).toBe(label);
  });

  it('is a breaking point whenever a line was crossed for good, however little it cost', () => {
    expect(labelOf(0, true)).toBe('breaking-point');
  });
});

describe('the marks of a move', () => {
  it('call it the only move when everything else gives up at least 18 points', () => {
    expect(marksOf(at())).toEqual(['only-move']);
    expect(marksOf(at({ others: [17, 30] }))).toEqual([]);
    expect(marksOf(at({ others: [] }))).toEqual([]);
    expect(marksOf(at({ loss: 3 }))).toEqual([]);
  });

  it('take the only move back once half of at least thirty first-timers find it', () => {
    expect(marksOf(at({ found: { share: 0.5, n: 30 } }))).toEqual([]);
    expect(marksOf(at({ found: { share: 0.49, n: 30 } }))).toEqual(['only-move']);
    expect(marksOf(at({ found: { share: 0.9, n: 29 } }))).toEqual(['only-move']);
  });

  it('see a missed opening only where the customer opened a door and 18 points went', () => {
    expect(marksOf(at({ door: true, loss: 18 }))).toEqual(['missed-opening']);
    expect(marksOf(at({ door: true, loss: 17 }))).toEqual([]);
    expect(marksOf(at({ door: false, loss: 40 }))).toEqual([]);
  });

  it('see a repair in a strong move after a costly one, where something could have gone wrong', () => {
    expect(marksOf(at({ before: 'costly', others: [8] }))).toEqual(['repair']);
    expect(marksOf(at({ before: 'breaking-point', others: [8] }))).toEqual(['repair']);
    expect(marksOf(at({ before: 'slip', others: [8] }))).toEqual([]);
    expect(marksOf(at({ before: 'costly', others: [3] }))).toEqual([]);
    expect(marksOf(at({ before: 'costly', others: [8], loss: 2 }))).toEqual([]);
  });
});
