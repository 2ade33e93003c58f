import { int } from './cells.ts';
import { rowHolds } from './condition-table.ts';
import { bounded, groundOf, packMeters, tensionOf, trustOf } from './packed-mood.ts';
import { endingOf, HARD_STOP, TO_FITTING_ENDING } from './packed.ts';
import type { Packed, Standpoint } from './packed.ts';

/** Where a move led: `beat` is only meaningful while `ending` is −1. */
export interface Landing extends Standpoint {
  ending: number;
  /** Place of the route that was taken in the table of routes, −1 for none. */
  route: number;
  why: Why;
}
export const ROUTE = 0;
export const LEFT = 1;
export const RAN_OUT = 2;
export type Why = typeof ROUTE | typeof LEFT | typeof RAN_OUT;

/** One turn to be taken: `land` reads `from` and `option`, and writes `to`. Kept and used again, so that a search
 * of millions of turns makes no objects. */
export interface Turn {
  readonly from: Standpoint;
  option: number;
  readonly to: Landing;
}

/** A turn to be filled in, standing at the start. */
export const turnFrom = ({ start }: Packed): Turn => ({
  from: { ...start },
  option: 0,
  to: { ...start, ending: -1, route: -1, why: ROUTE },
});

/**
 * One turn of the kernel on packed numbers, in the kernel's order: effects, thresholds, what was learnt, where it
 * leads.
 */
export function land(packed: Packed, { from, option, to }: Turn): void {
  const cell = option * packed.stances.length + from.stance;
  to.mood = packMeters(
    bounded(tensionOf(from.mood) + int(packed.tension, cell)),
    bounded(trustOf(from.mood) + int(packed.trust, cell)),
    bounded(groundOf(from.mood) + int(packed.ground, cell)),
  );
  to.stance = int(packed.turnsTo, cell);
  crossThresholds(packed, from.mood, to);
  to.facts = from.facts | int(packed.teaches, option);
  to.turn = from.turn + 1;
  to.stopped = from.stopped | (int(packed.flags, option) & HARD_STOP);
  to.beat = from.beat;
  follow(packed, option, to);
}

/** Bands that were just entered turn the stance, in the law's order, once each. */
function crossThresholds(packed: Packed, was: number, to: Landing): void {
  const entered = int(packed.bandsAt, to.mood) & ~int(packed.bandsAt, was);
  if (entered === 0) return;
  for (let band = 0; band < packed.bands; band++) {
    if (entered & (1 << band)) to.stance = int(packed.bandTurnsTo, band * packed.stances.length + to.stance);
  }
}

function follow(packed: Packed, option: number, to: Landing): void {
  const { conditions, routeWhen } = packed;
  const end = int(packed.firstRoute, option + 1);
  let route = int(packed.firstRoute, option);
  while (route < end && !rowHolds(conditions, int(routeWhen, route), to)) route++;
  const target = route < end ? int(packed.routeTo, route) : TO_FITTING_ENDING;
  to.route = route < end ? route : -1;
  to.why = ROUTE;
  if (target === TO_FITTING_ENDING) {
    to.ending = fittingEnding(packed, to);
  } else if (target < 0) {
    to.ending = endingOf(target);
  } else if (breaksOff(packed, to)) {
    to.ending = packed.leaves;
    to.why = LEFT;
  } else if (to.turn >= packed.turns) {
    to.ending = packed.runsOut;
    to.why = RAN_OUT;
  } else {
    to.ending = -1;
    to.beat = target;
  }
}

function fittingEnding(packed: Packed, to: Landing): number {
  for (let ending = 0; ending < packed.endings.length; ending++) {
    if (rowHolds(packed.conditions, int(packed.endingWhen, ending), to)) return ending;
  }
  return packed.runsOut;
}

function breaksOff(packed: Packed, to: Landing): boolean {
  if (int(packed.mayLeaveAt, to.mood) === 0) return false;
  for (let limit = 0; limit < packed.leavesWhen.length; limit++) {
    if (rowHolds(packed.conditions, int(packed.leavesWhen, limit), to)) return true;
  }
  return false;
}
