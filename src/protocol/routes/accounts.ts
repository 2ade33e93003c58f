import type { RouteTable } from './route.ts';

/** People, their roles and teams, and how they come in. */
export const ACCOUNT_ROUTES = {
  /** Who asks, and whether this house has been set up. */
  me: { method: 'GET', path: '/api/me', for: 'everybody' },
} as const satisfies RouteTable;
