/** A stretch of a text: from the first character up to but not including `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const plain = (text: string) => text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** Where the cue stands in a line, whatever quotes or capitals were used; null where the line does not hold it. */
export function cueIn(text: string, cue: string | null): Stretch | null {
  if (cue === null || cue.trim() === '') return null;
  const start = plain(text).indexOf(plain(cue.trim()));
  // A letter whose lower case is longer moves everything behind it: then no mark is better than a wrong one.
  if (start < 0 || plain(text).length !== text.length) return null;
  return { start, end: start + cue.trim().length };
}
