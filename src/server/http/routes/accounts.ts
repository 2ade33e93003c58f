import type { Hono } from 'hono';
import type { Me } from '#protocol';
import { meOf } from '../../people/me.ts';
import type { Environment, Parts } from '../environment.ts';
import { routesOn } from '../route.ts';

/** Who somebody is here, and how they come in and go. */
export function accountRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  route('me', async (c) => {
    const me = await parts.database.read((tables) => meOf(tables, c.get('actor')));
    return c.json({ ...me, sso: null } satisfies Me);
  });
}
