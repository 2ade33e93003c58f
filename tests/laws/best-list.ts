import { COUNTERFEITS, randomStream } from '#base';
import { CUSTOMER_EVENTS } from '#dialogue';
import type { CustomerEvent } from '#dialogue';
import { COUNTERFEIT_COST, UTILITY_WHEN_LEFT } from './neutral-scenario.ts';
import type { Walk } from './walk.ts';

/** A conversation, not a mantra: nothing is done more often than this. */
export const MOST_TIMES = 2;

export interface Found {
  readonly list: readonly CustomerEvent[];
  readonly outcome: number;
}

const costOf = (event: CustomerEvent): number =>
  (COUNTERFEITS as readonly string[]).includes(event) ? COUNTERFEIT_COST : 0;

/** The best that can follow, were repetition allowed: never less than what a list can reach. */
function bestFrom(walk: Walk): (standing: number, turn: number) => number {
  const known = Array.from({ length: walk.turns }, () => [] as (number | undefined)[]);
  const best = (standing: number, turn: number): number => {
    if (standing < 0) return UTILITY_WHEN_LEFT;
    const row = known[turn] ?? [];
    return (row[standing] ??= Math.max(...CUSTOMER_EVENTS.map((event) => worth(standing, event, turn))));
  };
  const worth = (standing: number, event: CustomerEvent, turn: number): number =>
    turn === walk.turns - 1
      ? walk.last(standing, event)
      : best(walk.next(standing, event), turn + 1) - costOf(event);
  return best;
}

interface Begun {
  readonly list: readonly CustomerEvent[];
  readonly standing: number;
  readonly cost: number;
  readonly hope: number;
}

/** How often it is in the list already. */
export const timesIn = (list: readonly CustomerEvent[], event: CustomerEvent): number =>
  list.filter((earlier) => earlier === event).length;

/**
 * A list that does best with one customer: a beam search that is led by the exact best continuation. The seed decides
 * among lists that do equally well, so that several seeds give several of them.
 */
export function bestList(walk: Walk, { seed, width }: { seed: number; width: number }): Found {
  const best = bestFrom(walk);
  const chance = randomStream(seed);
  let beam: readonly Begun[] = [{ list: [], standing: walk.start, cost: 0, hope: 0 }];
  for (let turn = 0; turn < walk.turns; turn++) {
    const next: Begun[] = [];
    for (const begun of beam) {
      for (const event of CUSTOMER_EVENTS) {
        if (begun.standing < 0 || timesIn(begun.list, event) >= MOST_TIMES) continue;
        next.push(longer(walk, begun, { event, best, tieBreak: chance() / 2 }));
      }
    }
    beam = next.sort((a, b) => b.hope - a.hope).slice(0, width);
  }
  const [first] = beam;
  if (!first) throw new Error('No list is left; the beam is too narrow.');
  return { list: first.list, outcome: outcomeWith(walk, first.list) };
}

function longer(
  walk: Walk,
  begun: Begun,
  step: { event: CustomerEvent; best: (standing: number, turn: number) => number; tieBreak: number },
): Begun {
  const { event, best, tieBreak } = step;
  const turn = begun.list.length;
  const list = [...begun.list, event];
  const isLast = turn === walk.turns - 1;
  const standing = isLast ? begun.standing : walk.next(begun.standing, event);
  const cost = begun.cost + (isLast ? 0 : costOf(event));
  const worth = isLast ? walk.last(begun.standing, event) : best(standing, turn + 1);
  return { list, standing, cost, hope: worth - cost + tieBreak };
}

/** What a whole list comes to; a customer who is gone hears the rest no more. */
export function outcomeWith(walk: Walk, list: readonly CustomerEvent[]): number {
  let standing = walk.start;
  let cost = 0;
  for (const [turn, event] of list.entries()) {
    if (turn === walk.turns - 1) return Math.max(0, walk.last(standing, event) - cost);
    cost += costOf(event);
    standing = walk.next(standing, event);
    if (standing < 0) return Math.max(0, UTILITY_WHEN_LEFT - cost);
  }
  throw new Error(`A list needs ${walk.turns} events; this one has ${list.length}.`);
}
