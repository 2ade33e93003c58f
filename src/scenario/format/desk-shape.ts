import {
  choice,
  list,
  oneOrMore,
  optional,
  piece,
  reference,
  required,
  text,
  title,
} from '../shape/shape.ts';
import type { Authored } from '../shape/shape.ts';

const rules = list(text(300), { most: 20 });

export const card = piece('a card', {
  kind: required(
    choice('a kind of card', {
      record: 'What is known about the customer or the case.',
      policy: 'What may be done and what may not.',
    }),
    'What kind of card it is.',
  ),
  title: required(title(120), 'What stands on its tab.'),
  text: required(text(4_000), 'What it says.'),
  may: optional(rules, 'What you may do.', 'none'),
  'must-refer': optional(rules, 'What somebody else has to decide.', 'none'),
  'may-not': optional(rules, 'What is not allowed.', 'none'),
  teaches: optional(oneOrMore(reference('fact')), 'What is learnt by opening it.', 'nothing'),
});

export type AuthoredCard = Authored<typeof card>;
