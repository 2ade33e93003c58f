import { chiSquareAbove } from './chi-square.ts';
import { correlationOf } from './pair-sums.ts';
import type { PairSums } from './pair-sums.ts';
import type { DecisionStatistics } from './decision-statistics.ts';
import type { OptionStatistics } from './option-statistics.ts';
import { reasonsOf, type Reason } from './reasons.ts';
import type { SlotStatistics } from './slot-statistics.ts';
import { rapidBelow } from './time-statistics.ts';
import type { TimeStatistics } from './time-statistics.ts';
import { COUNTED_FROM, gravest, rapidVerdict, SETTLED_FROM } from './verdict.ts';

/** What is summed of one option at a decision, over first attempts. */
export interface OptionSums {
  readonly id: string;
  /** Times it was open and one of those that a score compares. */
  readonly offered: number;
  readonly chosen: number;
  /** Times it was what gave up least. */
  readonly best: number;
  /** Times it was chosen and carried a rating, and the credit (0 to 1 each) that it then earned. */
  readonly rated: number;
  readonly credit: number;
  /** Of those who were offered it and are known from elsewhere: whether they chose it (1 or 0), beside their score. */
  readonly choice: PairSums;
  /** Of those who chose it and are known from elsewhere: their credit, beside their score. */
  readonly earned: PairSums;
}

/** Everything summed of one decision. */
export interface DecisionSums {
  readonly beat: string;
  readonly options: readonly OptionSums[];
  /** Choices by place on the screen, from 0, among so many places. */
  readonly places: readonly { readonly slot: number; readonly places: number; readonly n: number }[];
  /** Answers by classes of seconds, in their order; the last may have no end. */
  readonly times: readonly { readonly from: number; readonly to: number | null; readonly n: number }[];
  /** Choices by classes of the score from elsewhere; a higher class is a better score. */
  readonly rest: readonly { readonly class: number; readonly option: string; readonly n: number }[];
}

/** The statistics of a decision with what speaks against it. */
export interface JudgedDecision extends DecisionStatistics {
  /** Empty where nothing does, and below thirty first attempts. */
  readonly reasons: readonly Reason[];
}

/**
 * The same statistics as from the answers themselves (`scoring.md` §B7), from sums that do not grow with them. The
 * median and the share of rapid answers are as exact as the classes of time; the top third is taken by whole classes
 * of score, with an even part of the last.
 */
export function statisticsFromSums(sums: DecisionSums): JudgedDecision {
  const n = sums.options.reduce((all, option) => all + option.chosen, 0);
  const rated = sums.options.reduce((all, option) => all + option.rated, 0);
  const best = bestOption(sums.options);
  const statistics = {
    beat: sums.beat,
    n,
    provisional: n < SETTLED_FROM,
    credit: rated > 0 ? sums.options.reduce((all, option) => all + option.credit, 0) / rated : null,
    bestShare: n > 0 ? (sums.options.find(({ id }) => id === best)?.chosen ?? 0) / n : 0,
    discrimination: correlationOf(added(sums.options.map(({ earned }) => earned))),
    options: optionsOf(sums.options, best),
    slots: slotsOf(sums.places),
    time: timeOf(sums.times),
  };
  const reasons = n < COUNTED_FROM ? [] : reasonsOf({ ...statistics, top: topThird(sums.rest) });
  const verdict = n < COUNTED_FROM ? null : gravest(reasons.map((reason) => reason.verdict));
  return { ...statistics, reasons, verdict };
}

/** The option that gives up least for most of those who came here. */
function bestOption(options: readonly OptionSums[]): string {
  return [...options].sort((a, b) => b.best - a.best)[0]?.id ?? '';
}

function optionsOf(options: readonly OptionSums[], best: string): OptionStatistics[] {
  return options
    .filter(({ offered }) => offered > 0)
    .map(({ id, offered, chosen, choice }) => ({
      id,
      best: id === best,
      offered,
      share: chosen / offered,
      direction: correlationOf(choice),
    }));
}

function added(all: readonly PairSums[]): PairSums {
  const total = (of: (one: PairSums) => number): number => all.reduce((sum, one) => sum + of(one), 0);
  return {
    n: total(({ n }) => n),
    x: total(({ x }) => x),
    xx: total(({ xx }) => xx),
    y: total(({ y }) => y),
    yy: total(({ yy }) => yy),
    xy: total(({ xy }) => xy),
  };
}

function slotsOf(counted: DecisionSums['places']): SlotStatistics | null {
  const most = Math.max(0, ...counted.map(({ places }) => places));
  if (most < 2) return null;
  const all = Array.from({ length: most }, (_, place) => place);
  const sum = (of: (one: (typeof counted)[number]) => number): number =>
    counted.reduce((total, one) => total + of(one), 0);
  const counts = all.map((place) => sum(({ slot, n }) => (slot === place ? n : 0)));
  const expected = all.map((place) => sum(({ places, n }) => (place < places ? n / places : 0)));
  const chiSquare = all.reduce((total, place) => {
    const due = expected[place] ?? 0;
    return due > 0 ? total + ((counts[place] ?? 0) - due) ** 2 / due : total;
  }, 0);
  return { counts, p: chiSquareAbove(chiSquare, most - 1) };
}

function timeOf(classes: DecisionSums['times']): TimeStatistics | null {
  const n = classes.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return null;
  const median = medianOf(classes, n);
  const limit = rapidBelow(median);
  const rapid = classes.reduce((sum, { from, to, n: here }) => {
    const part = to === null ? 0 : (limit - from) / (to - from);
    return sum + here * Math.min(1, Math.max(0, part));
  }, 0);
  const rapidShare = rapid / n;
  return { n, median, rapidShare, verdict: rapidVerdict(rapidShare) };
}

/** Within its class the middle lies as far along as half of the answers do; an open class gives its start. */
function medianOf(classes: DecisionSums['times'], n: number): number {
  let below = 0;
  for (const { from, to, n: here } of classes) {
    if (here > 0 && below + here >= n / 2) {
      return to === null ? from : from + ((n / 2 - below) / here) * (to - from);
    }
    below += here;
  }
  return 0;
}

/** Votes of the third that does best elsewhere, by option. */
function topThird(rest: DecisionSums['rest']): ReadonlyMap<string, number> {
  let left = rest.reduce((sum, { n }) => sum + n, 0) / 3;
  const votes = new Map<string, number>();
  const classes = [...new Set(rest.map((one) => one.class))].sort((a, b) => b - a);
  for (const name of classes) {
    const here = rest.filter((one) => one.class === name);
    const size = here.reduce((sum, { n }) => sum + n, 0);
    const part = size > 0 ? Math.min(1, left / size) : 0;
    for (const { option, n } of here) votes.set(option, (votes.get(option) ?? 0) + part * n);
    left -= part * size;
    if (left <= 0) break;
  }
  return votes;
}
