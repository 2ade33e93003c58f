import { either, list, mapping, nameOrPlace, optional, required, text } from '../shape/shape.ts';
import type { Authored } from '../shape/shape.ts';
import { LIMITS } from '../text/limits.ts';
import { condition } from './condition-shape.ts';
import { recording } from './forms.ts';

const wording = text(2_000);
const wordings = list(wording, { noun: 'wording', most: LIMITS.wordings });

/** What somebody says: a text, or several wordings of it. */
export const spoken = either(wording, wordings);

export const variant = mapping('a variant', {
  id: optional(
    nameOrPlace,
    'Stays with the line for ever, so that recordings and translations find it.',
    'its place: 1, 2 …',
  ),
  when: optional(condition, 'When this variant is said; the last one has none.'),
  text: required(spoken, 'The words, or a list of wordings of which the seed draws one.'),
  audio: optional(recording, 'A recording of the words; only where there is one wording.'),
});

/** A text, several wordings, or variants of which the first that fits is said. */
export const line = either(
  wording,
  list(either(wording, variant), { noun: 'variant', most: LIMITS.variants }),
);

export type AuthoredLine = Authored<typeof line>;
export type AuthoredVariant = Authored<typeof variant>;
export type AuthoredSpoken = Authored<typeof spoken>;
