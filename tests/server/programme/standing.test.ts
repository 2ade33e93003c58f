import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/server/programme/standing.ts';
import type { Try } from '../../../src/server/programme/standing.ts';

const RULES = { assessed: true, minimum: 60, attempts: 2, due: '2026-03-10', gated: false, closedAt: null };
const BEFORE = '2026-03-10T23:59:59.999Z';
const AFTER = '2026-03-11T00:00:00.000Z';

/** Tries of one scenario as somebody makes them: each is begun when the one before has ended. */
const triesOf = (ends: readonly (number | 'abandoned' | 'open')[]): readonly Try[] =>
  ends.map((end, n) => ({
    play: `play-${n}`,
    scenario: 'talk-a',
    state: typeof end === 'number' ? 'finished' : end,
    outcome: typeof end === 'number' ? end : null,
    startedAt: `2026-03-02T1${n}:00:00.000Z`,
    finishedAt: typeof end === 'number' ? `2026-03-02T1${n}:20:00.000Z` : null,
  }));

/** What somebody may do with as many attempts as they are allowed, in any order; an open one is the last. */
const history = fc
  .record({
    attempts: fc.integer({ min: 1, max: 5 }),
    minimum: fc.integer({ min: 0, max: 100 }),
    ends: fc.array(
      fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constant('abandoned' as const)),
      {
        maxLength: 5,
      },
    ),
    open: fc.boolean(),
    late: fc.boolean(),
  })
  .map(({ attempts, minimum, ends, open, late }) => {
    const passed = ends.findIndex((end) => typeof end === 'number' && Math.round(end) >= minimum);
    const made = ends.slice(0, Math.min(attempts, passed === -1 ? attempts : passed + 1));
    const isOpen = open && passed === -1 && made.length < attempts;
    return { attempts, minimum, ends: isOpen ? [...made, 'open' as const] : made, isOpen, late };
  });

const first = (ends: Parameters<typeof triesOf>[0], rules = RULES, now = BEFORE) => {
  const [item] = itemsOf(rules, { scenarios: ['talk-a'], tries: triesOf(ends), excuses: [], now });
  if (!item) throw new Error('One scenario gives one item.');
  return item;
};

describe('how somebody stands with a scenario', () => {
  it('is told rightly after any sequence of starting, abandoning and finishing', () => {
    fc.assert(
      fc.property(history, ({ attempts, minimum, ends, isOpen, late }) => {
        const now = late ? AFTER : BEFORE;
        const { standing, tries, best } = first(ends, { ...RULES, attempts, minimum }, now);
        const passed = ends.some((end) => typeof end === 'number' && Math.round(end) >= minimum);
        // Every one is there and none is forgotten, however it ended.
        expect(tries).toHaveLength(ends.length);
        expect(standing === 'passed').toBe(passed);
        expect(standing === 'did-not-pass').toBe(!passed && !isOpen && ends.length === attempts);
        expect(standing === 'overdue').toBe(late && !passed && (isOpen || ends.length < attempts));
        expect(standing === 'not-started').toBe(!late && ends.length === 0);
        expect(Math.round(best?.outcome ?? -1) >= minimum).toBe(passed);
      }),
      { numRuns: 500, seed: 20260301 },
    );
  });

  it('never gets worse by giving up one attempt more, and never better by it', () => {
    fc.assert(
      fc.property(history, ({ attempts, minimum, ends, isOpen }) => {
        fc.pre(!isOpen && ends.length < attempts);
        const rules = { ...RULES, attempts, minimum };
        const was = first(ends, rules).standing;
        const is = first([...ends, 'abandoned'], rules).standing;
        expect(was === 'passed' ? ['passed'] : ['in-progress', 'did-not-pass']).toContain(is);
      }),
      { numRuns: 500, seed: 20260302 },
    );
  });

  it('holds an outcome against the minimum in whole points, as it is shown', () => {
    expect(first([59.5]).standing).toBe('passed');
    expect(first([59.4]).standing).toBe('in-progress');
  });

  it('stays passed when the manager excuses afterwards, and opens what is behind it', () => {
    const course = { scenarios: ['talk-a', 'talk-b'], tries: triesOf([80]), now: BEFORE };
    const rules = { ...RULES, gated: true };
    const excused = itemsOf(rules, { ...course, excuses: [{ scenario: '', reason: 'Ill' }] });
    expect(excused.map(({ standing }) => standing)).toEqual(['passed', 'excused']);
    const skipped = itemsOf(rules, {
      ...course,
      tries: [],
      excuses: [{ scenario: 'talk-a', reason: 'Ill' }],
    });
    expect(skipped.map(({ standing, unlocked }) => [standing, unlocked])).toEqual([
      ['excused', true],
      ['not-started', true],
    ]);
  });
});
