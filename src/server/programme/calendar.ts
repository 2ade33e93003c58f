/** What a calendar says of an assignment. */
export interface DueDay {
  readonly id: string;
  readonly title: string;
  readonly due: string;
  /** Titles, in their order; empty where they are still to be drawn. */
  readonly scenarios: readonly string[];
}

/** Bytes that a line may have before it goes on in the next one (RFC 5545, 3.1). */
const LINE = 75;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The last days of assignments as whole-day events, by RFC 5545. An assignment keeps its UID, so a
 * calendar that reads the file again changes its event and makes no second one. There is no name of a person in it.
 */
export function calendarOf(assignments: readonly DueDay[], now: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Poise//Programme//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Poise',
    ...assignments.flatMap((assignment) => eventOf(assignment, now)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventOf({ id, title, due, scenarios }: DueDay, now: string): readonly string[] {
  const nextDay = new Date(Date.parse(due) + DAY).toISOString().slice(0, 10);
  const list = scenarios.map((scenario, i) => `${i + 1}. ${scenario}`).join('\n');
  const what = list || 'The conversations are chosen for each person when they begin.';
  return [
    'BEGIN:VEVENT',
    `UID:${id}@assignment.poise`,
    `DTSTAMP:${compact(now)}`,
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `DTEND;VALUE=DATE:${compact(nextDay)}`,
    `SUMMARY:${escaped(`Due: ${title}`)}`,
    `DESCRIPTION:${escaped(what)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(`Due tomorrow: ${title}`)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** A day or an instant without its punctuation and its fractions of a second. */
const compact = (iso: string): string => iso.replace(/\.\d+/, '').replace(/[-:]/g, '');

const escaped = (words: string): string =>
  words
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    // Nothing else that is invisible belongs into a line.
    .replace(/\p{Cc}/gu, ' ');

/** The line in pieces of at most 75 bytes, none of which ends within a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let room = LINE;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (size > room) {
      pieces.push(piece);
      piece = '';
      // The space that begins a further line counts.
      room = LINE - 1;
    }
    piece += character;
    room -= size;
  }
  return [...pieces, piece].join('\r\n ');
}
