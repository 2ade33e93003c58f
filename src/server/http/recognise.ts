import { getCookie } from 'hono/cookie';
import type { MiddlewareHandler } from 'hono';
import { PERSON_HEADER } from '#protocol';
import { findSession, touchSession } from '../people/sessions.ts';
import type { Environment, Parts } from './environment.ts';
import { sessionCookie } from './session-cookie.ts';

/** Finds out who asks. A cookie that opens no session, or that of another person than the page's, is as good as none. */
export function recognise({ database, clock, log, origin }: Parts): MiddlewareHandler<Environment> {
  const { name } = sessionCookie(origin);
  return async (c, next) => {
    c.set('actor', null);
    const token = getCookie(c, name);
    if (token !== undefined) {
      const now = clock.now();
      const open = await database.look((tables) => findSession(tables, token, now));
      if (open?.untouched) {
        // A note that cannot be kept, on a full disk say, is no reason to refuse what is only read.
        await database
          .write((tables) => touchSession(tables, open.actor.session, now))
          .catch((error: unknown) => log.warn({ err: error }, 'the use of a session was not noted'));
      }
      const believed = c.req.header(PERSON_HEADER) ?? open?.actor.person;
      c.set('actor', open && open.actor.person === believed ? open.actor : null);
    }
    await next();
  };
}
