import {
  choice,
  mapping,
  number,
  optional,
  piece,
  reference,
  required,
  text,
  title,
} from '../shape/shape.ts';
import type { Authored } from '../shape/shape.ts';
import { condition } from './condition-shape.ts';
import { line } from './line-shape.ts';
import { ENDING_CLASS_NOTES, TIMING_NOTES } from './vocabulary-notes.ts';

const slider = number(0, 10);
const sliders = mapping('sliders', {
  solved: required(slider, 'How far the problem is solved.'),
  fair: required(slider, 'How fairly the customer was treated.'),
  line: required(slider, "How far the company's line and the law were kept."),
  safe: required(slider, 'How safe the agent is.'),
});

export const ending = piece('an ending', {
  class: required(choice('a class of ending', ENDING_CLASS_NOTES), 'What kind of ending it is.'),
  sliders: optional(
    sliders,
    'Four marks from 0 to 10 that make the utility: 3.5 solved + 2.5 fair + 2.5 line + 1.5 safe.',
    'write `utility` instead',
  ),
  utility: optional(number(0, 100), 'What the ending is worth.', 'from the sliders'),
  title: required(title(120), 'The ending in a few words.'),
  timing: optional(
    choice('a moment of a decision', TIMING_NOTES),
    'Where the decision about the whole relationship came at the wrong time.',
    'the right time, or no such decision',
  ),
  with: optional(reference('person'), 'Who has the last words, one of `people`.', 'the customer'),
  says: optional(line, "The customer's last words, or those of whoever is named under `with`.", 'nothing'),
  when: optional(condition, 'Only for `to: end`, which takes the first ending that fits.', 'always fits'),
  customer: optional(text(600), 'What became of the customer.', 'nothing'),
  company: optional(text(600), 'What became of the company.', 'nothing'),
  you: optional(text(600), 'What became of you.', 'nothing'),
});

export type AuthoredEnding = Authored<typeof ending>;
