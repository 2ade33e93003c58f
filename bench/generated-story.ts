import { draw, randomStream } from '#base';
import { buildTable } from '#dialogue';
import type { Beat, Law, Option, Production, Route } from '#dialogue';

/** A story to measure with: beats in a row, with shortcuts forward, loops back, three meters and guarded routes. */
export interface StorySize {
  readonly beats: number;
  readonly seed: number;
  /** Every how manieth beat moves a meter: 1 makes the most positions. */
  readonly stir: number;
}

const TURNS = 40;

export function generatedStory({ beats, seed, stir }: StorySize): Production {
  const law = generatedLaw();
  const next = randomStream(draw(seed, 'generated story'));
  const dice = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const ids = Array.from({ length: beats }, (_, i) => `beat_${i}`);
  return {
    hash: `generated-${beats}-${seed}`,
    law,
    table: buildTable(law),
    handling: { rootCauses: {}, moments: {} },
    scenario: {
      ...frame(`generated-${beats}`),
      start: 'beat_0',
      beats: ids.map((id, place) => generatedBeat(id, { place, ids, dice, stir })),
    },
  };
}

function generatedLaw(): Law {
  return {
    id: 'generated',
    name: 'Generated',
    drive: '',
    mood: { tension: 5, trust: 5, ground: 5 },
    starts: 'only',
    patience: { phone: 12, chat: 60, email: 172_800, 'in-person': 12, video: 12 },
    turns: TURNS,
    silenceCost: 0,
    stances: { only: { label: '', describes: '', reactions: {}, on: {} } },
    reactions: {},
    thresholds: {},
    leaves: [{ tension: [10, 10] }],
    signatures: {},
    guide: { recognise: '', opening: '', turningPoint: '', mistakes: [], goodEnding: '' },
  };
}

interface Place {
  readonly place: number;
  readonly ids: readonly string[];
  readonly dice: (low: number, high: number) => number;
  readonly stir: number;
}

const METERS = ['tension', 'trust', 'ground'] as const;

/**
 * Three replies: one goes on, one skips ahead by mood, one loops back at every fifth beat. One reply of each beat moves
 * one meter; that is enough for tens of thousands of positions.
 */
function generatedBeat(id: string, at: Place): Beat {
  const { place, ids, dice, stir } = at;
  const ahead = (by: number) => ids[place + by] ?? 'end';
  const back = place % 5 === 4 ? (ids[place - 3] ?? ahead(1)) : ahead(1);
  const meter = METERS[(place / stir) % METERS.length] ?? 'tension';
  const guarded: Route[] = [
    { when: { trust: [6, 10] }, to: ahead(7) },
    { when: null, to: ahead(3) },
  ];
  const always = (to: string): Route[] => [{ when: null, to }];
  return {
    id,
    moment: null,
    says: [[{ id, by: 'customer', wordings: [`The customer says line ${place}.`], when: null, audio: null }]],
    cue: null,
    door: false,
    ourFault: false,
    skills: { 'active-listening': 1 },
    replies: [
      generatedOption({ id: 'a', line: `${id}/a`, effect: {}, to: always(ahead(2)), cost: dice(0, 2) }),
      generatedOption({
        id: 'b',
        line: `${id}/b`,
        effect: place % stir === 0 ? { [meter]: place % 2 === 0 ? 1 : -1 } : {},
        to: guarded,
        cost: dice(0, 4),
      }),
      generatedOption({ id: 'c', line: `${id}/c`, effect: {}, to: always(back), cost: dice(0, 6) }),
    ],
    silence: generatedOption({
      id: 'silence',
      kind: 'silence',
      line: `${id}/silence`,
      wordings: [],
      rating: {},
      effect: place % stir === 0 ? { tension: 1 } : {},
      to: always(id),
      cost: 1,
    }),
    hold: null,
  };
}

const generatedOption = (some: Partial<Option> & Pick<Option, 'id' | 'line' | 'to' | 'effect'>): Option => ({
  kind: 'reply',
  wordings: [`Reply ${some.line}.`],
  does: [],
  counterfeit: null,
  rating: {
    'active-listening': { value: some.id === 'a' ? 2 : some.id === 'b' ? 0 : -1, sd: null, raters: 0 },
  },
  cost: 0,
  because: '',
  rule: null,
  when: null,
  teaches: [],
  hardStop: null,
  seconds: 0,
  reaction: [],
  ...some,
});

const frame = (id: string): Omit<Production['scenario'], 'beats' | 'start'> => ({
  id,
  title: id,
  archetype: 'generated',
  rootCause: 'dissatisfaction',
  signs: [],
  traits: [],
  situation: null,
  channel: 'phone',
  industry: 'general',
  difficulty: 2,
  minutes: 5,
  twin: null,
  contentNote: null,
  customer: {
    name: 'Robin Ames',
    role: null,
    face: { skin: 0, hair: 0, hairTone: 0, brows: 0, glasses: false, beard: false, clothes: 0 },
    voice: { lang: 'en-GB', pitch: 1, rate: 1 },
  },
  brief: { role: '', goal: '', known: '', company: '' },
  cards: [],
  facts: [],
  mood: { tension: 5, trust: 5, ground: 5 },
  stance: 'only',
  turns: TURNS,
  leaves: 'lost',
  runsOut: 'lost',
  signatures: {},
  endings: [
    generatedEnding({ id: 'won', utility: 90, when: { trust: [7, 10], ground: [5, 10] } }),
    generatedEnding({ id: 'held', utility: 60, when: { ground: [6, 10] } }),
    generatedEnding({ id: 'lost', utility: 15, when: null }),
  ],
  diagnosis: null,
  documentation: [],
  reflection: [],
});

function generatedEnding(
  some: Pick<Production['scenario']['endings'][number], 'id' | 'utility' | 'when'>,
): Production['scenario']['endings'][number] {
  return { class: 'workable', title: some.id, says: [], customer: '', company: '', you: '', ...some };
}
