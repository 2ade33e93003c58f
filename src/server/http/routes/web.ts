import type { Hono } from 'hono';
import type { Asked, Environment, Parts } from '../environment.ts';
import { isFresh } from '../fresh.ts';
import { RequestRefused } from '../../request-refused.ts';
import type { Encoding, WebFile } from '../web-files.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_EACH_TIME = 'no-cache';
const PAGE = '/index.html';

/** The web app: its files, and its one page for every address that the app itself knows how to read. */
export function webRoutes(app: Hono<Environment>, { web }: Parts): void {
  app.get('*', async (c) => {
    const { path } = c.req;
    if (path.startsWith('/api/') || path === '/api') throw missing('There is nothing at this address.');
    if (!web) throw missing('The web app is not built here. "npm run build" makes it.');
    const file = web.file(path) ?? (isPage(path) ? web.file(PAGE) : undefined);
    if (!file)
      throw missing('There is no such file. A page that was open for long may need to be loaded again.');
    return send(c, file);
  });
}

const missing = (message: string) => new RequestRefused({ code: 'not-found', message });

/** A missing asset must be an error, or a browser would take the page for a script. */
const isPage = (path: string): boolean => !path.startsWith('/assets/') && !/\.[^/]*$/.test(path);

async function send(c: Asked, file: WebFile): Promise<Response> {
  const etag = await file.etag();
  c.header('Cache-Control', file.hashed ? FOR_EVER : ASK_EACH_TIME);
  c.header('ETag', etag);
  if (file.compressible) c.header('Vary', 'Accept-Encoding');
  if (isFresh(c, etag)) return c.body(null, 304);
  const encoding = file.compressible ? encodingFor(c.req.header('accept-encoding') ?? '') : 'identity';
  if (encoding !== 'identity') c.header('Content-Encoding', encoding);
  c.header('Content-Type', file.type);
  return c.body(await file.body(encoding));
}

function encodingFor(accepted: string): Encoding {
  const names = accepted
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : 'identity';
}
