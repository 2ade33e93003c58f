import type { RouteTable } from './route.ts';

/** Assignments, what is due, certificates. */
export const PROGRAMME_ROUTES = {} as const satisfies RouteTable;
