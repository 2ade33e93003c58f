import type { Asked } from '../environment.ts';

/** Answers with a calendar that the browser hands on as a file. */
export function calendarFile(c: Asked, calendar: string): Response {
  c.header('Content-Type', 'text/calendar; charset=utf-8');
  c.header('Content-Disposition', 'attachment; filename="poise.ics"');
  return c.body(calendar);
}
