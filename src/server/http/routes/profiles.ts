import type { Hono } from 'hono';
import { PAGE_SIZE, profileRequestSchema } from '#protocol';
import type { PlayList, Profile } from '#protocol';
import { wirePlay } from '../../plays/wire.ts';
import type { KeptPlay, PageStart } from '../../store/attempt-store.ts';
import { instant } from '../environment.ts';
import type { Environment, Parts } from '../environment.ts';
import { routesOn } from '../route.ts';
import { RequestRefused } from '../../request-refused.ts';
import { readBody } from '../read-body.ts';
import { whoseAt } from '../whose.ts';

/** The profile that asks, and its plays. */
export function profileRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { store, clock } = parts;
  route('profile', async (c, { profile }) => {
    const key = whoseAt(c, profile);
    const { name } = await readBody(c, profileRequestSchema);
    // Whoever is signed in has a name of their own, which stands with the account.
    const own = c.get('actor') === null ? name : '';
    const kept = await store.saveProfile({ key, name: own, since: instant(clock) });
    return c.json({ name: kept.name, since: kept.since } satisfies Profile);
  });

  route('profilePlays', async (c, { profile }) => {
    const key = whoseAt(c, profile);
    const before = pageStart(c.req.query('before'));
    // One more than a page shows whether there is another page.
    const plays = await store.plays(key, { before, limit: PAGE_SIZE + 1 });
    const page = plays.slice(0, PAGE_SIZE);
    const next = plays.length > PAGE_SIZE ? pageMark(page.at(-1)) : null;
    return c.json({ plays: page.map(wirePlay), next } satisfies PlayList);
  });
}

const pageMark = (last: KeptPlay | undefined): string | null =>
  last ? `${last.startedAt}_${last.id}` : null;

const PAGE_MARK = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f]{32})$/;

function pageStart(mark: string | undefined): PageStart | null {
  if (mark === undefined) return null;
  const [, startedAt, id] = PAGE_MARK.exec(mark) ?? [];
  if (startedAt !== undefined && id !== undefined) return { startedAt, id };
  const message = '"before" must be the "next" of the page before.';
  throw new RequestRefused({ code: 'bad-request', message }, { issues: [{ path: 'before', message }] });
}
