import { shuffled } from '#base';
import type { AssignmentRequest } from '#protocol';
import { DAY, dayOf } from './calendar.ts';

/** What somebody does with what they were given. */
export type Fate = 'plays' | 'away' | 'excused' | 'open' | 'abandons';

/** An assignment as every team of the demo is given it. */
export interface Plan {
  readonly request: Omit<AssignmentRequest, 'teams' | 'people'>;
  readonly scenarios: readonly string[];
  readonly madeAt: number;
  /** Until when it is worked on. */
  readonly until: number;
  readonly closedAt: number | null;
  /** Attempts that somebody makes for each of its scenarios and beyond, if need be. */
  readonly spare: number;
  /** By number of the person. */
  fateOf(n: number): Fate;
}

interface When {
  readonly now: number;
  /** When the demo's story begins. */
  readonly from: number;
}

/** A finished course, one that has just run out, one that runs, and a little practice; each of its own scenarios. */
export function plansOf(library: readonly string[], seed: number, when: When): readonly Plan[] {
  const order = shuffled(library, seed, 'what is assigned');
  const size = Math.max(1, Math.floor(order.length / 7));
  const part = (n: number) => order.slice(n * size, (n + 1) * size);
  return [started(part(0), when), ranOut(part(1), when), runs(part(2), when), practice(part(3), when)];
}

const RULES = { gated: false, assessed: true, minimum: 60, attempts: 2 } as const;

const these = (scenarios: readonly string[]) => ({ what: 'these', scenarios: [...scenarios] }) as const;

function started(scenarios: readonly string[], { from, now }: When): Plan {
  const [madeAt, until] = [from + 2 * DAY, from + 0.25 * (now - from)];
  return {
    request: {
      ...RULES,
      title: 'Getting started',
      note: 'Your first assessed conversations. Take the time that you need; there is a second try for each.',
      content: these(scenarios),
      due: dayOf(until),
    },
    scenarios,
    madeAt,
    until,
    closedAt: until + 7 * DAY,
    spare: 3,
    fateOf: () => 'plays',
  };
}

function ranOut(scenarios: readonly string[], { now }: When): Plan {
  const until = now - 6 * DAY;
  return {
    request: {
      ...RULES,
      gated: true,
      title: 'Firm and fair',
      note: 'Saying no without losing the person. Each one opens when the one before is passed.',
      content: these(scenarios),
      due: dayOf(until),
    },
    scenarios,
    madeAt: now - 44 * DAY,
    until,
    closedAt: null,
    spare: 3,
    fateOf: (n) => (n % 7 === 3 ? 'excused' : n % 7 === 5 || n % 7 === 1 ? 'away' : 'plays'),
  };
}

function runs(scenarios: readonly string[], { now }: When): Plan {
  const fates: readonly Fate[] = ['plays', 'plays', 'open', 'away', 'abandons'];
  return {
    request: {
      ...RULES,
      title: 'Listening first',
      note: 'Before you solve anything: what is it really about? We talk about it when we next meet.',
      content: these(scenarios),
      due: dayOf(now + 9 * DAY),
    },
    scenarios,
    madeAt: now - 14 * DAY,
    until: now - DAY,
    closedAt: null,
    spare: 1,
    fateOf: (n) => fates[n % fates.length] ?? 'plays',
  };
}

function practice(scenarios: readonly string[], { now }: When): Plan {
  return {
    request: {
      ...RULES,
      assessed: false,
      title: 'Warm-up for the busy week',
      note: 'Practice only: how it goes stays with you.',
      content: these(scenarios),
      due: dayOf(now + 3 * DAY),
    },
    scenarios,
    madeAt: now - 9 * DAY,
    until: now - DAY,
    closedAt: null,
    spare: 0,
    fateOf: (n) => (n % 5 === 4 ? 'away' : 'plays'),
  };
}
