import {
  choice,
  flag,
  named,
  oneOfNumbers,
  optional,
  piece,
  reference,
  required,
  text,
} from '../shape/shape.ts';
import type { Authored } from '../shape/shape.ts';
import { duration } from './forms.ts';
import { LIMITS } from '../text/limits.ts';
import { line } from './line-shape.ts';
import { hold, perSkill, reply, silence } from './option-shape.ts';
import { MOMENT_NOTES } from './vocabulary-notes.ts';

/** Parts of line ids, and names of options, that a reply would be mistaken for. */
const RESERVED_REPLIES = ['silence', 'hold', 'happens', 'says', 'reaction'];

export const beat = piece('a beat', {
  moment: optional(
    choice('a moment', MOMENT_NOTES),
    'What kind of moment it is: every customer reacts to it.',
    'none',
  ),
  with: optional(
    reference('person'),
    'Whom you are with: one of `people`, or `nobody`. The customer is not there and hears nothing.',
    'the customer',
  ),
  passes: optional(duration, 'Time that goes by before anything is heard here.', 'none'),
  happens: optional(line, 'What the narrator tells before the customer speaks.', 'nothing'),
  says: optional(
    line,
    'What the customer says, or whoever is there. Either this or `happens` is needed.',
    'nothing',
  ),
  cue: optional(text(300), 'The words in the line that decide what is right.', 'none'),
  door: optional(flag, 'The customer opens a door here.', 'false'),
  'our-fault': optional(flag, 'A proven fault of ours stands unowned.', 'false'),
  skills: optional(
    perSkill(oneOfNumbers([0.5, 1])),
    'How much this decision shows of each skill: 0.5 or 1.',
    '1 for every skill that an option rates',
  ),
  replies: required(
    named('reply', reply, { reserved: RESERVED_REPLIES, most: LIMITS.replies }),
    'What can be answered, by name: a, b, c …',
  ),
  silence: optional(silence, 'What happens when nothing is said.', 'the law reacts and the beat asks again'),
  hold: optional(hold, 'What happens when you ask to hold; phone and video only.', "the law's reaction"),
});

export type AuthoredBeat = Authored<typeof beat>;
