import { pathsOf } from './paths-of.ts';
import type { RouteTable } from './route.ts';

/** The path through the library. */
export const PATH_ROUTES = {
  path: { method: 'GET', path: '/api/path', for: 'practising' },
} as const satisfies RouteTable;

/** Its address, for pages that can do without all the others. */
export const learningPath = /* @__PURE__ */ pathsOf(PATH_ROUTES);
