import type { MiddlewareHandler } from 'hono';
import { isIP } from 'node:net';
import type { Client } from './client.ts';
import type { Asked, Environment } from './environment.ts';
import type { TrustedProxies } from './trusted-proxies.ts';

/** What a request has for an address that came over no connection, such as a test's. */
const NOWHERE = 'unknown';

/** Finds out for each request who sent it. Forwarded headers count only where a proxy that we trust wrote them. */
export function knowClient(proxies: TrustedProxies): MiddlewareHandler<Environment> {
  return async (c, next) => {
    c.set('client', clientOf(c, proxies));
    await next();
  };
}

/** Address of whoever asks, for limits and for nothing else: it is neither kept nor logged. */
export const clientAddress = (c: Asked): string => c.get('client').address;

function clientOf(c: Asked, proxies: TrustedProxies): Client {
  // Hono's type does not know that a request without a connection has no bindings at all.
  const { incoming } = c.env ?? {};
  const nearest = plain(incoming?.socket.remoteAddress ?? '');
  if (nearest === null) return { address: NOWHERE, https: false };
  if (!proxies.has(nearest)) return { address: nearest, https: false };
  const scheme = last(c.req.header('x-forwarded-proto'));
  return {
    address: beyond(nearest, c.req.header('x-forwarded-for'), proxies),
    https: scheme?.toLowerCase() === 'https',
  };
}

/**
 * Each proxy adds at the end whom it heard from, so the list is read from there, and only as long as those who
 * wrote it are trusted. Anything further to the left the client may have invented.
 */
function beyond(nearest: string, forwarded: string | undefined, proxies: TrustedProxies): string {
  let known = nearest;
  for (const written of (forwarded ?? '').split(',').reverse()) {
    const address = plain(written.trim());
    if (address === null) return known;
    known = address;
    if (!proxies.has(address)) return known;
  }
  return known;
}

const last = (list: string | undefined): string | undefined => list?.split(',').at(-1)?.trim();

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const WITH_PORT = /^(?:\[([^\]]+)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+)$/;

/** One spelling for one address, without port, brackets or zone; null for what is none. */
function plain(written: string): string | null {
  const [, bracketed, numbered] = WITH_PORT.exec(written) ?? [];
  const address = (bracketed ?? numbered ?? written).replace(/%.*$/, '').toLowerCase();
  const inner = MAPPED.exec(address)?.[1] ?? address;
  return isIP(inner) === 0 ? null : inner;
}
