import { excuseRequestSchema, newAssignmentSchema } from '#protocol';
import type { AssignmentList } from '#protocol';
import { appendAll } from '../../audit/append.ts';
import { assignable } from '../../programme/assignable.ts';
import { readAssignment } from '../../programme/assignment.ts';
import { calendarOf } from '../../programme/calendar.ts';
import { writeExcuse } from '../../programme/excuse.ts';
import { given } from '../../programme/given.ts';
import { managedBy } from '../../programme/managed.ts';
import { managerList } from '../../programme/manager-list.ts';
import { managerView } from '../../programme/manager-view.ts';
import type { Shelf } from '../../programme/shelf.ts';
import { isAmongThem } from '../../programme/targets.ts';
import {
  changeAssignment,
  closeAssignment,
  deleteAssignment,
  makeAssignment,
} from '../../programme/write-assignment.ts';
import { instant } from '../environment.ts';
import type { Parts } from '../environment.ts';
import { nothingHere, RequestRefused } from '../../request-refused.ts';
import { notedIn } from '../noted.ts';
import { readBody } from '../read-body.ts';
import { permit } from '../../people/permit.ts';
import { actorOf } from '../route.ts';
import type { routesOn } from '../route.ts';
import { calendarFile } from './calendar-file.ts';
import { mayGive, mustBeGivable, readRequest, refuseIfAny, theirs, withUnseen } from './giving.ts';
import { noteOf } from './note-of.ts';

type Route = ReturnType<typeof routesOn>;

/** What managers give to their people, and how far those are. */
export function assignmentRoutes(route: Route, parts: Parts, shelf: Shelf): void {
  lookingRoutes(route, parts, shelf);
  calendarRoute(route, parts, shelf);
  givingRoutes(route, parts, shelf);
  endingRoutes(route, parts);
}

const givenBefore = () =>
  new RequestRefused({
    code: 'id-taken',
    message: 'This was given already, before you changed it here. You find it among the assignments.',
  });

function lookingRoutes(route: Route, { database, clock }: Parts, shelf: Shelf): void {
  route('assignable', async (c) => {
    const scenarios = await shelf.scenarios();
    const teams = await database.read((tables) => assignable(tables, actorOf(c).person));
    return c.json({ teams, scenarios });
  });

  route('assignments', async (c) => {
    const assignments = await database.read(async (tables) =>
      managerList(tables, { managed: await managedBy(tables, actorOf(c).person), now: instant(clock) }),
    );
    return c.json({ assignments } satisfies AssignmentList);
  });

  route('assignment', async (c, { assignment: id }) => {
    const manager = actorOf(c).person;
    const now = instant(clock);
    const view = await database.write(async (tables) => {
      const assignment = await readAssignment(tables, id);
      const managed = await managedBy(tables, manager);
      const seen = assignment && (await managerView(tables, assignment, { manager, managed, shelf, now }));
      // Whoever's results are shown can see who looked.
      const looked = { ...notedIn(c, clock), action: 'assignment.read', object: id };
      await appendAll(tables, seen?.people.map((person) => ({ ...looked, subject: person.id })) ?? []);
      return seen;
    });
    if (!view) throw nothingHere();
    return c.json(view);
  });
}

function calendarRoute(route: Route, { database, clock }: Parts, shelf: Shelf): void {
  route('assignmentCalendar', async (c, { assignment: id }) => {
    const assignment = await database.read(async (tables) => {
      const found = await readAssignment(tables, id);
      const managed = await managedBy(tables, actorOf(c).person);
      return found && (await isAmongThem(tables, id, managed)) ? found : null;
    });
    if (!assignment) throw nothingHere();
    const scenarios = assignment.scenarios.map((one) => shelf.titleOf(one));
    return calendarFile(c, calendarOf([{ ...assignment, scenarios }], instant(clock)));
  });
}

function givingRoutes(route: Route, { database, clock }: Parts, shelf: Shelf): void {
  route('makeAssignment', async (c) => {
    const now = instant(clock);
    const request = await readBody(c, newAssignmentSchema);
    mustBeGivable(request, { shelf, now });
    const { id } = request;
    await database.write(async (tables) => {
      await mayGive({ tables, actor: actorOf(c) }, request);
      const made = await makeAssignment(tables, request, { by: actorOf(c).person, at: now });
      if (made === 'taken') throw givenBefore();
      if (made === 'made') await noteOf(c, tables, now)('assignment.make', id);
    });
    return c.json({ id }, 201);
  });

  route('changeAssignment', async (c, { assignment: id }) => {
    const now = instant(clock);
    const request = await readRequest(c);
    await database.write(async (tables) => {
      const { assignment, targets, managed } = await theirs({ tables, actor: actorOf(c) }, id);
      mustBeGivable(request, { shelf, now, kept: assignment });
      const whole = withUnseen(request, targets, managed);
      await mayGive({ tables, actor: actorOf(c) }, whole, targets);
      refuseIfAny(await changeAssignment(tables, assignment, { request: whole, targets }));
      await noteOf(c, tables, now)('assignment.change', id);
    });
    return c.json({ id });
  });

  route('excuse', async (c, { assignment: id, person }) => {
    const request = await readBody(c, excuseRequestSchema);
    const at = instant(clock);
    await database.write(async (tables) => {
      const actor = actorOf(c);
      await permit({ tables, actor }, 'assignment:manage', person);
      const has = await given(tables, { person });
      if (!has.some((one) => one.assignment === id)) throw nothingHere();
      const excused = { assignment: id, person, by: actor.person, at };
      refuseIfAny(await writeExcuse(tables, excused, request));
      const action = request.reason === null ? 'assignment.unexcuse' : 'assignment.excuse';
      await noteOf(c, tables, at)(action, id, person);
    });
    return c.json({ id });
  });
}

function endingRoutes(route: Route, { database, clock }: Parts): void {
  route('closeAssignment', async (c, { assignment: id }) => {
    const now = instant(clock);
    await database.write(async (tables) => {
      await theirs({ tables, actor: actorOf(c) }, id);
      await closeAssignment(tables, id, now);
      await noteOf(c, tables, now)('assignment.close', id);
    });
    return c.json({ id });
  });

  route('deleteAssignment', async (c, { assignment: id }) => {
    const now = instant(clock);
    await database.write(async (tables) => {
      const { assignment } = await theirs({ tables, actor: actorOf(c) }, id);
      refuseIfAny(await deleteAssignment(tables, assignment));
      await noteOf(c, tables, now)('assignment.delete', id);
    });
    return c.json({ id });
  });
}
