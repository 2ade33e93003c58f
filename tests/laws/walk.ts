import { advance, CUSTOMER_EVENTS, opening, prepare } from '#dialogue';
import type { CustomerEvent, Law, Mood, Play } from '#dialogue';
import { neutralProduction } from './neutral-scenario.ts';
import type { Neutral } from './neutral-scenario.ts';
import { moveOf, outcomeOf } from './play-list.ts';

/** The neutral conversation with one customer as numbered standings, each step asked of the kernel only once. */
export interface Walk {
  readonly turns: number;
  readonly start: number;
  /** The standing after an event that is not the last one, or −1 when the customer is gone. */
  next(standing: number, event: CustomerEvent): number;
  /** What the play is worth when the event is the last one, without the costs of the turns before. */
  last(standing: number, event: CustomerEvent): number;
  moodAt(standing: number): Mood;
}

const keyOf = ({ stance, mood }: Play): string => `${stance} ${mood.tension} ${mood.trust} ${mood.ground}`;

export function walkOf(law: Law, neutral: Neutral = {}): Walk {
  const production = neutralProduction(law, neutral);
  const stage = prepare(production);
  const { turns, beats } = production.scenario;
  const [firstBeat, lastBeat] = [beats[0], beats[beats.length - 1]];
  if (!firstBeat || !lastBeat) throw new Error('A neutral scenario has at least one turn.');
  const numbers = new Map<string, number>();
  const plays: Play[] = [];

  function numberOf(play: Play): number {
    const key = keyOf(play);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, plays.length);
    plays.push(play);
    return plays.length - 1;
  }

  function playAt(standing: number): Play {
    const play = plays[standing];
    if (!play) throw new Error(`There is no standing ${standing}.`);
    return play;
  }

  function after(standing: number, event: CustomerEvent, at: { beat: string; turn: number }): Play {
    const before: Play = { ...playAt(standing), ...at, moves: [], cost: 0, ending: null };
    const step = advance(stage, before, moveOf(event));
    if (!step.ok) throw new Error(step.error.message);
    return step.value.play;
  }

  const early = { beat: firstBeat.id, turn: 0 };
  const late = { beat: lastBeat.id, turn: turns - 1 };
  return {
    turns,
    start: numberOf(opening(stage, 1)),
    next: remembered((standing, event) => {
      const play = after(standing, event, early);
      return play.ending === null ? numberOf(play) : -1;
    }),
    last: remembered((standing, event) => outcomeOf(stage, after(standing, event, late))),
    moodAt: (standing) => playAt(standing).mood,
  };
}

type Ask = (standing: number, event: CustomerEvent) => number;

function remembered(ask: Ask): Ask {
  const columns = new Map(CUSTOMER_EVENTS.map((event) => [event, [] as (number | undefined)[]]));
  return (standing, event) => {
    const column = columns.get(event) ?? [];
    return (column[standing] ??= ask(standing, event));
  };
}
