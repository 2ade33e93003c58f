const DAY_LONG = 24 * 60 * 60 * 1000;
const SHORT = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const WITH_YEAR = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const LOCAL = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** A day such as 2026-03-14 ends at midnight UTC, wherever one is. */
const endOf = (day: string): number => Date.parse(`${day}T23:59:59.999Z`);

/** The day as it was chosen, the same for everybody; with its year where that is not the present one. */
export function dueDay(day: string, now: number = Date.now()): string {
  const format = new Date(now).getUTCFullYear() === Number(day.slice(0, 4)) ? SHORT : WITH_YEAR;
  return format.format(Date.parse(day));
}

/** How far off it is: "today", "in 3 days", "2 days late". */
export function dueIn(day: string, now: number = Date.now()): string {
  const left = Math.floor((endOf(day) - now) / DAY_LONG);
  if (left === 0) return 'today';
  if (left === 1) return 'tomorrow';
  if (left > 1) return `in ${left} days`;
  return left === -1 ? 'a day late' : `${-left} days late`;
}

/** The last minute of the day on the reader's own clock; null where that is the same as everywhere. */
export function dueByOwnClock(day: string): string | null {
  const end = endOf(day);
  return new Date(end).getTimezoneOffset() === 0 ? null : LOCAL.format(end);
}
