import {
  choice,
  either,
  flag,
  keyed,
  list,
  mapping,
  name,
  named,
  NOTES,
  number,
  oneOfNumbers,
  optional,
  reference,
  required,
  text,
  title,
  whole,
} from '../shape/shape.ts';
import type { Authored, Draft } from '../shape/shape.ts';
import { LIMITS } from '../text/limits.ts';
import { beat } from './beat-shape.ts';
import { condition } from './condition-shape.ts';
import { card } from './desk-shape.ts';
import { ending } from './ending-shape.ts';
import { language } from './forms.ts';
import { pieces } from './fragments-shape.ts';
import { line } from './line-shape.ts';
import { REASON_NOTES } from './concept-notes.ts';
import {
  CHANNEL_NOTES,
  RECORD_KIND_NOTES,
  REFLECTION_NOTES,
  ROOT_CAUSE_NOTES,
  SIGN_NOTES,
  SITUATION_NOTES,
  TRAIT_NOTES,
} from './vocabulary-notes.ts';

const sign = choice('a sign', SIGN_NOTES);
const rootCause = choice('a root cause', ROOT_CAUSE_NOTES);
const shape = whole(0, 9);
const drawn = "drawn from the scenario's id";

const face = mapping('a face', {
  skin: optional(shape, 'Tone of the skin, 0 to 9.', drawn),
  hair: optional(shape, 'Shape of the hair, 0 to 9.', drawn),
  'hair-tone': optional(shape, 'Tone of the hair, 0 to 9.', drawn),
  brows: optional(shape, 'Shape of the brows, 0 to 9.', drawn),
  clothes: optional(shape, 'Clothes, 0 to 9.', drawn),
  glasses: optional(flag, 'Whether they wear glasses.', 'false'),
  beard: optional(flag, 'Whether they have a beard.', 'false'),
});

const voice = mapping('a voice', {
  lang: optional(language, 'Language of the voice.', 'en-GB'),
  pitch: optional(number(0.5, 2), 'Height of the voice, 1 is neutral.', '1'),
  rate: optional(number(0.5, 2), 'Speed of the voice, 1 is neutral.', '1'),
});

const customer = mapping('a customer', {
  name: required(title(80), 'An invented name.'),
  role: optional(title(120), 'Who they are: "Owner of a bakery".', 'none'),
  face: optional(face, 'How the drawn face looks.', drawn),
  voice: optional(voice, 'How the voice sounds.'),
});

const person = mapping('a person', {
  name: required(title(80), 'An invented name.'),
  role: optional(title(120), 'Who they are: "Shift lead".', 'none'),
});

const brief = mapping('a brief', {
  company: required(title(120), 'Your company, invented.'),
  role: required(text(600), 'Who you are in this conversation.'),
  goal: required(text(600), 'What you have to bring about.'),
  known: optional(text(2_000), 'What is known before it begins.', 'nothing'),
});

const level = whole(0, 10);
const mood = mapping('a mood', {
  tension: optional(level, 'How heated the customer is at the start.', "the law's"),
  trust: optional(level, 'How far the customer believes you at the start.', "the law's"),
  ground: optional(level, 'How much of your position stands at the start.', "the law's"),
});

const diagnosis = mapping('a diagnosis', {
  archetypes: optional(list(reference('law')), 'Customers to choose from.', 'not asked'),
  'root-causes': optional(list(rootCause), 'Root causes to choose from.', 'not asked'),
  signs: optional(list(sign), 'Early warning signs to choose from.', 'not asked'),
});

const after = optional(
  list(reference('ending'), { noun: 'ending' }),
  'Endings after which it belongs, where it hangs on them: what was not agreed must not be written.',
  'all',
);
const when = optional(condition, 'What must hold at the end, so that it belongs.', 'always');
const because = required(text(400, { words: 25 }), 'Why, in 25 words at most.');

const recordItem = mapping('a sentence for the record', {
  id: required(name, 'Its name.'),
  kind: optional(
    choice('a kind of sentence', RECORD_KIND_NOTES),
    'What it is; the report names it.',
    'not said',
  ),
  text: required(text(600), 'The sentence.'),
  belongs: required(flag, 'Whether it belongs in the record.'),
  after,
  when,
  because,
});

const messageItem = mapping('a sentence for the message', {
  id: required(name, 'Its name.'),
  text: required(text(600), 'The sentence, to the customer.'),
  belongs: required(flag, 'Whether it belongs in the message.'),
  after,
  when,
  because,
});

/** Names that mean somebody who is no person of the file. */
const NO_PERSON = ['nobody', 'customer', 'you'];

/** Names that routes use for something else. */
const RESERVED = ['end', 'signature', 'signatures', 'library'];

export const scenario = mapping('a scenario', {
  poise: required(oneOfNumbers([1]), 'Version of the format: 1.'),
  id: required(name, "Name of the scenario, the same as the file's."),
  title: required(title(120), 'What the library shows; it must not give the customer away.'),
  archetype: required(reference('law'), 'The law that the customer follows.'),
  'root-cause': required(rootCause, 'Why the customer is like this; hidden until the report.'),
  signs: optional(
    either(list(sign, { noun: 'sign' }), keyed('sign', sign, text(300))),
    'Early warning signs: a list, or each with the words of the customer that show it.',
    'none',
  ),
  traits: optional(
    list(choice('a trait', TRAIT_NOTES), { noun: 'trait' }),
    'How the difficulty shows.',
    'none',
  ),
  situation: optional(
    choice('a situation', SITUATION_NOTES),
    'A situation in which empathy alone is not enough.',
    'none',
  ),
  channel: required(choice('a channel', CHANNEL_NOTES), 'How you talk.'),
  industry: optional(title(60), 'telecom, saas, retail …', 'general'),
  difficulty: optional(oneOfNumbers([1, 2, 3]), '1 easy, 2 middling, 3 hard.', '2'),
  minutes: optional(whole(1, 120), 'How long one play takes.', 'from the reading load'),
  twin: optional(reference('scenario'), 'The scenario with the same opening and another root cause.', 'none'),
  'content-note': optional(text(400), 'Neutral words about hard content, shown before the start.', 'none'),
  notes: NOTES,
  customer: required(customer, 'Whom you talk with.'),
  people: optional(
    named('person', person, { reserved: NO_PERSON, most: 6 }),
    'Who else has a voice here: a colleague, a lead. Beats name them under `with`.',
    'nobody',
  ),
  covers: optional(
    list(choice('a reason to let somebody go', REASON_NOTES), { noun: 'reason' }),
    'The reasons for letting the customer go that are on the table.',
    'none',
  ),
  brief: required(brief, 'What you know before it begins.'),
  desk: optional(
    named('card', card, { most: 40 }),
    'Cards that can be opened while talking; that takes no turn.',
    'none',
  ),
  facts: optional(
    named('fact', text(300), { most: LIMITS.facts }),
    'Everything that can be learnt, a sentence each.',
    'none',
  ),
  start: optional(reference('beat'), 'The first beat.', 'the first in the file'),
  mood: optional(mood, "Where the law's start does not fit.", "the law's"),
  stance: optional(reference('stance'), "Where the law's start does not fit.", "the law's"),
  turns: optional(whole(3, 40), 'How many moves there are.', "the law's"),
  leaves: optional(
    reference('ending'),
    'The ending when the customer breaks it off.',
    'the first ending of class lost, else harmful, else the last',
  ),
  'runs-out': optional(reference('ending'), 'The ending when the turns are used up.', 'the same as `leaves`'),
  signatures: optional(
    keyed('signature', reference('signature'), line),
    "What the law's signature behaviours sound like here.",
    'none',
  ),
  fragments: optional(pieces, 'Pieces that are used more than once, by `like`.', 'none'),
  diagnosis: optional(diagnosis, 'What is asked about the customer afterwards.', 'nothing'),
  documentation: optional(
    list(recordItem, { noun: 'sentence', most: 40 }),
    'What belongs in the record of the contact and what does not.',
    'none',
  ),
  'follow-up': optional(
    list(messageItem, { noun: 'sentence', most: 40 }),
    'What belongs in the message to the customer after the talk and what does not.',
    'none',
  ),
  reflection: optional(
    either(
      choice('the word `all`', { all: 'All ten questions.' }),
      list(choice('a question', REFLECTION_NOTES), { noun: 'question' }),
    ),
    'Questions about your own conduct: a list, or `all`.',
    'none',
  ),
  beats: required(
    named('beat', beat, { reserved: RESERVED, most: LIMITS.beats }),
    'The moments of the conversation.',
  ),
  endings: required(named('ending', ending, { reserved: RESERVED, most: 60 }), 'How it can close.'),
});

/** A scenario as its author wrote it, complete. */
export type ScenarioSource = Authored<typeof scenario>;
/** The same of a file that may have mistakes. */
export type ScenarioDraft = Draft<ScenarioSource>;
