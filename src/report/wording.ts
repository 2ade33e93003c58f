/** Small pieces from which every sentence of a report is made. */

/** A number as people read it: whole where it is whole, else with one decimal. */
export function figure(value: number): string {
  const shown = Math.round(value * 10) / 10;
  return String(shown === 0 ? 0 : shown);
}

/** "1 point", "2.5 points". */
export function points(value: number): string {
  return counted(value, 'point');
}

/** A number with its noun, which takes an s for all but exactly one. */
export function counted(value: number, noun: string): string {
  const shown = figure(value);
  return `${shown} ${noun}${shown === '1' ? '' : 's'}`;
}

/** "one, two and three". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The text with its first letter large and a full stop, unless it already ends a sentence. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const started = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?…]["'”’)]*$/.test(started) ? started : `${started}.`;
}

/** Sentences in a row; empty ones are left out. */
export function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

const UNITS = [
  { seconds: 86_400, noun: 'day' },
  { seconds: 3_600, noun: 'hour' },
  { seconds: 60, noun: 'minute' },
  { seconds: 1, noun: 'second' },
] as const;

/** A span of time in its largest fitting unit: "2 days", "12 seconds". */
export function duration(seconds: number): string {
  const unit = UNITS.find((one) => seconds >= one.seconds) ?? UNITS[3];
  return counted(seconds / unit.seconds, unit.noun);
}

/** "your 3rd move", the way a person would point at it. */
export function ordinal(place: number): string {
  const tens = place % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}
