const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const DAY_AND_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const AGO = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY_LONG = 24 * HOUR;

/** The day of an instant, with its year where that is not the present one. */
export function dayOf(instant: string): string {
  const day = new Date(instant);
  return (day.getFullYear() === new Date().getFullYear() ? DAY : DAY_AND_YEAR).format(day);
}

/** How long ago: "5 minutes ago", "yesterday", and from a month on the day itself. */
export function agoOf(instant: string, now: number = Date.now()): string {
  const passed = now - Date.parse(instant);
  if (passed < MINUTE) return 'just now';
  if (passed < HOUR) return AGO.format(-Math.floor(passed / MINUTE), 'minute');
  if (passed < DAY_LONG) return AGO.format(-Math.floor(passed / HOUR), 'hour');
  if (passed < 30 * DAY_LONG) return AGO.format(-Math.floor(passed / DAY_LONG), 'day');
  return dayOf(instant);
}

/** "a, b and c". */
export const listOf = (things: readonly string[]): string => LIST.format(things);
