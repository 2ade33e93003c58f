import { describe, expect, test } from 'vitest';
import { ARCHETYPES, BEHAVIOURS, BEHAVIOURS_OF, COUNTERFEITS, draw, randomStream } from '#base';
import type { Archetype } from '#base';
import { CUSTOMER_EVENTS } from '#dialogue';
import type { CustomerEvent, Mood, Production } from '#dialogue';
import { lawOf } from './laws-in-the-library.ts';
import { neutralProduction } from './neutral-scenario.ts';
import { moodPath, playList } from './play-list.ts';

/** Everybody starts here, so that the first mood gives nobody away. */
const COMMON_START: Mood = { tension: 4, trust: 4, ground: 6 };
const TURNS = 10;
const TRAINING_PLAYS = 300;
const TEST_PLAYS = 10;

/** Trainees of different habits; each picks by chance within the habit and sometimes outside it. */
const HABITS: readonly (readonly CustomerEvent[])[] = [
  BEHAVIOURS_OF['active-listening'],
  BEHAVIOURS_OF['boundary-setting'],
  BEHAVIOURS_OF['de-escalation'],
  BEHAVIOURS,
  COUNTERFEITS,
  CUSTOMER_EVENTS,
];

function listOfSomebody(seed: number): CustomerEvent[] {
  const chance = randomStream(draw(seed, 'mixed bots'));
  const pick = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
  const habit = pick(HABITS);
  return Array.from({ length: TURNS }, () => {
    if (chance() < 0.1) return 'silence';
    return pick(chance() < 0.75 ? habit : CUSTOMER_EVENTS);
  });
}

/** A play without its words, its moves and its stances: each turn is how the three meters moved. */
function stepsOf(production: Production, seed: number): string[] {
  const moods = moodPath(playList(production, listOfSomebody(seed)));
  return moods.slice(1).map((mood, i) => {
    const before = moods[i] ?? mood;
    return [mood.tension - before.tension, mood.trust - before.trust, mood.ground - before.ground].join(' ');
  });
}

interface Profile {
  readonly id: Archetype;
  readonly times: ReadonlyMap<string, number>;
  readonly total: number;
}

function profileOf(id: Archetype, plays: readonly (readonly string[])[]): Profile {
  const times = new Map<string, number>();
  for (const step of plays.flat()) times.set(step, (times.get(step) ?? 0) + 1);
  return { id, times, total: plays.flat().length };
}

/** How likely a customer with this profile makes such steps; a step never seen counts as half a time. */
const likelihood = ({ times, total }: Profile, steps: readonly string[]): number =>
  steps.reduce((sum, step) => sum + Math.log(((times.get(step) ?? 0) + 0.5) / total), 0);

const nearest = (profiles: readonly Profile[], steps: readonly string[]): Archetype | undefined =>
  [...profiles].sort((a, b) => likelihood(b, steps) - likelihood(a, steps))[0]?.id;

describe('From the meters alone, without words, moves or stances,', () => {
  const produced = new Map(
    ARCHETYPES.map((id) => [id, neutralProduction(lawOf(id), { mood: COMMON_START, turns: TURNS })]),
  );
  const playsOf = (id: Archetype, from: number, count: number): string[][] => {
    const production = produced.get(id) ?? neutralProduction(lawOf(id));
    return Array.from({ length: count }, (_, i) => stepsOf(production, from + i));
  };
  const profiles = ARCHETYPES.map((id) => profileOf(id, playsOf(id, 1, TRAINING_PLAYS)));
  const unseen = ARCHETYPES.map((id) => ({ id, plays: playsOf(id, 100_000, TEST_PLAYS) }));

  test('the nearest of nine profiles names the customer of a single play at least three times in five', () => {
    const named = unseen.flatMap(({ id, plays }) => plays.map((steps) => nearest(profiles, steps) === id));
    const share = named.filter(Boolean).length / named.length;
    expect(named).toHaveLength(90);
    expect(share).toBeGreaterThanOrEqual(0.6);
  });

  test('ten plays with one customer leave no doubt', () => {
    for (const { id, plays } of unseen) expect(nearest(profiles, plays.flat())).toBe(id);
  });
});
