import { guessedWords } from './guessed-words.ts';

/** A stretch of a password that guessing would try as a whole, and how many bits of surprise it still holds. */
interface Piece {
  readonly length: number;
  readonly bits: number;
}

/** One of some thousand words. A capital at the front or signs for letters are tried along with it. */
const WORD_BITS = 11;
/** The little words between the others. */
const LINK_WORDS = new Set(
  'i a am an as at be by do go he if in is it me my no of oh on or so to up us we you and the for are not all'.split(
    ' ',
  ),
);
const LINK_BITS = 5;
/** What is known about the very person or company is tried first. */
const OWN_BITS = 2;
const YEAR_BITS = 5;
const RUN_BITS = 6;
const REPEAT_BITS = 4;
const DIGIT_BITS = 3.3;
const SIGN_BITS = 4;
const LETTER_BITS = 4.5;

const LEAST_RUN = 3;
const LEAST_OWN = 3;

/** Rows and columns of keyboards, the alphabet and the digits; people walk along them in either direction. */
const WALKS = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'qsdfghjklm',
  'zxcvbnm',
  'yxcvbnm',
  'wxcvbn',
  '!@#$%^&*()',
  '!"$%^&*()',
  '!"$%&/()=',
  '1q2w3e4r5t6y7u8i9o0p',
  '1q2w3e4r5t6z7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1a2b3c4d5e6f7g8h9i0j',
  'a1b2c3d4e5f6g7h8i9j0',
  '147258369',
  '123698745',
  '159753',
  '112233445566778899',
];
const backwards = (text: string): string => [...text].reverse().join('');
const RUNS: readonly string[] = [...WALKS, ...WALKS.map(backwards)];

const SIGNS_FOR_LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};

let words: ReadonlySet<string> | null = null;
const LONGEST_WORD = 16;

/** Without capitals and accents, which are tried along. */
export const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/**
 * How many bits of surprise a password holds for somebody who guesses words, names, years, walks over the keyboard
 * and repetitions before anything else. `own` are words that belong to the person or the company.
 */
export function surpriseOf(password: string, own: ReadonlySet<string>): number {
  words ??= guessedWords();
  const text = plain(password);
  // Least bits with which each beginning of the text can be made of pieces.
  const least = [0];
  for (let end = 1; end <= text.length; end++) least.push(Infinity);
  for (let start = 0; start < text.length; start++) {
    for (const { length, bits } of piecesAt(text, start, own)) {
      const end = start + length;
      least[end] = Math.min(least[end] ?? Infinity, (least[start] ?? 0) + bits);
    }
  }
  return least.at(-1) ?? 0;
}

function piecesAt(text: string, start: number, own: ReadonlySet<string>): readonly Piece[] {
  return [
    { length: 1, bits: bitsOf(text.charAt(start)) },
    ...linksAt(text, start),
    ...wordsAt(text, start, own),
    ...yearsAt(text, start),
    ...runsAt(text, start),
    ...repeatsAt(text, start),
  ];
}

function bitsOf(character: string): number {
  if (/\d/.test(character)) return DIGIT_BITS;
  return /\p{L}/u.test(character) ? LETTER_BITS : SIGN_BITS;
}

function wordsAt(text: string, start: number, own: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let length = LEAST_OWN; length <= LONGEST_WORD && start + length <= text.length; length++) {
    const written = text.slice(start, start + length);
    const meant = written.replaceAll(/[01345788@$!]/g, (sign) => SIGNS_FOR_LETTERS[sign] ?? sign);
    const variants = [written, meant, backwards(written)];
    if (variants.some((word) => own.has(word))) pieces.push({ length, bits: OWN_BITS });
    else if (variants.some((word) => words?.has(word))) pieces.push({ length, bits: WORD_BITS });
  }
  return pieces;
}

const linksAt = (text: string, start: number): readonly Piece[] =>
  [2, 3]
    .filter((length) => start + length <= text.length && LINK_WORDS.has(text.slice(start, start + length)))
    .map((length) => ({ length, bits: LINK_BITS }));

const YEAR = /^(?:19[2-9]\d|20[0-4]\d)/;
const DATE = /^(?:[0-3]\d[01]\d(?:19|20)\d\d|(?:19|20)\d\d[01]\d[0-3]\d)/;
const DATE_BITS = 13;

function yearsAt(text: string, start: number): readonly Piece[] {
  const rest = text.slice(start, start + 8);
  return [
    ...(YEAR.test(rest) ? [{ length: 4, bits: YEAR_BITS }] : []),
    ...(DATE.test(rest) ? [{ length: 8, bits: DATE_BITS }] : []),
  ];
}

function runsAt(text: string, start: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let length = LEAST_RUN; start + length <= text.length; length++) {
    const walked = text.slice(start, start + length);
    if (!RUNS.some((run) => run.includes(walked))) break;
    pieces.push({ length, bits: RUN_BITS });
  }
  return pieces;
}

/** What has just been, once more or many times: `aaaa`, `abcabc`, a word twice. */
function repeatsAt(text: string, start: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let unit = 1; unit <= start; unit++) {
    const said = text.slice(start - unit, start);
    let length = 0;
    while (text.startsWith(said, start + length)) {
      length += unit;
      pieces.push({ length, bits: REPEAT_BITS });
    }
  }
  return pieces;
}
