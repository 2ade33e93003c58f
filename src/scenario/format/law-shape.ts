import { BEHAVIOURS, COUNTERFEITS } from '#base';
import type { Channel } from '#base';
import type { CustomerEvent } from '#dialogue';
import {
  choice,
  either,
  keyed,
  list,
  mapping,
  name,
  named,
  number,
  oneOfNumbers,
  optional,
  reference,
  required,
  row,
  text,
  title,
  whole,
} from '../shape/shape.ts';
import type { Authored, Draft } from '../shape/shape.ts';
import { LIMITS } from '../text/limits.ts';
import { lawCondition, threshold } from './condition-shape.ts';
import { duration } from './forms.ts';
import {
  BEHAVIOUR_NOTES,
  CHANNEL_NOTES,
  COUNTERFEIT_NOTES,
  MOMENT_NOTES,
  ROOT_CAUSE_NOTES,
} from './vocabulary-notes.ts';

const EVENT_NOTES: Readonly<Record<CustomerEvent, string>> = {
  ...BEHAVIOUR_NOTES,
  ...COUNTERFEIT_NOTES,
  silence: 'Nothing is said.',
  hold: 'The customer is asked to hold.',
};

/** Everything that a customer can hear. */
export const EVENTS: readonly string[] = [...BEHAVIOURS, ...COUNTERFEITS, 'silence', 'hold'];

const event = choice('an event', EVENT_NOTES);
const reactions = keyed('reaction to', event, row(whole(-3, 3), 3));
const level = whole(0, 10);

const turn = mapping('a turn', {
  to: optional(reference('stance'), 'The stance that follows.', 'the stance stays'),
  shows: optional(reference('signature'), 'The signature behaviour that is seen.', 'none'),
});

const stance = mapping('a stance', {
  label: required(title(80), 'What the stance is called.'),
  describes: required(text(400), 'What is seen of it.'),
  reactions: optional(reactions, 'Tension, trust, ground, where this stance differs.', "the law's"),
  on: optional(
    keyed('turn on', reference('event'), either(reference('stance'), turn)),
    'What an event, or a threshold just entered, turns the stance to.',
    'nothing',
  ),
});

const patience = mapping('the patience', {
  phone: required(duration, CHANNEL_NOTES.phone),
  chat: required(duration, CHANNEL_NOTES.chat),
  email: required(duration, CHANNEL_NOTES.email),
  'in-person': required(duration, CHANNEL_NOTES['in-person']),
  video: required(duration, CHANNEL_NOTES.video),
} satisfies Record<Channel, unknown>);

const guide = mapping('a guide', {
  recognise: required(text(600), 'How this customer is recognised.'),
  opening: required(text(600), 'How to begin.'),
  'turning-point': required(text(600), 'What turns the conversation.'),
  mistakes: required(list(text(400), { most: 10 }), 'What goes wrong most often.'),
  'good-ending': required(text(600), 'What a good ending looks like.'),
});

export const law = mapping('a law', {
  'poise-law': required(oneOfNumbers([1]), 'Version of the format: 1.'),
  id: required(name, "Name of the law, the same as the file's."),
  name: required(title(80), 'Name of the customer: "The Bargainer".'),
  drive: required(text(400), 'What drives the conversation, in a sentence.'),
  mood: required(
    mapping('a mood', {
      tension: required(level, 'How heated the customer is at the start.'),
      trust: required(level, 'How far the customer believes you at the start.'),
      ground: required(level, 'How much of your position stands at the start.'),
    }),
    'The three meters at the start.',
  ),
  starts: required(reference('stance'), 'The stance at the start.'),
  patience: required(patience, 'How long an answer may take on each channel.'),
  turns: required(whole(3, 40), 'How many moves there are, unless the scenario says otherwise.'),
  'silence-cost': optional(number(0, 15), 'Outcome points that an unanswered turn costs.', '0'),
  reactions: optional(
    reactions,
    'Change of tension, trust and ground in every stance that does not say otherwise.',
    'none',
  ),
  stances: required(named('stance', stance, { most: LIMITS.stances }), 'How the customer can stand to you.'),
  thresholds: optional(
    named('threshold', threshold, { reserved: EVENTS, most: 20 }),
    'Bands of the mood; entering one is an event.',
    'none',
  ),
  leaves: optional(
    list(lawCondition, { noun: 'condition', least: 0, most: 20 }),
    'The customer breaks it off as soon as one of these holds.',
    'never',
  ),
  signatures: optional(
    named('signature', text(400), { most: 40 }),
    'What the customer is known for.',
    'none',
  ),
  guide: required(guide, 'For trainees and reports.'),
});

const adjustment = reactions;

export const handling = mapping('the handling', {
  'poise-handling': optional(oneOfNumbers([1]), 'Version of the format: 1.', '1'),
  'root-causes': optional(
    keyed('root cause', choice('a root cause', ROOT_CAUSE_NOTES), adjustment),
    "What each root cause adds to every law's reactions.",
    'none',
  ),
  moments: optional(
    keyed('moment', choice('a moment', MOMENT_NOTES), adjustment),
    "What each moment adds to every law's reactions.",
    'none',
  ),
});

export type LawSource = Authored<typeof law>;
export type LawDraft = Draft<LawSource>;
export type HandlingSource = Authored<typeof handling>;
