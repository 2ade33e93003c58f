import type { Hono } from 'hono';
import type { Overview } from '#protocol';
import { mailState } from '../../mail/state.ts';
import { countHouse } from '../../overview/overview.ts';
import { SQLITE } from '../../store/sql/engine.ts';
import type { Environment, Parts } from '../environment.ts';
import { actorOf, routesOn } from '../route.ts';

/** Whether all is well with the house. */
export function overviewRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database, clock, catalogue, unready, mail = null, running = null } = parts;

  route('overview', async (c) => {
    const { person } = actorOf(c);
    const [counted, { on, failure, sentAt }] = await Promise.all([
      database.look((tables) => countHouse(tables, clock.now())),
      database.look((tables) => mailState(tables, mail, person)),
    ]);
    const overview: Overview = {
      version: running?.version ?? null,
      since: running?.since ?? null,
      engine: database.engine === SQLITE ? 'SQLite' : 'PostgreSQL',
      unready: unready(),
      scenarios: catalogue.cards.length,
      ...counted,
      mail: { on, failing: failure !== null && (sentAt === null || sentAt < failure.at) },
    };
    return c.json(overview);
  });
}
