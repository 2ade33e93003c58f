import { buildTable } from '#dialogue';
import type { Beat, Ending, Law, Line, Option, Production, Scenario } from '#dialogue';

export const fakeLine = (overrides: Partial<Line> = {}): Line => ({
  id: 'line',
  by: 'customer',
  wordings: ['It was meant to be here on Monday.'],
  when: null,
  audio: null,
  ...overrides,
});

export const fakeOption = (overrides: Partial<Option> = {}): Option => ({
  id: 'a',
  kind: 'reply',
  line: `beat/${overrides.id ?? 'a'}`,
  wordings: ['Monday has come and gone.'],
  does: [],
  counterfeit: null,
  rating: { 'active-listening': { value: 1, sd: null, raters: 0 } },
  cost: 0,
  because: 'It gives back the day.',
  rule: null,
  effect: {},
  when: null,
  teaches: [],
  hardStop: null,
  seconds: 0,
  reaction: [],
  to: [{ when: null, to: 'opening' }],
  ...overrides,
});

export const fakeSilence = (overrides: Partial<Option> = {}): Option =>
  fakeOption({ id: 'silence', kind: 'silence', wordings: [], rating: {}, seconds: 12, ...overrides });

export const fakeBeat = (overrides: Partial<Beat> = {}): Beat => ({
  id: 'opening',
  moment: null,
  says: [[fakeLine()]],
  cue: null,
  door: false,
  ourFault: false,
  skills: { 'active-listening': 1 },
  replies: [fakeOption(), fakeOption({ id: 'b', to: [{ when: null, to: 'found' }] })],
  silence: fakeSilence(),
  hold: fakeOption({ id: 'hold', kind: 'hold', wordings: [], rating: {}, seconds: 60 }),
  ...overrides,
});

export const fakeEnding = (overrides: Partial<Ending> = {}): Ending => ({
  id: 'found',
  class: 'solved',
  utility: 80,
  title: 'The parcel turns up',
  says: [fakeLine({ id: 'found/says', wordings: ['Oh. There it is.'] })],
  when: null,
  customer: '',
  company: '',
  you: '',
  ...overrides,
});

export const fakeLaw = (overrides: Partial<Law> = {}): Law => ({
  id: 'waiting',
  name: 'The one who waits',
  drive: 'Wants it now.',
  mood: { tension: 4, trust: 5, ground: 8 },
  starts: 'calm',
  patience: { phone: 12, chat: 60, email: 172800, 'in-person': 12, video: 12 },
  turns: 8,
  silenceCost: 0,
  stances: {
    calm: {
      label: 'Calm',
      describes: 'Still listening.',
      reactions: {},
      on: {
        appeasing: { to: 'pressing', signature: 'asks-for-more' },
        boiling: { to: 'pressing', signature: 'raises-voice' },
      },
    },
    pressing: {
      label: 'Pressing',
      describes: 'Wants more.',
      reactions: { appeasing: { tension: 1, trust: -1, ground: -3 } },
      on: { 'hold-steady': { to: 'calm', signature: null } },
    },
  },
  reactions: {
    appeasing: { tension: -1, trust: 0, ground: -2 },
    'hold-steady': { tension: 0, trust: 1, ground: 1 },
    'tone-policing': { tension: 3, trust: -2, ground: 0 },
    silence: { tension: 1, trust: 0, ground: 0 },
  },
  thresholds: { boiling: { tension: [8, 10] } },
  leaves: [{ tension: [10, 10] }],
  signatures: { 'asks-for-more': 'Asks for more.', 'raises-voice': 'Gets loud.' },
  guide: { recognise: '', opening: '', turningPoint: '', mistakes: [], goodEnding: '' },
  ...overrides,
});

export const fakeScenario = (overrides: Partial<Scenario> = {}): Scenario => ({
  id: 'late-parcel',
  title: 'A parcel that never came',
  archetype: 'waiting',
  rootCause: 'dissatisfaction',
  signs: [],
  traits: [],
  situation: null,
  channel: 'phone',
  industry: 'logistics',
  difficulty: 1,
  minutes: 4,
  twin: null,
  contentNote: null,
  customer: {
    name: 'Robin Ames',
    role: null,
    face: { skin: 3, hair: 2, hairTone: 4, brows: 1, glasses: false, beard: false, clothes: 2 },
    voice: { lang: 'en-GB', pitch: 1, rate: 1 },
  },
  brief: { company: 'Larkfield Post', role: 'You answer the phone.', goal: 'Find it.', known: '' },
  cards: [],
  facts: [],
  start: 'opening',
  mood: { tension: 4, trust: 5, ground: 8 },
  stance: 'calm',
  turns: 8,
  leaves: 'gone',
  runsOut: 'gone',
  signatures: {},
  beats: [fakeBeat()],
  endings: [fakeEnding(), fakeEnding({ id: 'gone', class: 'lost', utility: 10 })],
  diagnosis: null,
  documentation: [],
  reflection: [],
  ...overrides,
});

export function fakeProduction(overrides: Partial<Scenario> = {}, law: Law = fakeLaw()): Production {
  const scenario = fakeScenario(overrides);
  return {
    hash: 'hash-of-late-parcel',
    scenario,
    law,
    table: buildTable(law),
    handling: { rootCauses: {}, moments: {} },
  };
}
