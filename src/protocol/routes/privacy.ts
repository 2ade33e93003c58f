import type { RouteTable } from './route.ts';

/** Who looked, what is kept about a person, and its end. */
export const PRIVACY_ROUTES = {} as const satisfies RouteTable;
