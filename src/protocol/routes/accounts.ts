import type { RouteTable } from './route.ts';

/** People, their roles and teams, and how they come in. */
export const ACCOUNT_ROUTES = {
  /** Who asks, and whether this house has been set up. */
  me: { method: 'GET', path: '/api/me', for: 'everybody' },
  /** Makes the organisation and its first administrator, with the link that the server printed. */
  setUp: { method: 'POST', path: '/api/set-up', for: 'everybody' },
  signIn: { method: 'POST', path: '/api/sign-in', for: 'everybody' },
  /** For everybody, since a session may have ended by itself meanwhile. */
  signOut: { method: 'POST', path: '/api/sign-out', for: 'everybody' },
  /** The name of the organisation. */
  organisation: { method: 'PUT', path: '/api/organisation', for: 'organisation:manage' },
} as const satisfies RouteTable;
