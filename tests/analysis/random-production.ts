import { BEHAVIOURS, COUNTERFEITS, SKILLS, draw, randomStream } from '#base';
import { buildTable } from '#dialogue';
import type { Card, Condition, Ending, Law, Option, Production, Route, Scenario, Stance } from '#dialogue';
import {
  fakeBeat,
  fakeEnding,
  fakeLaw,
  fakeLine,
  fakeOption,
  fakeScenario,
} from '../dialogue/fake-production.ts';

/** How large a made-up scenario is. Everything else is drawn from the seed. */
export interface Size {
  readonly seed: number;
  readonly beats: number;
  readonly replies: number;
  readonly stances: number;
  readonly facts: number;
  readonly turns: number;
}

interface Dice {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
}

function dice(seed: number): Dice {
  const next = randomStream(draw(seed, 'made-up scenario'));
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    chance: (share) => next() < share,
    pick: <T>(items: readonly T[]): T => items[between(0, items.length - 1)] as T,
  };
}

const listOf = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/**
 * A scenario and a law that use every part of the format: conditions of all kinds, loops, cards, facts, hard stops,
 * thresholds, leaving by mood and stance, holds, rated silences, several endings behind `end`.
 */
export function randomProduction(size: Size): Production {
  const random = dice(size.seed);
  const law = randomLaw(size, random);
  const scenario = randomScenario(size, { law, random });
  return {
    hash: `made-up-${size.seed}`,
    scenario,
    law,
    table: buildTable(law),
    handling: {
      rootCauses: { dissatisfaction: { 'hold-steady': delta(random, 1), silence: delta(random, 1) } },
      moments: { pushed: { 'name-stake': delta(random, 1) } },
    },
  };
}

const delta = (random: Dice, most: number) => ({
  tension: random.between(-most, most),
  trust: random.between(-most, most),
  ground: random.between(-most, most),
});

function randomLaw({ stances }: Size, random: Dice): Law {
  const names = listOf(stances, (i) => `stance-${i}`);
  const events = [...BEHAVIOURS, ...COUNTERFEITS, 'silence', 'hold'] as const;
  const reactions = () =>
    Object.fromEntries(events.filter(() => random.chance(0.5)).map((e) => [e, delta(random, 2)]));
  const turn = () => ({
    to: random.chance(0.7) ? random.pick(names) : null,
    signature: random.chance(0.4) ? random.pick(['asks-for-more', 'raises-voice']) : null,
  });
  const stance = (): Stance => ({
    label: '',
    describes: '',
    reactions: random.chance(0.5) ? reactions() : {},
    on: Object.fromEntries(
      [...events, 'boiling', 'warm'].filter(() => random.chance(0.3)).map((e) => [e, turn()]),
    ),
  });
  return fakeLaw({
    starts: 'stance-0',
    stances: Object.fromEntries(names.map((name) => [name, stance()])),
    reactions: reactions(),
    thresholds: { boiling: { tension: [7, 10] }, warm: { trust: [6, 10], tension: [0, 5] } },
    leaves: [{ tension: [10, 10] }, { trust: [0, 1], stances: [random.pick(names)] }],
  });
}

interface Cast {
  readonly law: Law;
  readonly random: Dice;
}

function randomScenario(size: Size, { law, random }: Cast): Scenario {
  const stances = Object.keys(law.stances);
  const facts = listOf(size.facts, (i) => `fact-${i}`);
  const beats = listOf(size.beats, (i) => `beat-${i}`);
  const made: Making = { random, stances, facts, beats, endings: ['won', 'middling', 'gone'] };
  return fakeScenario({
    id: `made-up-${size.seed}`,
    start: 'beat-0',
    stance: 'stance-0',
    mood: { tension: random.between(2, 7), trust: random.between(3, 7), ground: random.between(4, 9) },
    turns: size.turns,
    facts: facts.map((id) => ({ id, text: id })),
    cards: listOf(facts.length > 0 ? random.between(0, 2) : 0, (i) => randomCard(made, i)),
    leaves: 'gone',
    runsOut: 'middling',
    signatures: { 'asks-for-more': randomLines(made, 'signature/asks-for-more') },
    beats: beats.map((id) => randomBeat(made, id, size.replies)),
    endings: [
      randomEnding(made, { id: 'won', utility: random.between(60, 100), when: condition(made) }),
      randomEnding(made, { id: 'middling', utility: random.between(25, 70), when: condition(made) }),
      randomEnding(made, { id: 'gone', utility: random.between(0, 30) + 0.5 }),
    ],
  });
}

interface Making {
  readonly random: Dice;
  readonly stances: readonly string[];
  readonly facts: readonly string[];
  readonly beats: readonly string[];
  readonly endings: readonly string[];
}

const someOf = <T>({ random }: Making, items: readonly T[]): T[] => items.filter(() => random.chance(0.5));

function condition(made: Making): Condition | null {
  const { random } = made;
  if (random.chance(0.4)) return null;
  const range = (): [number, number] => {
    const low = random.between(0, 8);
    return random.chance(0.5) ? [low, 10] : [0, low + 2];
  };
  return {
    ...(random.chance(0.5) ? { tension: range() } : {}),
    ...(random.chance(0.3) ? { trust: range() } : {}),
    ...(random.chance(0.3) ? { ground: range() } : {}),
    ...(random.chance(0.3) ? { stances: someOf(made, made.stances) } : {}),
    ...(random.chance(0.2) ? { knows: someOf(made, made.facts) } : {}),
    ...(random.chance(0.2) ? { knowsNot: someOf(made, made.facts) } : {}),
  };
}

function randomLines(made: Making, id: string) {
  return [
    fakeLine({ id: `${id}.first`, when: condition(made), wordings: ['First way.', 'Second way.'] }),
    fakeLine({ id: `${id}.last` }),
  ];
}

const randomEnding = (made: Making, some: Partial<Ending> & Pick<Ending, 'id'>): Ending =>
  fakeEnding({ says: randomLines(made, `${some.id}/says`), ...some });

const randomCard = (made: Making, place: number): Card => ({
  id: `card-${place}`,
  kind: 'record',
  title: '',
  text: '',
  may: [],
  mustRefer: [],
  mayNot: [],
  teaches: [made.random.pick(made.facts)],
});

function routes(made: Making): Route[] {
  const { random } = made;
  const target = () =>
    random.chance(0.8) ? random.pick(made.beats) : random.pick([...made.endings, 'end', 'end']);
  const several = listOf(random.between(0, 2), () => ({ when: condition(made), to: target() }));
  return random.chance(0.9) ? [...several, { when: null, to: target() }] : several;
}

function randomOption(made: Making, beat: string, overrides: Partial<Option>): Option {
  const { random } = made;
  const rate = () => ({ value: random.between(-2, 2), sd: null, raters: 0 });
  const rated = random.chance(overrides.kind === undefined ? 0.85 : 0.3);
  const rating = () => Object.fromEntries(SKILLS.filter(() => random.chance(0.7)).map((s) => [s, rate()]));
  return fakeOption({
    does: random.chance(0.7) ? [random.pick(BEHAVIOURS)] : [],
    counterfeit: random.chance(0.4) ? random.pick(COUNTERFEITS) : null,
    rating: rated ? rating() : {},
    cost: random.chance(0.4) ? random.between(0, 15) : 0,
    effect: random.chance(0.2) ? { tension: random.between(-5, 5) } : {},
    teaches: made.facts.filter(() => random.chance(0.1)),
    hardStop: random.chance(0.06) ? 'privacy' : null,
    reaction: random.chance(0.4) ? randomLines(made, `${beat}/${overrides.id}/reaction`) : [],
    to: routes(made),
    line: `${beat}/${overrides.id}`,
    ...overrides,
  });
}

function randomBeat(made: Making, id: string, most: number) {
  const { random } = made;
  const replies = listOf(random.between(1, most), (i) =>
    randomOption(made, id, { id: `r${i}`, when: random.chance(0.3) ? condition(made) : null }),
  );
  const silence = randomOption(made, id, { id: 'silence', kind: 'silence', wordings: [], seconds: 12 });
  return fakeBeat({
    id,
    moment: random.chance(0.5) ? 'pushed' : null,
    says: [randomLines(made, id)],
    skills: Object.fromEntries(SKILLS.map((skill) => [skill, random.pick([0.5, 1])])),
    replies,
    silence: random.chance(0.5) ? { ...silence, does: ['leave-room'] } : silence,
    hold: random.chance(0.5)
      ? randomOption(made, id, { id: 'hold', kind: 'hold', wordings: [], counterfeit: null })
      : null,
  });
}
