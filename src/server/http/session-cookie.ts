import type { CookieOptions } from 'hono/utils/cookie';

/**
 * The cookie that holds the token of a session: of this host alone, out of reach of scripts and of requests that
 * other sites cause. Over HTTPS the browser itself holds us to that by the prefix of its name.
 */
export function sessionCookie(origin: string | null): {
  readonly name: string;
  readonly options: CookieOptions;
} {
  const secure = origin?.startsWith('https:') ?? false;
  return {
    name: secure ? '__Host-poise' : 'poise',
    options: { httpOnly: true, sameSite: 'Lax', path: '/', secure },
  };
}
