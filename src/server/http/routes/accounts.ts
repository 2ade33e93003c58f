import type { Hono } from 'hono';
import type { Me } from '#protocol';
import type { Environment, Parts } from '../environment.ts';
import { routesOn } from '../route.ts';

/** Who somebody is here, and how they come in and go. */
export function accountRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  route('me', async (c) => {
    const actor = c.get('actor');
    const person = actor && { id: actor.person, name: actor.name, roles: actor.roles };
    return c.json({ setUp: await parts.house.isSetUp(), person } satisfies Me);
  });
}
