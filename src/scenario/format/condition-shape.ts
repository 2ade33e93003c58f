import { either, mapping, oneOrMore, optional, reference, whole } from '../shape/shape.ts';
import type { Authored } from '../shape/shape.ts';
import { band } from './forms.ts';

const meter = either(whole(0, 10), band);
const facts = oneOrMore(reference('fact'));
const stances = oneOrMore(reference('stance'));

const METERS = {
  tension: optional(meter, 'How heated the customer is: a number, ">= 7", "<= 3" or "4..6".'),
  trust: optional(meter, 'How far the customer believes you: a number, ">= 7", "<= 3" or "4..6".'),
  ground: optional(meter, 'How much of your position still stands: a number, ">= 7", "<= 3" or "4..6".'),
};

/** When something holds in a scenario. */
export const condition = mapping('a condition', {
  ...METERS,
  stance: optional(stances, "One of the customer's stances, or a list of them."),
  knows: optional(facts, 'A fact that was learnt, or a list of which all were.'),
  'knows-not': optional(facts, 'A fact that was not learnt, or a list of which none was.'),
});

/** When something holds in a law, which knows no facts. */
export const lawCondition = mapping('a condition', {
  ...METERS,
  stance: optional(stances, "One of the customer's stances, or a list of them."),
});

/** A band of the mood. */
export const threshold = mapping('a threshold', METERS);

export type AuthoredCondition = Authored<typeof condition>;
