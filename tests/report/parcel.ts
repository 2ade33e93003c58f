import type { Option, Rating, Scenario } from '#dialogue';
import { solvedOf } from './random-plays.ts';
import {
  fakeBeat,
  fakeEnding,
  fakeLine,
  fakeOption,
  fakeProduction,
  fakeSilence,
} from '../dialogue/fake-production.ts';

const key = (value: number): Rating => ({ value, sd: null, raters: 0 });

const opening = fakeBeat({
  id: 'opening',
  moment: 'opening',
  says: [[fakeLine({ id: 'opening', wordings: ['It was meant to be here on Monday. It’s always mine.'] })]],
  cue: 'meant to be here on Monday',
  skills: { 'active-listening': 1, 'de-escalation': 1 },
  replies: [
    reply('opening', 'a', {
      wordings: ['Monday has come and gone. It left us on Friday.'],
      does: ['hold-facts'],
      rating: { 'active-listening': key(2), 'de-escalation': key(1) },
      because: 'Gives back the day and adds what we know.',
      rule: 'Give back one detail.',
    }),
    reply('opening', 'b', {
      wordings: ['I completely understand how that must feel.'],
      counterfeit: 'scripted-empathy',
      rating: { 'active-listening': key(-1), 'de-escalation': key(-1) },
      because: 'Would fit under any complaint.',
      cost: 4,
    }),
    reply('opening', 'c', {
      wordings: ['I will refund the postage right away.'],
      counterfeit: 'appeasing',
      rating: { 'active-listening': key(0), 'de-escalation': key(-1) },
      because: 'Gives money before anything is known.',
    }),
  ],
  silence: fakeSilence({ line: 'opening/silence' }),
  hold: null,
});

const pressed = fakeBeat({
  id: 'pressed',
  moment: 'pushed',
  says: [[fakeLine({ id: 'pressed', wordings: ['So what do I get for it?'] })]],
  cue: 'what do I get',
  door: true,
  skills: { 'boundary-setting': 1, 'de-escalation': 0.5 },
  replies: [
    reply('pressed', 'a', {
      wordings: ['The postage stays. I can have it searched for today.'],
      does: ['hold-steady', 'whats-open'],
      rating: { 'boundary-setting': key(2), 'de-escalation': key(1) },
      because: 'Keeps the line and shows what can be done.',
      to: [{ when: null, to: 'end' }],
    }),
    reply('pressed', 'b', {
      wordings: ['All right, I will add a voucher.'],
      counterfeit: 'appeasing',
      rating: { 'boundary-setting': key(-2), 'de-escalation': key(0) },
      because: 'Nothing new was said.',
      to: [{ when: null, to: 'end' }],
    }),
    reply('pressed', 'c', {
      wordings: ['Please calm down first.'],
      counterfeit: 'tone-policing',
      rating: { 'boundary-setting': key(0), 'de-escalation': key(-2) },
      because: 'Asks for calm and offers nothing.',
      to: [{ when: null, to: 'end' }],
    }),
  ],
  silence: fakeSilence({ line: 'pressed/silence', to: [{ when: null, to: 'pressed' }] }),
  hold: null,
});

function reply(beat: string, id: string, overrides: Partial<Option>): Option {
  return fakeOption({ id, line: `${beat}/${id}`, to: [{ when: null, to: 'pressed' }], ...overrides });
}

/**
 * A talk of two decisions whose every figure is known: 92 points are possible.
 * Opening: a gives up 0, b 4 (its scar), c 32. Then, after a or b: a 0, b 32, c 67; after c: a 0, b 0, c 35.
 */
export function parcel(overrides: Partial<Scenario> = {}) {
  return solvedOf(
    fakeProduction({
      signs: [
        { id: 'negative-tone', words: "it's always mine" },
        { id: 'no-compromise', words: 'only a refund will do' },
        { id: 'repeated-complaints', words: null },
      ],
      traits: ['impatient'],
      signatures: {
        'asks-for-more': [fakeLine({ id: 'signature/asks-for-more', wordings: ['And what else?'] })],
      },
      beats: [opening, pressed],
      runsOut: 'heated',
      leaves: 'heated',
      endings: [
        fakeEnding({
          id: 'heated',
          class: 'lost',
          utility: 25,
          title: 'Hung up',
          when: { tension: [6, 10] },
          says: [fakeLine({ id: 'heated/says', wordings: ['Forget it.'] })],
        }),
        fakeEnding({
          id: 'traded',
          utility: 92,
          title: 'A search, not a voucher',
          when: { ground: [8, 10] },
          says: [fakeLine({ id: 'traded/says', wordings: ['Fine. Search for it.'] })],
          customer: 'Knows by tonight where it is',
          company: 'Keeps the postage.',
          you: 'Held one line without heat.',
        }),
        fakeEnding({ id: 'gave-away', class: 'workable', utility: 60, title: 'Paid twice' }),
      ],
      ...overrides,
    }),
  );
}

/** The beats, for tests that change a part of them. */
export const parcelBeats = { opening, pressed };
