import { describe, expect, it } from 'vitest';
import { agreement } from '#analysis';
import { expertKey } from '#report';
import { isAuthorKeyed } from '../../src/report/expert-key.ts';

describe('an expert key', () => {
  it('drops the highest and the lowest of five raters or more', () => {
    expect(expertKey([2, 2, 1, 2, -2])).toMatchObject({ value: 5 / 3, raters: 5 });
    expect(expertKey([2, 1, 0, -1])).toMatchObject({ value: 0.5, raters: 4 });
  });

  it('keeps the spread of all raters, so that one dissenter still counts against agreement', () => {
    expect(agreement(expertKey([2, 2, 2, 2, 2]))).toBe(1);
    expect(agreement(expertKey([2, 2, 1, 1, 0]))).toBe(0.5);
    expect(agreement(expertKey([2, 2, -2, 1, -1]))).toBe(0);
  });

  it('is the author’s own below five raters', () => {
    expect(isAuthorKeyed(expertKey([2, 2, 2, 2]))).toBe(true);
    expect(isAuthorKeyed(expertKey([2, 2, 2, 2, 1]))).toBe(false);
    expect(isAuthorKeyed({ value: 2, sd: null, raters: 0 })).toBe(true);
  });

  it('needs somebody who rated', () => {
    expect(() => expertKey([])).toThrow(/at least one rating/);
  });
});
