import {
  pathTo,
  teamDecisionSchema,
  teamDecisionsSchema,
  teamFiguresSchema,
  teamsWithFiguresSchema,
} from '#protocol';
import type { TeamDecision, TeamDecisions, TeamFigures, TeamsWithFigures } from '#protocol';
import { ask, createResources } from '../../api/index.ts';

const A_MINUTE = { freshMs: 60_000 };

/** The teams that one may look at; their only key is ''. */
export const teamsWithFigures = createResources<TeamsWithFigures>(
  () => ask({ path: pathTo('teamsWithFigures'), answer: teamsWithFiguresSchema }),
  A_MINUTE,
);

/** By id of the team. */
export const teamFigures = createResources<TeamFigures>(
  (team) => ask({ path: pathTo('teamFigures', { team }), answer: teamFiguresSchema }),
  A_MINUTE,
);

/** By id of the team. */
export const teamDecisions = createResources<TeamDecisions>(
  (team) => ask({ path: pathTo('teamDecisions', { team }), answer: teamDecisionsSchema }),
  A_MINUTE,
);

/** By the address of the decision, which `pathTo` makes. */
export const teamDecision = createResources<TeamDecision>(
  (path) => ask({ path, answer: teamDecisionSchema }),
  A_MINUTE,
);
