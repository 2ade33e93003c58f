import { pathsOf } from './paths-of.ts';
import type { RouteTable } from './route.ts';

/** The library, practising with it, and who does. */
export const PRACTICE_ROUTES = {
  /** The process lives. */
  health: { method: 'GET', path: '/healthz', for: 'everybody', rate: 'unlimited' },
  /** The process can take and keep work. */
  ready: { method: 'GET', path: '/readyz', for: 'everybody', rate: 'unlimited' },
  /** Who asks, and whether this house has been set up. */
  me: { method: 'GET', path: '/api/me', for: 'everybody' },
  /** The library, one card for each scenario. */
  scenarios: { method: 'GET', path: '/api/scenarios', for: 'practising' },
  /** The production that a new play of this scenario uses. */
  scenario: { method: 'GET', path: '/api/scenarios/:scenario', for: 'practising' },
  /** One frozen production, for ever the same. */
  production: { method: 'GET', path: '/api/productions/:hash', for: 'practising' },
  /** The name of a profile. */
  profile: { method: 'PUT', path: '/api/profiles/:profile', for: 'practising' },
  /** The plays of a profile, newest first. */
  profilePlays: { method: 'GET', path: '/api/profiles/:profile/plays', for: 'practising' },
  play: { method: 'GET', path: '/api/plays/:play', for: 'practising' },
  keepPlay: { method: 'PUT', path: '/api/plays/:play', for: 'practising', rate: 'moves' },
} as const satisfies RouteTable;

/** Their addresses, for pages that can do without all the others. */
export const practicePath = /* @__PURE__ */ pathsOf(PRACTICE_ROUTES);
