import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber, daysAfter, daysBetween } from '../../src/report/calendar.ts';

describe('the calendar', () => {
  it('knows leap years, month ends and year ends', () => {
    expect(daysAfter('2026-02-28', 1)).toBe('2026-03-01');
    expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysAfter('2100-02-28', 1)).toBe('2100-03-01');
    expect(daysAfter('2000-02-28', 1)).toBe('2000-02-29');
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysAfter('2026-01-30', 30)).toBe('2026-03-01');
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
  });

  it('agrees with the platform’s own calendar on every day of four centuries', () => {
    const start = Date.UTC(1890, 0, 1);
    const first = dayNumber('1890-01-01');
    const wrong: string[] = [];
    for (let day = 0; day < 146_097; day++) {
      const date = new Date(start + day * 86_400_000).toISOString().slice(0, 10);
      if (dayNumber(date) !== first + day || dateOf(first + day) !== date) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  it('reads the day of a longer date and refuses what is none', () => {
    expect(dayNumber('2026-03-14T23:59:59.999Z')).toBe(dayNumber('2026-03-14'));
    expect(() => dayNumber('14.3.2026')).toThrow(/"14.3.2026" is no date; give it as 2026-03-14/);
  });
});
