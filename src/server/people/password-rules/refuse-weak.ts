import { PASSWORD_LENGTH } from '#protocol';
import { RequestRefused } from '../../request-refused.ts';
import { plain, surpriseOf } from './surprise.ts';

/** Below this a few thousand million guesses find it; of the millions of leaked passwords most are far below. */
const LEAST_SURPRISE = 32;

const OWN = ['poise'];
const SHORTEST_OWN = 3;

/** What belongs to the person and the company, and so is guessed first: names, the address, its domain. */
function ownWords(texts: readonly (string | null)[]): ReadonlySet<string> {
  const told = texts.map((text) => plain(text ?? ''));
  const words = [...OWN, ...told.flatMap((text) => text.split(/[^\p{L}\d]+/u))];
  const joined = told.map((text) => text.replaceAll(/[^\p{L}\d]/gu, ''));
  return new Set([...words, ...joined].filter((word) => word.length >= SHORTEST_OWN));
}

const weak = (reason: string, message: string): RequestRefused =>
  new RequestRefused({ code: 'weak-password', reason, message });

/** Characters as people count them. */
const lengthOf = (text: string): number => [...text].length;

/**
 * Refuses a new password that would be guessed. There are no rules about capitals or digits, since everybody
 * follows them in the same way; what counts is length, and what is left when everything well known is taken out.
 */
export function refuseWeakPassword(password: string, own: readonly (string | null)[]): void {
  const { shortest, longest } = PASSWORD_LENGTH;
  const length = lengthOf(password);
  if (length < shortest) {
    throw weak(
      'too-short',
      `Use at least ${shortest} characters. Three or four words in a row are easy to remember.`,
    );
  }
  if (length > longest) throw weak('too-long', `Use ${longest} characters at most.`);
  if (surpriseOf(password, new Set()) < LEAST_SURPRISE) {
    throw weak(
      'common',
      'This one is guessed quickly: it is made of what many people choose. Add two or three words that nobody would expect together.',
    );
  }
  if (surpriseOf(password, ownWords(own)) < LEAST_SURPRISE) {
    throw weak(
      'own-words',
      'This one is guessed quickly: it is made of your name, your address or the name of your organisation. Take other words.',
    );
  }
}
