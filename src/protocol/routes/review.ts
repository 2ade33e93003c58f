import type { RouteTable } from './route.ts';

/** What a manager looks at, says and changes; statistics of scenarios. */
export const REVIEW_ROUTES = {} as const satisfies RouteTable;
