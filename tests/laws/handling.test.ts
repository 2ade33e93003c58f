import { describe, expect, test } from 'vitest';
import type { Archetype, Moment, RootCause } from '#base';
import { METERS } from '#dialogue';
import type { CustomerEvent, Handling } from '#dialogue';
import { lawOf, sharedHandling } from './laws-in-the-library.ts';
import { MIDDLE } from './middle.ts';
import { neutralProduction } from './neutral-scenario.ts';
import { playList } from './play-list.ts';

describe('What root cause and moment add', () => {
  const handling = sharedHandling();
  const lawAlone: Handling = { rootCauses: {}, moments: {} };

  interface Situation {
    readonly root?: RootCause;
    readonly moment?: Moment;
  }

  /** What the situation adds to the customer's first reaction; good is calmer, more trust, more ground. */
  function shift(id: Archetype, event: CustomerEvent, { root, moment }: Situation): number {
    const shared: Handling = {
      rootCauses: root ? handling.rootCauses : {},
      moments: moment ? handling.moments : {},
    };
    const worthWith = (handling: Handling) => {
      const neutral = neutralProduction(lawOf(id), { mood: MIDDLE, handling });
      const beats = neutral.scenario.beats.map((beat) => ({ ...beat, moment: moment ?? null }));
      const rootCause = root ?? neutral.scenario.rootCause;
      const scenario = { ...neutral.scenario, rootCause, beats };
      const mood = playList({ ...neutral, scenario }, [event]).plays[1]?.mood ?? MIDDLE;
      return mood.trust + mood.ground - mood.tension;
    };
    return worthWith(shared) - worthWith(lawAlone);
  }

  test('a vulnerable customer is not to be held to a line first', () => {
    expect(shift('bargainer', 'hold-steady', { root: 'vulnerability' })).toBeLessThan(0);
    expect(shift('bargainer', 'pause-or-hand-over', { root: 'vulnerability' })).toBeGreaterThan(0);
  });

  test('a misunderstanding is cleared by a question, not by a no', () => {
    expect(shift('rule-breaker', 'plain-line', { root: 'misunderstanding' })).toBeLessThan(0);
    expect(shift('rule-breaker', 'useful-question', { root: 'misunderstanding' })).toBeGreaterThan(0);
  });

  test('our own fault is owned before anything else is said', () => {
    expect(shift('victim', 'own-and-repair', { moment: 'our-fault' })).toBeGreaterThan(0);
    expect(shift('victim', 'plain-line', { moment: 'our-fault' })).toBeLessThan(0);
  });

  test('a new fact makes the same answer sound deaf', () => {
    expect(shift('bargainer', 'hold-steady', { moment: 'new-fact' })).toBeLessThan(0);
    expect(shift('bargainer', 'hold-steady', { moment: 'pushed' })).toBeGreaterThan(0);
  });

  test('shifts, and never decides: no shift is larger than two', () => {
    const adjustments = [...Object.values(handling.rootCauses), ...Object.values(handling.moments)];
    for (const delta of adjustments.flatMap((adjustment) => Object.values(adjustment))) {
      for (const meter of METERS) expect(Math.abs(delta[meter])).toBeLessThanOrEqual(2);
    }
  });
});
