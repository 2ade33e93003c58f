import type { MiddlewareHandler } from 'hono';
import { POISE_HEADER, POISE_HEADER_VALUE } from '#protocol';
import type { Asked, Environment } from './environment.ts';
import { RequestRefused } from '../request-refused.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Only the product's own pages may change anything. A page of another site cannot set our header without leave,
 * which no answer gives, and the browser itself says where a request comes from.
 */
export function ownRequests(origin: string | null): MiddlewareHandler<Environment> {
  return async (c, next) => {
    if (!READS.has(c.req.method)) {
      if (c.req.header(POISE_HEADER) !== POISE_HEADER_VALUE) {
        throw foreign(
          `Whatever changes something must carry the header "${POISE_HEADER}: ${POISE_HEADER_VALUE}".`,
        );
      }
      if (!comesFromHere(c, origin)) {
        throw foreign(
          'This request comes from another site. Behind a proxy, set BASE_URL to the address that people use.',
        );
      }
    }
    await next();
  };
}

const foreign = (message: string) => new RequestRefused({ code: 'foreign-request', message });

function comesFromHere(c: Asked, origin: string | null): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const from = c.req.header('origin');
  // No browser: it has no cookies or sessions of anybody to misuse.
  if (from === undefined) return true;
  if (origin !== null) return from === origin;
  return URL.canParse(from) && new URL(from).host === c.req.header('host');
}
