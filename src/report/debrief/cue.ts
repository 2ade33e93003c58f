/** A stretch of a text: from the first character up to but not including `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Characters that authors write in more than one way, folded one to one so that places stay. */
const FOLDED: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  ' ': ' ',
  '–': '-',
  '—': '-',
};

/** Where the words stand in the text, whatever quotes or capitals were used; null when they do not. */
export function findWords(text: string, words: string): Range | null {
  const sought = folded(words.trim());
  if (sought === '') return null;
  const start = folded(text).indexOf(sought);
  return start < 0 ? null : { start, end: start + sought.length };
}

function folded(text: string): string {
  return text.replace(/./gsu, (letter) => {
    const plain = FOLDED[letter] ?? letter.toLowerCase();
    // A letter whose lower case is longer would move everything behind it.
    return plain.length === letter.length ? plain : letter;
  });
}
