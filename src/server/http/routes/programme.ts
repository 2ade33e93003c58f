import type { Hono } from 'hono';
import type { Programme } from '#protocol';
import { readAssignment } from '../../programme/assignment.ts';
import { calendarOf } from '../../programme/calendar.ts';
import { certificateOf } from '../../programme/certificate.ts';
import { draw } from '../../programme/draw.ts';
import { isOpen, ownProgramme } from '../../programme/own-programme.ts';
import { Shelf } from '../../programme/shelf.ts';
import { instant } from '../environment.ts';
import type { Asked, Environment, Parts } from '../environment.ts';
import { RequestRefused } from '../../request-refused.ts';
import { permit } from '../../people/permit.ts';
import { actorOf, routesOn } from '../route.ts';
import { assignmentRoutes } from './assignments.ts';
import { calendarFile } from './calendar-file.ts';
import { noteOf } from './note-of.ts';

const noSuch = () => new RequestRefused({ code: 'not-found', message: 'You have no such assignment.' });

/** What somebody has been given to do; `assignmentRoutes` is the manager's side of it. */
export function programmeRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database, clock } = parts;
  const shelf = new Shelf(parts.catalogue, parts.store);
  const own = (c: Asked): Promise<Programme> =>
    database.read((tables) =>
      ownProgramme(tables, { person: actorOf(c).person, shelf, now: instant(clock) }),
    );

  route('programme', async (c) => c.json(await own(c)));

  route('calendar', async (c) => {
    const { assignments } = await own(c);
    const days = assignments
      .filter(isOpen)
      .map(({ items, ...rest }) => ({ ...rest, scenarios: items.map(({ title }) => title) }));
    return calendarFile(c, calendarOf(days, instant(clock)));
  });

  route('draw', async (c, { assignment: id }) => {
    const { person } = actorOf(c);
    const offers = await shelf.offers();
    await database.write(async (tables) => {
      const assignment = await readAssignment(tables, id);
      if (!assignment) throw noSuch();
      const refused = await draw(tables, assignment, { person, offers, now: instant(clock) });
      if (refused) throw new RequestRefused(refused);
    });
    const drawn = (await own(c)).assignments.find((one) => one.id === id);
    if (!drawn) throw noSuch();
    return c.json(drawn);
  });

  route('certificate', async (c, { assignment: id, person: named }) => {
    const actor = actorOf(c);
    const person = named === 'me' ? actor.person : named;
    const now = instant(clock);
    const certificate = await database.write(async (tables) => {
      const relation = await permit({ tables, actor }, 'assignment:read', person);
      const assignment = await readAssignment(tables, id);
      const found = assignment && (await certificateOf(tables, assignment, { person, shelf, now }));
      if (found && relation !== 'own') {
        await noteOf(c, tables, now)('certificate.read', id, person);
      }
      return found;
    });
    if (!certificate)
      throw new RequestRefused({ code: 'not-found', message: 'There is no such certificate.' });
    return c.json(certificate);
  });

  assignmentRoutes(route, parts, shelf);
}
