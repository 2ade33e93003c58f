import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import { person } from '../fixture/people.ts';
import { given, place, wish } from './programme.ts';
import type { Place } from './programme.ts';

async function calendarIn({ cleo }: Place) {
  const response = await cleo.ask('GET', pathTo('calendar'));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  return response.text();
}

/** The lines as a calendar reads them: put together again where they were folded. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

/** Each event as its properties. */
function eventsIn(text: string) {
  return text
    .split('BEGIN:VEVENT')
    .slice(1)
    .map(
      (event) => new Map(unfolded(event).map((line) => [line.split(':')[0], line.replace(/^[^:]*:/, '')])),
    );
}

describe('the calendar file', () => {
  it('holds the last day of everything open as a whole day, with a reminder the day before', async () => {
    const world = await place();
    const assignment = await given(world.mara, wish({ people: [world.cleo.id] }));
    const text = await calendarIn(world);
    const lines = unfolded(text);
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
    const [event] = eventsIn(text);
    expect(event?.get('UID')).toBe(`${assignment}@assignment.poise`);
    expect(event?.get('DTSTART;VALUE=DATE')).toBe('20260310');
    expect(event?.get('DTEND;VALUE=DATE')).toBe('20260311');
    expect(event?.get('DTSTAMP')).toMatch(/^20260301T\d{6}Z$/);
    expect(event?.get('TRIGGER')).toBe('-P1D');
  });

  it('keeps the UID of an event whatever is changed, and drops what is over', async () => {
    const world = await place();
    const { mara, cleo } = world;
    const assignment = await given(mara, wish({ people: [cleo.id] }));
    const before = eventsIn(await calendarIn(world))[0]?.get('UID');
    const changed = wish({ people: [cleo.id], title: 'Other', due: '2026-03-31' });
    await mara.ask('PUT', pathTo('changeAssignment', { assignment }), changed);
    const after = eventsIn(await calendarIn(world))[0];
    expect(after?.get('UID')).toBe(before);
    expect(after?.get('DTSTART;VALUE=DATE')).toBe('20260331');
    await mara.ask('POST', pathTo('closeAssignment', { assignment }));
    expect(eventsIn(await calendarIn(world))).toEqual([]);
  });

  it('keeps every line within 75 bytes without cutting a character, and says the title as it was written', async () => {
    const world = await place();
    const title = 'Größe; naïve, \\o/ – 日本語の研修 '.repeat(4).trim().slice(0, 120);
    await given(world.mara, wish({ people: [world.cleo.id], title }));
    const text = await calendarIn(world);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n�]/u);
    const summary = eventsIn(text)[0]?.get('SUMMARY') ?? '';
    expect(summary.replace(/\\([\\;,])/g, '$1')).toBe(`Due: ${title}`);
  });

  it('has one for a manager too, of an assignment of theirs alone', async () => {
    const world = await place();
    const assignment = await given(world.mara, wish({ teams: [world.team] }));
    const path = pathTo('assignmentCalendar', { assignment });
    const [event] = eventsIn(await (await world.mara.ask('GET', path)).text());
    expect(event?.get('UID')).toBe(`${assignment}@assignment.poise`);
    const otto = await person(world, 'Otto', 'manager');
    expect((await otto.ask('GET', path)).status).toBe(404);
    expect((await world.cleo.ask('GET', path)).status).toBe(403);
  });

  it('names nobody and says nothing of the note', async () => {
    const world = await place();
    await given(world.mara, wish({ teams: [world.team], note: 'Ask Dan.\r\nBEGIN:VEVENT' }));
    const text = await calendarIn(world);
    for (const name of ['Mara', 'Cleo', 'Dan', 'Returns']) expect(text).not.toContain(name);
    expect(eventsIn(text)).toHaveLength(1);
  });
});
