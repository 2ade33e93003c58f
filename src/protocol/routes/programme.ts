import { pathsOf } from './paths-of.ts';
import type { RouteTable } from './route.ts';

/** Assignments, what is due, certificates. */
export const PROGRAMME_ROUTES = {
  /** One's own assignments, and how many are due. */
  programme: { method: 'GET', path: '/api/programme', for: 'assignment:read' },
  /** Their last days, for a calendar. */
  calendar: { method: 'GET', path: '/api/programme/calendar.ics', for: 'assignment:read' },
  /** Chooses the scenarios of an assignment that leaves them open, once. */
  draw: { method: 'POST', path: '/api/programme/:assignment/draw', for: 'attempt:play' },
  /** To whom a manager may give something, and what. */
  assignable: { method: 'GET', path: '/api/assignable', for: 'assignment:manage' },
  assignments: { method: 'GET', path: '/api/assignments', for: 'assignment:manage' },
  makeAssignment: { method: 'POST', path: '/api/assignments', for: 'assignment:manage' },
  assignment: { method: 'GET', path: '/api/assignments/:assignment', for: 'assignment:manage' },
  /** Its last day, for a manager's calendar. */
  assignmentCalendar: {
    method: 'GET',
    path: '/api/assignments/:assignment/calendar.ics',
    for: 'assignment:manage',
  },
  changeAssignment: { method: 'PUT', path: '/api/assignments/:assignment', for: 'assignment:manage' },
  /** Only where nobody has begun. */
  deleteAssignment: { method: 'DELETE', path: '/api/assignments/:assignment', for: 'assignment:manage' },
  /** Ends it: what is done stays, nothing more is started. */
  closeAssignment: { method: 'POST', path: '/api/assignments/:assignment/close', for: 'assignment:manage' },
  excuse: { method: 'PUT', path: '/api/assignments/:assignment/excuses/:person', for: 'assignment:manage' },
  /** That somebody completed it. */
  certificate: {
    method: 'GET',
    path: '/api/assignments/:assignment/certificates/:person',
    for: 'assignment:read',
  },
} as const satisfies RouteTable;

/** Their addresses, for pages that can do without all the others. */
export const programmePath = /* @__PURE__ */ pathsOf(PROGRAMME_ROUTES);
