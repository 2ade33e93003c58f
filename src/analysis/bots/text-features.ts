import { ACTION, inList, NAMED_TIMES, STOP_WORDS } from './lexicon.ts';
import type { WordList } from './lexicon.ts';

/** Texts of a large scenario, its wordings included. */
const MOST_REMEMBERED = 1_000;

/** Some thirty bots look at the same few texts one after the other. */
function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const now = read(text);
    known.set(text, now);
    return now;
  };
}

/** The words of a text, small and with straight apostrophes. */
export const wordsOf = remembering(
  (text): readonly string[] =>
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [],
);

export const countIn = (list: WordList, text: string): number =>
  wordsOf(text).filter((word) => inList(list, word)).length;

const contentOf = remembering(
  (text): ReadonlySet<string> => new Set(wordsOf(text).filter((word) => !inList(STOP_WORDS, word))),
);

/** Share of content words that two texts have in common: Jaccard's index, 0 to 1. */
export function overlap(one: string, other: string): number {
  const [a, b] = [contentOf(one), contentOf(other)];
  if (a.size === 0 || b.size === 0) return 0;
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}

export const questions = (text: string): number => text.split('?').length - 1;

export const punctuation = (text: string): number => text.match(/[.,;:!?()–—…"“”]|\s-\s/g)?.length ?? 0;

/** Numbers, days, times, amounts, and names in the middle of a sentence. */
export function concreteness(text: string): number {
  const named = wordsOf(text).filter((word) => /\p{N}/u.test(word) || inList(NAMED_TIMES, word)).length;
  const names = text.match(/(?<=[\p{Ll}\p{N},] )\p{Lu}\p{Ll}+/gu)?.length ?? 0;
  return named + names + (text.match(/[€$£%]/g)?.length ?? 0);
}

/** "I'll", "I've", and "I" before a word that does something. */
export function firstPersonActions(text: string): number {
  const words = wordsOf(text);
  return words.filter((word, place) => {
    if (word === "i'll" || word === "i've" || word === "i'm") return true;
    return word === 'i' && inList(ACTION, words[place + 1] ?? '');
  }).length;
}

/** Vowel groups, a silent e at the end left out: near enough to compare. */
function syllables(word: string): number {
  const groups = word.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups);
}

/** Flesch-Kincaid grade: school years that a text needs. */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const sentences = Math.max(1, text.match(/[.!?…]+(\s|$)/g)?.length ?? 0);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * spoken) / words.length - 15.59;
}
