import { COUNTERFEITS } from '#base';
import type { Behaviour, Counterfeit } from '#base';
import { buildTable, CUSTOMER_EVENTS } from '#dialogue';
import type { Beat, Ending, Handling, Law, Mood, Option, Production } from '#dialogue';
import { fakeBeat, fakeEnding, fakeOption, fakeScenario, fakeSilence } from '../dialogue/fake-production.ts';

/** A hard start, the same for all nine, so that nobody is known or favoured by the mood they arrive in. */
const HARD_START: Mood = { tension: 6, trust: 2, ground: 5 };
/** What a scenario usually charges for a reply that only sounds good, in outcome points. */
export const COUNTERFEIT_COST = 4;
export const UTILITY_WHEN_LEFT = 5;
const NO_SHIFT: Handling = { rootCauses: {}, moments: {} };

export interface Neutral {
  readonly mood?: Mood;
  readonly turns?: number;
  readonly handling?: Handling;
}

/**
 * A conversation without a story: every turn offers everything that a customer can hear, and the ending is as good
 * as the weakest of calm, trust and ground. What happens in it comes from the law alone.
 */
export function neutralProduction(
  law: Law,
  { mood = HARD_START, turns = 8, handling = NO_SHIFT }: Neutral = {},
): Production {
  const scenario = fakeScenario({
    id: 'neutral',
    archetype: law.id,
    start: beatId(1),
    mood,
    stance: law.starts,
    turns,
    beats: Array.from({ length: turns }, (_, i) => neutralBeat(i + 1, turns)),
    endings: [...ladder(), fakeEnding({ id: 'gone', class: 'lost', utility: UTILITY_WHEN_LEFT })],
  });
  return { hash: `neutral-${law.id}`, scenario, law, table: buildTable(law), handling };
}

const beatId = (turn: number) => `turn-${turn}`;

function neutralBeat(turn: number, turns: number): Beat {
  const to = [{ when: null, to: turn < turns ? beatId(turn + 1) : 'end' }];
  const replies = CUSTOMER_EVENTS.filter((event) => event !== 'silence' && event !== 'hold');
  return fakeBeat({
    id: beatId(turn),
    replies: replies.map((event) => neutralReply(event, to)),
    silence: fakeSilence({ to }),
    hold: fakeOption({ id: 'hold', kind: 'hold', wordings: [], rating: {}, to }),
  });
}

const isCounterfeit = (event: Behaviour | Counterfeit): event is Counterfeit =>
  (COUNTERFEITS as readonly string[]).includes(event);

function neutralReply(event: Behaviour | Counterfeit, to: Option['to']): Option {
  return isCounterfeit(event)
    ? fakeOption({ id: event, counterfeit: event, cost: COUNTERFEIT_COST, to })
    : fakeOption({ id: event, does: [event], to });
}

/** One rung for each level that calm, trust and ground all reach; the highest that holds counts. */
function ladder(): Ending[] {
  return Array.from({ length: 11 }, (_, i) => 10 - i).map((level) =>
    fakeEnding({
      id: `level-${level}`,
      class: level >= 8 ? 'solved' : level >= 6 ? 'workable' : 'parted',
      utility: 10 * level,
      when: { tension: [0, 10 - level], trust: [level, 10], ground: [level, 10] },
    }),
  );
}
