import type { Behaviour } from '#base';
import { BEHAVIOURS } from '#base';
import { inOrder, type Attempt } from './attempt.ts';
import { daysAfter, daysBetween } from './calendar.ts';
import { rounded } from './rounded.ts';
import type { Decision } from './score-types.ts';

/** Days between repetitions of a behaviour, for a horizon of about half a year. */
const GAPS = [1, 4, 12, 30] as const;

/** A behaviour to practise, and when. */
export interface Practice {
  readonly behaviour: Behaviour;
  /** Outcome points that missing it gave up, less the more often it was shown since. */
  readonly priority: number;
  /** Times that it was the missed part of a best move. */
  readonly missed: number;
  /** Times that it was shown since it was last missed. */
  readonly shownSince: number;
  /** The day from which it is due. */
  readonly due: string;
  /** Days from the play that set the day to that day. */
  readonly inDays: number;
  /** Scenarios in which it would be no practice: the answer is known there. */
  readonly notIn: readonly string[];
}

/**
 * `scoring.md` F13: the behaviours that were ever missed and are not yet learnt, the most costly first. A behaviour
 * shown in another scenario after its day moves on to the next gap; missing it starts again at one day; shown at
 * the last gap, it leaves the list. Replays from one decision are for exploring and count neither way.
 */
export function nextPractice(history: readonly Attempt[]): Practice[] {
  const plays = inOrder(history).filter((attempt) => attempt.kind !== 'from-here');
  return BEHAVIOURS.flatMap((behaviour) => practiceOf(behaviour, plays) ?? []).sort(
    (a, b) => b.priority - a.priority || BEHAVIOURS.indexOf(a.behaviour) - BEHAVIOURS.indexOf(b.behaviour),
  );
}

/** Where a behaviour stands in its repetitions. */
interface Schedule {
  readonly gap: number;
  readonly from: string;
  readonly cost: number;
  readonly missed: number;
  readonly shownSince: number;
  readonly seenIn: readonly string[];
}

function practiceOf(behaviour: Behaviour, plays: readonly Attempt[]): Practice | null {
  const schedule = plays.reduce<Schedule | null>((before, play) => afterPlay(before, play, behaviour), null);
  const days = schedule ? GAPS[schedule.gap] : undefined;
  if (!schedule || days === undefined) return null;
  return {
    behaviour,
    priority: rounded(schedule.cost / (1 + schedule.shownSince)),
    missed: schedule.missed,
    shownSince: schedule.shownSince,
    due: daysAfter(schedule.from, days),
    inDays: days,
    notIn: schedule.seenIn,
  };
}

function afterPlay(before: Schedule | null, play: Attempt, behaviour: Behaviour): Schedule | null {
  const { decisions, scenario } = play.score;
  const misses = decisions.filter((decision) => decision.missed.includes(behaviour));
  const shown = decisions.filter((decision) => decision.taken.includes(behaviour)).length;
  if (misses.length > 0) return missedAgain(before, play, misses);
  if (!before || shown === 0) return before;
  const counted = { ...before, shownSince: before.shownSince + shown };
  const fresh = !before.seenIn.includes(scenario);
  const due = daysBetween(before.from, play.at) >= (GAPS[before.gap] ?? Infinity);
  return fresh && due
    ? { ...counted, gap: before.gap + 1, from: play.at, seenIn: [...before.seenIn, scenario] }
    : counted;
}

function missedAgain(before: Schedule | null, play: Attempt, misses: readonly Decision[]): Schedule {
  const lost = misses.reduce((sum, decision) => sum + decision.loss, 0);
  return {
    gap: 0,
    from: play.at,
    cost: (before?.cost ?? 0) + lost,
    missed: (before?.missed ?? 0) + misses.length,
    shownSince: 0,
    seenIn: [...new Set([...(before?.seenIn ?? []), play.score.scenario])],
  };
}
