import type { Hono } from 'hono';
import type { PathAnswer } from '#protocol';
import type { PathTalk } from '#report';
import type { LibraryPath } from '#scenario';
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
    if (!path) return c.json({ placement: null, stages: [], talks: [], kept: 0 } satisfies PathAnswer);
    const actor = c.get('actor');
    const kept = actor
      ? await database.read((tables) => assessedOn(tables, actor.person))
      : new Set<string>();
    return c.json(pathWithout(kept, path, await shelf.talks()));
  });
}

/** The path as if what is kept stood nowhere on it, and how much that is. */
function pathWithout(
  kept: ReadonlySet<string>,
  { placement, stages }: LibraryPath,
  talks: readonly PathTalk[],
): PathAnswer {
  const onPath = new Set(stages.flatMap(({ scenarios }) => scenarios));
  const standing = talks.filter(({ scenario }) => onPath.has(scenario));
  const open = standing.filter(({ scenario }) => !kept.has(scenario));
  return {
    placement,
    stages: stages
      .map((stage) => ({ ...stage, scenarios: stage.scenarios.filter((id) => !kept.has(id)) }))
      .filter(({ scenarios }) => scenarios.length > 0),
    talks: open.map((talk) => ({ ...talk, twin: kept.has(talk.twin ?? '') ? null : talk.twin })),
    kept: standing.length - open.length,
  };
}
