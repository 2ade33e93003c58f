import type { RouteTable } from './route.ts';

/** Assessed plays, one beat at a time. */
export const ATTEMPT_ROUTES = {} as const satisfies RouteTable;
