import type { Hono } from 'hono';
import { HttpFault } from '../http-fault.ts';
import type { Environment, Parts } from '../environment.ts';
import { routesOn } from '../route.ts';

/** Whether the process lives, and whether it can take and keep work: for whatever watches over it. */
export function healthRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { store, unready } = parts;
  route('health', (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json({ status: 'alive' });
  });
  route('ready', async (c) => {
    const why = unready();
    if (why !== null) throw new HttpFault({ code: 'not-ready', message: why });
    await store.probe();
    c.header('Cache-Control', 'no-store');
    return c.json({ status: 'ready' });
  });
}
