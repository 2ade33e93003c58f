import type { Archetype } from '#base';
import type { CustomerEvent, Mood } from '#dialogue';
import { lawOf } from './laws-in-the-library.ts';
import { neutralProduction } from './neutral-scenario.ts';
import { playList } from './play-list.ts';

/** A mood in the middle, so that no meter is at its end and every change can be seen. */
export const MIDDLE: Mood = { tension: 5, trust: 3, ground: 6 };

export const changes = (change: (meter: keyof Mood) => number) => ({
  tension: change('tension'),
  trust: change('trust'),
  ground: change('ground'),
});

/** Where these events lead from the law's first stance, and what the last of them changed. */
export function after(id: Archetype, ...events: CustomerEvent[]) {
  const { plays, signatures } = playList(neutralProduction(lawOf(id), { mood: MIDDLE, turns: 12 }), events);
  const [last, before] = [plays[plays.length - 1], plays[plays.length - 2]];
  if (!last || !before) throw new Error('Nothing was said.');
  return {
    stance: last.stance,
    signatures,
    ...changes((meter) => last.mood[meter] - before.mood[meter]),
  };
}
