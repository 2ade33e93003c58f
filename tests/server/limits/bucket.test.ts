import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { take } from '../../../src/server/http/limits/bucket.ts';
import type { Rate } from '../../../src/server/http/limits/bucket.ts';

const anyRate = fc.record({
  burst: fc.integer({ min: 1, max: 40 }),
  every: fc.integer({ min: 1, max: 900 }),
});
/** Milliseconds between one request and the next. */
const anyPauses = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3_000 })), { maxLength: 120 });

/** The instants at which something was taken, asking after each pause. */
function taken(rate: Rate, pauses: readonly number[]): number[] {
  let [now, fullAt] = [0, 0];
  return pauses.flatMap((pause) => {
    now += pause;
    const { wait, fullAt: next } = take(rate, fullAt, now);
    fullAt = next;
    return wait === 0 ? [now] : [];
  });
}

describe('a bucket', () => {
  it('never gives more in any window than its burst and what came in meanwhile', () => {
    fc.assert(
      fc.property(anyRate, anyPauses, (rate, pauses) => {
        const at = taken(rate, pauses);
        for (const [first, from] of at.entries()) {
          for (const [last, to] of at.entries()) {
            if (last < first) continue;
            expect(last - first + 1).toBeLessThanOrEqual(rate.burst + (to - from) / rate.every);
          }
        }
      }),
    );
  });

  it('says exactly how long to wait', () => {
    fc.assert(
      fc.property(anyRate, fc.integer({ min: 0, max: 100_000 }), (rate, ahead) => {
        const { wait, fullAt } = take(rate, ahead, 0);
        if (wait === 0) return;
        expect(take(rate, fullAt, wait - 1).wait).toBe(1);
        expect(take(rate, fullAt, wait).wait).toBe(0);
      }),
    );
  });

  it('gives its whole burst at once, and again when it was left alone for long enough', () => {
    const rate = { burst: 5, every: 100 };
    const five = (at: number) => Array.from({ length: 5 }, () => at);
    expect(taken(rate, [...five(0), 0, 500, ...five(0)])).toEqual([...five(0), ...five(500)]);
  });

  it('keeps nobody waiting for longer than an empty one does when the clock is set back', () => {
    const rate = { burst: 20, every: 180_000 };
    expect(take(rate, Date.UTC(2026, 2, 2), Date.UTC(2026, 2, 1)).wait).toBe(180_000);
  });
});
