import type { Hono } from 'hono';
import { PATHS } from '#protocol';
import { HttpFault } from '../http-fault.ts';
import type { Environment, Parts } from '../environment.ts';

/** Whether the process lives, and whether it can take and keep work: for whatever watches over it. */
export function healthRoutes(app: Hono<Environment>, { store, unready }: Parts): void {
  app.get(PATHS.health, (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json({ status: 'alive' });
  });
  app.get(PATHS.ready, async (c) => {
    const why = unready();
    if (why !== null) throw new HttpFault({ code: 'not-ready', message: why });
    await store.probe();
    c.header('Cache-Control', 'no-store');
    return c.json({ status: 'ready' });
  });
}
