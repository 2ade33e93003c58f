import type { RouteTable } from './route.ts';

/** Figures of teams, and how the decisions of scenarios measure. */
export const STATISTICS_ROUTES = {
  /** The teams whose figures the caller may see. */
  teamsWithFigures: { method: 'GET', path: '/api/statistics/teams', for: 'statistics:read' },
  teamFigures: { method: 'GET', path: '/api/statistics/teams/:team', for: 'statistics:read' },
  /** Where the group goes wrong, the decisions that most lose at first. */
  teamDecisions: { method: 'GET', path: '/api/statistics/teams/:team/decisions', for: 'statistics:read' },
  /** One of them, with what to talk about in ten minutes. */
  teamDecision: {
    method: 'GET',
    path: '/api/statistics/teams/:team/decisions/:hash/:beat',
    for: 'statistics:read',
  },
  /** As a file: `?format=csv` or `?format=json`. */
  teamExport: {
    method: 'GET',
    path: '/api/statistics/teams/:team/export',
    for: 'statistics:read',
    rate: 'exports',
  },
  /** How each scenario measures. */
  itemScenarios: { method: 'GET', path: '/api/statistics/scenarios', for: 'item:read' },
  /** One scenario decision by decision; `?hash=` for another version than the one that is offered. */
  itemScenario: { method: 'GET', path: '/api/statistics/scenarios/:scenario', for: 'item:read' },
} as const satisfies RouteTable;
