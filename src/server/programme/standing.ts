import type { Standing } from '#protocol';
import { endOfDay } from './assignment.ts';
import type { Assignment } from './assignment.ts';

/** A play of one scenario that an assignment counts. */
export interface Try {
  /** Null where what was practised is deleted, and only that it was done is still known. */
  readonly play: string | null;
  readonly scenario: string;
  readonly state: 'open' | 'finished' | 'abandoned';
  /** F11 of a finished assessed play; null for practice, whose result is nobody else's. */
  readonly outcome: number | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
}

export interface Excuse {
  /** Empty for everything in the assignment. */
  readonly scenario: string;
  readonly reason: string;
}

/** Where somebody is with one scenario of an assignment. */
export interface Item {
  readonly scenario: string;
  readonly standing: Standing;
  /** Oldest first. An abandoned one was used up like any other. */
  readonly tries: readonly Try[];
  /** The try that passed, or the best so far. */
  readonly best: Try | null;
  readonly excuse: string | null;
  /** Everything before it is done, so far as the order asks for that. */
  readonly unlocked: boolean;
}

type Rules = Pick<Assignment, 'assessed' | 'minimum' | 'attempts' | 'due' | 'gated' | 'closedAt'>;

export interface Course {
  /** In their order. */
  readonly scenarios: readonly string[];
  readonly tries: readonly Try[];
  readonly excuses: readonly Excuse[];
  /** An instant in ISO 8601. */
  readonly now: string;
}

/**
 * How far somebody is, scenario by scenario. Any attempt within the number allowed may pass; abandoned ones count as
 * used. Practice has passed once it was played to an end. What is still to be done after its day is overdue, unless
 * the assignment is closed: then nothing is to be done any more.
 */
export function itemsOf(rules: Rules, { scenarios, tries, excuses, now }: Course): readonly Item[] {
  let unlocked = true;
  return scenarios.map((scenario) => {
    const own = tries
      .filter((one) => one.scenario === scenario)
      .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : 0));
    const excuse = excuses.find((one) => one.scenario === scenario || one.scenario === '')?.reason ?? null;
    const standing = standingOf(rules, { tries: own, excused: excuse !== null, now });
    const item = { scenario, standing, tries: own, best: bestOf(rules, own), excuse, unlocked };
    unlocked &&= !rules.gated || standing === 'passed' || standing === 'excused';
    return item;
  });
}

interface Seen {
  readonly tries: readonly Try[];
  readonly excused: boolean;
  readonly now: string;
}

function standingOf(rules: Rules, { tries, excused, now }: Seen): Standing {
  if (tries.some((one) => passes(rules, one))) return 'passed';
  if (excused) return 'excused';
  const open = tries.some(({ state }) => state === 'open');
  if (rules.assessed && !open && tries.length >= rules.attempts) return 'did-not-pass';
  if (isLate(rules, now)) return 'overdue';
  return tries.length > 0 ? 'in-progress' : 'not-started';
}

/** Its day has passed, and somebody may still do something about it. */
export const isLate = ({ due, closedAt }: Pick<Assignment, 'due' | 'closedAt'>, now: string): boolean =>
  closedAt === null && now > endOfDay(due);

/** An outcome is held against the minimum as it is shown: in whole points. */
function passes(rules: Rules, { state, outcome }: Try): boolean {
  if (state !== 'finished') return false;
  return !rules.assessed || (outcome !== null && Math.round(outcome) >= rules.minimum);
}

function bestOf(rules: Rules, tries: readonly Try[]): Try | null {
  const passed = tries.find((one) => passes(rules, one));
  if (passed) return passed;
  const finished = tries.filter(({ state }) => state === 'finished');
  return finished.toSorted((a, b) => (b.outcome ?? 0) - (a.outcome ?? 0))[0] ?? null;
}

/** Nothing more is to be done about it, whether it went well or not. */
export const isOver = ({ standing }: Pick<Item, 'standing'>): boolean =>
  standing === 'passed' || standing === 'excused' || standing === 'did-not-pass';
