import { guess } from '../guess.ts';
import type { At } from '../reports.ts';
import type { Reader } from './reader.ts';
import type { Reference } from './spec.ts';

export const MOST_LETTERS = 60;
/** `constructor` and `prototype` would be found in every JavaScript object. */
export const NEVER: ReadonlySet<string> = new Set(['constructor', 'prototype']);

export const NAME_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const NAME_RULE =
  'A name begins with a small letter and has small letters, digits and single hyphens.';

export const isName = (name: string): boolean =>
  name.length <= MOST_LETTERS && NAME_PATTERN.test(name) && !NEVER.has(name);

const NOUNS: Readonly<Record<Reference, string>> = {
  beat: 'beat',
  destination: 'beat or ending',
  ending: 'ending',
  fact: 'fact',
  person: 'person',
  stance: 'stance of the law',
  law: 'law',
  signature: 'signature of the law',
  event: 'event and no threshold of the law',
  scenario: 'scenario',
  fragment: 'fragment',
};

/** True when the name is not known, which is then reported. */
export function reportUnknownName(
  to: Reference,
  name: string,
  { at, reader }: { at: At; reader: Reader },
): boolean {
  const known = reader.scope.names[to];
  if (!known || known.has(name)) return false;
  reader.reports.add(`unknown-${to}`, at, {
    message: `There is no ${NOUNS[to]} "${name}".`,
    suggest: () => suggestName(name, known),
  });
  return true;
}

function suggestName(name: string, known: ReadonlySet<string>): string | undefined {
  const meant = guess(name, known);
  if (meant) return `Did you mean "${meant}"?`;
  if (known.size === 0) return 'There are none in this file.';
  return known.size <= 25 ? `There are: ${[...known].join(', ')}.` : undefined;
}

export const nounOf = (to: Reference): string => NOUNS[to];
