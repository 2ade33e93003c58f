import type { RouteTable } from './route.ts';

/** How a scenario that a trainer wrote comes into the library, and goes. */
export const PUBLISHING_ROUTES = {
  /** Everything that can be said about a draft; nothing is kept. */
  checkDraft: { method: 'POST', path: '/api/drafts/check', for: 'scenario:publish', rate: 'drafts' },
  /** What was published here, newest first, and by whom. */
  published: { method: 'GET', path: '/api/published', for: 'scenario:withdraw' },
  /** Freezes a draft without errors as the version that new plays use. */
  publish: { method: 'POST', path: '/api/published', for: 'scenario:publish', rate: 'drafts' },
  /** Offers a version that was published here before once more, as the newest of its scenario. */
  offerAgain: { method: 'PUT', path: '/api/published/:hash', for: 'scenario:publish' },
  /** Takes a version out of the library; what runs on it goes on, and the version before it is offered again. */
  withdraw: { method: 'DELETE', path: '/api/published/:hash', for: 'scenario:withdraw' },
} as const satisfies RouteTable;
