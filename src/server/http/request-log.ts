import { createHmac, randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { PROFILE_HEADER, REQUEST_HEADER } from '#protocol';
import type { Asked, Environment, Parts } from './environment.ts';

/** Stands in the log for the pages and files of the web app, which are many and say little. */
const WEB = 'web';

/**
 * Gives each request a number and writes one line about it. The line holds the route, never the address, since
 * addresses hold ids. Whoever asks stands there as a pseudonym that only this installation can compute.
 */
export function requestLog({ log, clock, secret }: Parts): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const request = randomBytes(8).toString('hex');
    c.set('request', request);
    const started = clock.now();
    await next();
    c.header(REQUEST_HEADER, request);
    const { status } = c.res;
    const who = pseudonym(c, secret);
    const route = routeOf(c);
    const line = { request, method: c.req.method, route, status, ms: clock.now() - started, ...who };
    if (status >= 500) log.error(line, 'request');
    else if (route === WEB && status < 400) log.debug(line, 'request');
    else log.info(line, 'request');
  };
}

/** The route's pattern; whatever no route names is a page or a file of the web app. */
const routeOf = (c: Asked): string => matchedRoutes(c).find(({ path }) => !path.includes('*'))?.path ?? WEB;

function pseudonym(c: Asked, secret: string): { who?: string } {
  const id = c.get('actor')?.person ?? c.req.header(PROFILE_HEADER);
  return id === undefined ? {} : { who: createHmac('sha256', secret).update(id).digest('hex').slice(0, 8) };
}
