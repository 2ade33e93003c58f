import { pathsOf } from './paths-of.ts';
import type { RouteTable } from './route.ts';

/** Assessed plays, one beat at a time. */
export const ATTEMPT_ROUTES = {
  /** One's own attempts, newest first. */
  attempts: { method: 'GET', path: '/api/attempts', for: 'attempt:play' },
  startAttempt: { method: 'POST', path: '/api/attempts', for: 'attempt:play', rate: 'starts' },
  /** How an attempt of one's own stands. */
  attempt: { method: 'GET', path: '/api/attempts/:attempt', for: 'attempt:play' },
  moveInAttempt: { method: 'POST', path: '/api/attempts/:attempt/moves', for: 'attempt:play', rate: 'moves' },
  wrapUpAttempt: { method: 'PUT', path: '/api/attempts/:attempt/wrap-up', for: 'attempt:play' },
  abandonAttempt: { method: 'POST', path: '/api/attempts/:attempt/abandon', for: 'attempt:play' },
} as const satisfies RouteTable;

/** Their addresses, for pages that can do without all the others. */
export const attemptPath = /* @__PURE__ */ pathsOf(ATTEMPT_ROUTES);
