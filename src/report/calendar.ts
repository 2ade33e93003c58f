/**
 * Days without a clock: a date is text such as 2026-03-14, time zones are the caller's matter, and only the first
 * ten characters of a longer ISO date are read. The arithmetic is that of the proleptic Gregorian calendar.
 */

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** Days since 1 March of the year 0. Throws on text that does not start with a date. */
export function dayNumber(date: string): number {
  const parts = ISO_DAY.exec(date);
  if (!parts)
    throw new Error(`"${date}" is no date; give it as 2026-03-14, with or without a time behind it.`);
  const month = Number(parts[2]);
  // Years that begin in March have their leap day at the end, so that months need no table.
  const year = month > 2 ? Number(parts[1]) : Number(parts[1]) - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(parts[3]) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
}

/** The date of a day number, as 2026-03-14. */
export function dateOf(day: number): string {
  const era = Math.floor(day / 146097);
  const rest = day - era * 146097;
  const yearOfEra = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36524) - Math.floor(rest / 146096)) / 365,
  );
  const dayOfYear = rest - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

/** The date so many days later. */
export function daysAfter(date: string, days: number): string {
  return dateOf(dayNumber(date) + days);
}

/** Whole days from the first date to the second; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
