import type { AuditEntry } from '#protocol';
import { dayOf } from '../words/index.ts';
import { nameOf } from './name-of.ts';
import { together } from './together.ts';

/** What happened once or several times, in a sentence. */
export interface Line {
  /** Of the latest of them. */
  readonly seq: number;
  readonly at: string;
  readonly sentence: string;
  readonly times: number;
  /** The names of those whom it concerns, where the sentence only counts them. */
  readonly names: readonly string[];
}

export interface Day {
  readonly day: string;
  readonly lines: readonly Line[];
}

export interface Telling {
  /** `people`: how many it concerns; one also where it concerns nobody. */
  readonly sentenceOf: (entry: AuditEntry, people: number) => string;
  /** What is the same is told once: of a whole day, or only where nothing else happened between. */
  readonly once: 'a day' | 'in a row';
}

/** Entries, newest first, by the day on the reader's own calendar. */
export function dayByDay(entries: readonly AuditEntry[], { sentenceOf, once }: Telling): readonly Day[] {
  const days: { day: string; lines: Line[] }[] = [];
  for (const { entry, people } of together(entries)) {
    const day = dayOf(entry.at);
    let last = days.at(-1);
    if (last?.day !== day) {
      last = { day, lines: [] };
      days.push(last);
    }
    const { seq, at } = entry;
    const sentence = sentenceOf(entry, people.length || 1);
    tell(last.lines, { seq, at, sentence, times: 1, names: people.map(nameOf).sort() }, once);
  }
  return days;
}

function tell(lines: Line[], line: Line, once: Telling['once']): void {
  const same = ({ sentence, names }: Line) =>
    sentence === line.sentence && names.join('\n') === line.names.join('\n');
  const place = once === 'a day' ? lines.findIndex(same) : lines.findLastIndex(same);
  const known = lines[place];
  if (!known || (once === 'in a row' && place !== lines.length - 1)) lines.push(line);
  else lines[place] = { ...known, times: known.times + 1 };
}
