import type { RouteTable } from './route.ts';

/** Who looked, what is kept about a person, and its end. */
export const PRIVACY_ROUTES = {
  /** What others did that concerns whoever asks, newest first. */
  ownEntries: { method: 'GET', path: '/api/account/entries', for: 'audit:read' },
  /** The whole record, newest first. */
  audit: { method: 'GET', path: '/api/audit', for: 'audit:all' },
  /** Everything that is kept about a person, as one file. */
  personData: { method: 'GET', path: '/api/people/:person/data', for: 'person:export', rate: 'exports' },
  /** Takes a person out for good, with everything that leads back to them. */
  erasePerson: { method: 'POST', path: '/api/people/:person/erase', for: 'person:erase' },
  /** How long things are kept; everybody who is here may know. */
  retention: { method: 'GET', path: '/api/retention', for: 'signed-in' },
  changeRetention: { method: 'PUT', path: '/api/retention', for: 'organisation:manage' },
} as const satisfies RouteTable;
