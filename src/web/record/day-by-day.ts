import type { AuditEntry } from '#protocol';
import { dayOf } from '../words/index.ts';

/** What happened once or several times, in a sentence. */
export interface Line {
  /** Of the latest of them. */
  readonly seq: number;
  readonly at: string;
  readonly sentence: string;
  readonly times: number;
}

export interface Day {
  readonly day: string;
  readonly lines: readonly Line[];
}

export interface Telling {
  readonly sentenceOf: (entry: AuditEntry) => string;
  /** What is the same is told once: of a whole day, or only where nothing else happened between. */
  readonly once: 'a day' | 'in a row';
}

/** Entries, newest first, by the day on the reader's own calendar. */
export function dayByDay(entries: readonly AuditEntry[], { sentenceOf, once }: Telling): readonly Day[] {
  const days: { day: string; lines: Line[] }[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.at);
    let last = days.at(-1);
    if (last?.day !== day) {
      last = { day, lines: [] };
      days.push(last);
    }
    tell(last.lines, { seq: entry.seq, at: entry.at, sentence: sentenceOf(entry), times: 1 }, once);
  }
  return days;
}

function tell(lines: Line[], line: Line, once: Telling['once']): void {
  const same = ({ sentence }: Line) => sentence === line.sentence;
  const place = once === 'a day' ? lines.findIndex(same) : lines.findLastIndex(same);
  const known = lines[place];
  if (!known || (once === 'in a row' && place !== lines.length - 1)) lines.push(line);
  else lines[place] = { ...known, times: known.times + 1 };
}
