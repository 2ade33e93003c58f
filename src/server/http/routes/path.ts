import type { Hono } from 'hono';
import type { PathAnswer } from '#protocol';
import { assessedOn } from '../../attempts/withheld.ts';
import { Shelf } from '../../programme/shelf.ts';
import type { Environment, Parts } from '../environment.ts';
import { routesOn } from '../route.ts';

/** The order of the library for whoever practises. What trainers have published here stands in none. */
export function pathRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { catalogue, store, database, path } = parts;
  const shelf = new Shelf(catalogue, store);

  route('path', async (c) => {
    if (!path) return c.json({ placement: null, stages: [], talks: [] } satisfies PathAnswer);
    const actor = c.get('actor');
    const talks = await shelf.talks();
    const kept = actor
      ? await database.read((tables) => assessedOn(tables, actor.person))
      : new Set<string>();
    const onPath = new Set(path.stages.flatMap(({ scenarios }) => scenarios));
    return c.json({
      placement: path.placement,
      stages: path.stages,
      talks: talks.filter(({ scenario }) => onPath.has(scenario) && !kept.has(scenario)),
    } satisfies PathAnswer);
  });
}
