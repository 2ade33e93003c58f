import type { Hono } from 'hono';
import type { LibraryList } from '#protocol';
import { productionRefused } from '../../attempts/withheld.ts';
import type { Asked, Environment, Parts } from '../environment.ts';
import { routesOn } from '../route.ts';
import { isFresh } from '../fresh.ts';
import { RequestRefused } from '../../request-refused.ts';

/**
 * For the one browser that asked, which asks each time: whoever is being assessed on a scenario must not find it in
 * a proxy, nor in what was fetched here before. A version never changes, so the answer is mostly "still the same".
 */
const ASK_FIRST = 'private, no-cache';
const ASK_EACH_TIME = 'no-cache';

/** The library, and the productions that the browser plays by itself. */
export function libraryRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { catalogue } = parts;

  route('scenarios', async (c) => {
    await catalogue.refresh();
    c.header('Cache-Control', ASK_EACH_TIME);
    return c.json({ scenarios: catalogue.cards } satisfies LibraryList);
  });

  route('scenario', async (c, { scenario }) => {
    await catalogue.refresh();
    const hash = catalogue.hashOf(scenario);
    if (hash === undefined) throw unknown('The library has no scenario with this id.');
    return production(c, parts, { hash, cache: ASK_EACH_TIME });
  });

  route('production', (c, { hash }) => production(c, parts, { hash, cache: ASK_FIRST }));
}

const unknown = (message: string) => new RequestRefused({ code: 'not-found', message });

/** A production as the text that was frozen; its hash names its content, so it is its tag too. */
async function production(
  c: Asked,
  { store, database }: Parts,
  { hash, cache }: { readonly hash: string; readonly cache: string },
): Promise<Response> {
  const frozen = await store.production(hash);
  if (!frozen) throw unknown('No version of any scenario has this hash here.');
  const actor = c.get('actor');
  if (actor) {
    const wanted = { person: actor.person, scenario: frozen.scenario, hash };
    const refused = await database.read((tables) => productionRefused(tables, wanted));
    if (refused) throw new RequestRefused(refused);
  }
  const etag = `"${hash}"`;
  c.header('Cache-Control', cache);
  c.header('ETag', etag);
  if (isFresh(c, etag)) return c.body(null, 304);
  c.header('Content-Type', 'application/json');
  return c.body(frozen.content);
}
