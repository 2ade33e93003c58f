/** Words that judge the person; a report speaks about lines and what they did. */
const BLAME =
  /\byou (failed|should have|could have|made a mistake|messed|ruined|blew|did not care|forgot)\b|\byour (fault|failure|mistake|error)\b|\byou (are|were) (wrong|stupid|careless|lazy|hopeless|terrible|awful|foolish)\b/i;

/** Marks of a sentence that was put together from something missing. */
const BROKEN = /undefined|null|NaN|Infinity|\[object|function|\$\{| {2}|[.][.]|\( *\)|“ *”|^ | $| ,| [.]/;

/** What is wrong with a sentence of a report, in a word; null when nothing is. */
export function faultOf(sentence: string): string | null {
  if (sentence.trim() === '') return 'empty';
  if (BROKEN.test(sentence)) return 'broken';
  if (!/^[A-Z“"0-9]/.test(sentence)) return 'starts small';
  if (!/[.!?]["'”’)]*$/.test(sentence)) return 'has no end';
  return BLAME.test(sentence) ? 'blames' : null;
}

/** Every text under a key that holds sentences, with the way to it. */
export function sentencesIn(value: unknown, path = ''): { path: string; text: string }[] {
  if (Array.isArray(value)) return value.flatMap((one, place) => sentencesIn(one, `${path}[${place}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${path}.${key}`;
    const isSentence =
      typeof inner === 'string' && /sentence|^means$|^rule$|^because$|customer$|company$|^you$/i.test(key);
    return isSentence ? [{ path: here, text: inner }] : sentencesIn(inner, here);
  });
}

const syllablesIn = (word: string): number => {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  if (bare.length <= 3) return bare.length > 0 ? 1 : 0;
  const groups = bare.replace(/(?:[^laeiouy]es|[^aeiouy]ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
};

/** Flesch–Kincaid grade of a text. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((one) => one.trim() !== '');
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
