import type { Behaviour } from '#base';
import { inOrder, type Attempt } from './attempt.ts';
import { dayNumber } from './calendar.ts';
import { lookAlike } from './look-alikes.ts';
import { nextPractice, type Practice } from './next-practice.ts';

/** A scenario that could be played next, as the library knows it. */
export interface Offer {
  readonly scenario: string;
  readonly archetype: string;
  /** Behaviours that are part of a best option somewhere in it. */
  readonly behaviours: readonly Behaviour[];
}

/** A scenario to play next, and the behaviour it is for; null where it is for meeting another customer. */
export interface Suggestion {
  readonly scenario: string;
  readonly archetype: string;
  readonly behaviour: Behaviour | null;
  /** The day from which it is due; null for "any day". */
  readonly due: string | null;
}

/** Behaviours that are followed at a time: more than a few are no plan. */
const AT_A_TIME = 3;

/** What F13 chooses from. */
export interface Shelf {
  readonly offers: readonly Offer[];
  readonly today: string;
}

/**
 * Scenarios for the most pressing behaviours of F13, due ones first: never the scenario where the answer is known,
 * never one archetype twice in a row, unplayed before played, look-alikes of the customer before preferred. With
 * nothing to practise it proposes customers that were not met yet.
 */
export function suggestNext(history: readonly Attempt[], { offers, today }: Shelf): Suggestion[] {
  const plays = inOrder(history);
  const met: Met = {
    scenarios: plays.map((attempt) => attempt.score.scenario),
    archetypes: plays.map((attempt) => attempt.score.archetype),
  };
  const wanted = byDue(nextPractice(history), today).slice(0, AT_A_TIME);
  const plan = wanted.length > 0 ? planFor(wanted, offers, met) : planToMeet(offers, met);
  return plan;
}

interface Met {
  readonly scenarios: readonly string[];
  readonly archetypes: readonly string[];
}

/** Due ones by priority, then the rest by day. */
export function byDue(practices: readonly Practice[], today: string): Practice[] {
  const late = (practice: Practice): number => Math.max(0, dayNumber(practice.due) - dayNumber(today));
  return [...practices].sort((a, b) => late(a) - late(b) || b.priority - a.priority);
}

function planFor(wanted: readonly Practice[], offers: readonly Offer[], met: Met): Suggestion[] {
  let now = met;
  return wanted.flatMap((practice) => {
    const fitting = offers.filter(
      (offer) => offer.behaviours.includes(practice.behaviour) && !practice.notIn.includes(offer.scenario),
    );
    const offer = bestOf(fitting, now);
    if (!offer) return [];
    now = after(now, offer);
    return [{ ...placeOf(offer), behaviour: practice.behaviour, due: practice.due }];
  });
}

function planToMeet(offers: readonly Offer[], met: Met): Suggestion[] {
  let now = met;
  const plan: Suggestion[] = [];
  for (let place = 0; place < AT_A_TIME; place++) {
    const unmet = offers.filter((offer) => !now.archetypes.includes(offer.archetype));
    const unplayed = offers.filter((offer) => !now.scenarios.includes(offer.scenario));
    const offer = bestOf(unmet, now) ?? bestOf(unplayed, now);
    if (!offer) break;
    now = after(now, offer);
    plan.push({ ...placeOf(offer), behaviour: null, due: null });
  }
  return plan;
}

function after(met: Met, offer: Offer): Met {
  return {
    scenarios: [...met.scenarios, offer.scenario],
    archetypes: [...met.archetypes, offer.archetype],
  };
}

const placeOf = ({ scenario, archetype }: Offer) => ({ scenario, archetype });

/** The best offer whose customer is not the one met last; none rather than the same again. */
function bestOf(offers: readonly Offer[], met: Met): Offer | undefined {
  const last = met.archetypes.at(-1);
  const rank = (offer: Offer): number =>
    (met.scenarios.includes(offer.scenario) ? 2 : 0) + (last && lookAlike(last, offer.archetype) ? 0 : 1);
  return offers
    .filter((offer) => offer.archetype !== last)
    .sort((a, b) => rank(a) - rank(b) || (a.scenario < b.scenario ? -1 : 1))[0];
}
