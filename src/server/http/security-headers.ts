import type { MiddlewareHandler } from 'hono';
import type { Environment } from './environment.ts';

/**
 * The browser may load only what this server sends. No script or style stands inline in the built pages, so none
 * is allowed; `data:` images are icons in style sheets, `blob:` is sound that was decoded in the page.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PERMISSIONS = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'hid', 'midi'];

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': PERMISSIONS.map((name) => `${name}=()`).join(', '),
};

const ONE_YEAR = 31_536_000;

/** On every answer, errors included. Browsers are told to insist on HTTPS only where the server is reached by it. */
export function securityHeaders(origin: string | null): MiddlewareHandler<Environment> {
  const https = origin?.startsWith('https:') ?? false;
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    if (https || c.get('client').https) c.header('Strict-Transport-Security', `max-age=${ONE_YEAR}`);
  };
}
