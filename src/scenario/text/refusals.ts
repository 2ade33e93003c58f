import type { Fault } from '../catalogue/index.ts';
import { LIMITS } from './limits.ts';

/** What is said of a token that is refused: under which entry, what happened, and what to do. */
export type Refusal = readonly [fault: Fault, message: string, suggestion: string];

const QUOTE_OR_FRAGMENT = 'If it is text, put it in quotes; to use a piece twice, name it under fragments.';

/** Features of YAML that are not used, by the token that begins them. */
export const FEATURES: Readonly<Partial<Record<string, Refusal>>> = {
  anchor: ['anchor', 'A value begins with "&", which YAML reads as an anchor.', QUOTE_OR_FRAGMENT],
  alias: ['anchor', 'A value begins with "*", which YAML reads as an alias.', QUOTE_OR_FRAGMENT],
  tag: ['tag', 'A value begins with "!", which YAML reads as a tag.', 'If it is text, put it in quotes.'],
  'directive-line': [
    'directive',
    'A line begins with "%", which YAML reads as an instruction to the parser.',
    'Delete the line.',
  ],
};

export const SECOND_DOCUMENT: Refusal = [
  'second-document',
  'A second document begins here.',
  'Keep one document in a file.',
];

export const TOO_DEEP: Refusal = [
  'too-deep',
  `Here the nesting is deeper than ${LIMITS.depth} levels.`,
  'Close brackets or use fewer levels.',
];

export const UNOPENED: Refusal = [
  'yaml',
  'A bracket is closed that was never opened.',
  'Delete it, or put the text in quotes.',
];

export const TOO_MANY_TOKENS: Refusal = [
  'too-large',
  `The file has more than ${LIMITS.tokens} words and signs that mean something in YAML.`,
  'Split it.',
];

export const BAD_ESCAPE: Refusal = [
  'yaml',
  'Between double quotes a backslash begins an escape, and this one is none.',
  'Write "\\\\" for a backslash, or use single quotes.',
];
