import { draw } from '#base';
import type { Channel } from '#base';
import type { Scenario } from '#dialogue';

const DAY = 86_400;
const HOUR = 3600;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The simulated date of something: a play begins on a Monday or Tuesday, which its seed decides. */
export function dateAt(seed: number, at: number): { readonly day: number; readonly weekday: string } {
  const passed = Math.floor(at / DAY);
  const first = draw(seed, 'weekday') % 2;
  return { day: passed + 1, weekday: WEEKDAYS[(first + passed) % 7] ?? WEEKDAYS[0] };
}

/** What of the calendar the author's own words name already; the page must not invent another. */
export interface Named {
  readonly weekdays: boolean;
  readonly hours: boolean;
}

const known = new WeakMap<Scenario, Named>();

/** What an author's words name, wherever in the scenario they stand. */
export function namedIn(scenario: Scenario): Named {
  const before = known.get(scenario);
  if (before) return before;
  const text = JSON.stringify([
    scenario.brief,
    scenario.cards,
    scenario.beats,
    scenario.endings,
    scenario.signatures,
  ]);
  const named = {
    weekdays: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(text),
    hours: /\b\d{1,2}[:.]\d{2}\b|o'clock|\btonight\b|\bnoon\b/.test(text),
  };
  known.set(scenario, named);
  return named;
}

/** "Day 4, Tuesday"; without the weekday where the story names weekdays of its own. */
export function dateInWords(named: Named, seed: number, at: number): string {
  const { day, weekday } = dateAt(seed, at);
  return named.weekdays ? `Day ${day}` : `Day ${day}, ${weekday}`;
}

/**
 * The time of day beside a message, or null where the story tells the time itself. The kernel counts only the waits; a
 * message also takes a while to write, so each one moves the hands on. Shown only, and the same for the same play.
 */
export function timeOfDay(
  named: Named,
  seed: number,
  { at, place }: { at: number; place: number },
): string | null {
  if (named.hours) return null;
  const start = 8 * 60 + 20 + (draw(seed, 'morning') % 70);
  const written = place * 2 + (draw(seed, `minute ${place}`) % 2);
  const minutes = (start + written + Math.floor((at % DAY) / 60)) % (24 * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** A stretch of time in whole units of the largest that fits. */
export function durationInWords(seconds: number): string {
  if (seconds >= DAY) return counted(Math.round(seconds / DAY), 'day');
  if (seconds >= HOUR) return counted(Math.round(seconds / HOUR), 'hour');
  if (seconds >= 60) return counted(Math.round(seconds / 60), 'minute');
  return counted(Math.round(seconds), 'second');
}

/** "0:07", "12:40": how long a call has lasted. */
export function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}

const SILENT: Readonly<Record<Channel, string>> = {
  phone: 'Stay silent',
  chat: 'Write nothing yet',
  email: 'Wait',
  'in-person': 'Stay silent',
  video: 'Stay silent',
};

/** What saying nothing is called on a channel, before it is done. */
export function silenceOffer(channel: Channel, seconds: number): string {
  return channel === 'email' && seconds > 0 ? `Wait ${durationInWords(seconds)}` : SILENT[channel];
}

/** What has passed, in the transcript. */
export function waitInWords(
  channel: Channel,
  { why, seconds }: { readonly why: 'silence' | 'hold' | 'delay'; readonly seconds: number },
): string {
  const time = durationInWords(seconds);
  if (why === 'hold') return `On hold for ${time}`;
  if (seconds >= HOUR) return `${time} ${time.startsWith('1 ') ? 'passes' : 'pass'}`;
  if (why === 'delay') return `${time} later`;
  return channel === 'chat' ? `You write nothing for ${time}` : `You say nothing for ${time}`;
}
