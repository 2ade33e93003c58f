import { deleteCookie, setCookie } from 'hono/cookie';
import type { Kysely } from 'kysely';
import type { Me } from '#protocol';
import type { Actor } from '../people/actor.ts';
import { meOf } from '../people/me.ts';
import { endSessions, findSession, startSession } from '../people/sessions.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { Asked, Parts } from './environment.ts';
import { sessionCookie } from './session-cookie.ts';

interface Arrival {
  readonly person: string;
  readonly now: number;
  readonly beganBy?: 'password' | 'provider';
}

/**
 * Opens a session for a person who has just proved who they are and gives its token for `signedIn`. A session that
 * the browser had ends, so that nobody can have prepared it for them.
 */
export async function beginSession(
  c: Asked,
  tables: Kysely<Tables>,
  { person, now, beganBy = 'password' }: Arrival,
): Promise<string> {
  const before = c.get('actor');
  if (before) await endSessions(tables, before.person, { only: before.session });
  return startSession(tables, { person, now, beganBy, agent: c.req.header('user-agent') ?? '' });
}

/** Gives the browser the cookie with this token. */
export function giveToken(c: Asked, { origin }: Parts, token: string): void {
  const { name, options } = sessionCookie(origin);
  setCookie(c, name, token, options);
}

/** Gives the browser its cookie and tells it who is signed in now. */
export async function signedIn(c: Asked, parts: Parts, token: string): Promise<Response> {
  giveToken(c, parts, token);
  const now = parts.clock.now();
  const open = await parts.database.read((tables) => findSession(tables, token, now));
  return tellMe(c, parts, open?.actor ?? null);
}

/** Takes the cookie away and has the browser forget the answers that it kept. */
export async function signedOut(c: Asked, parts: Parts): Promise<Response> {
  const { name, options } = sessionCookie(parts.origin);
  deleteCookie(c, name, options);
  c.header('Clear-Site-Data', '"cache"');
  return tellMe(c, parts, null);
}

/** The answer of whatever changes who is signed in, or what they are called. */
export async function tellMe(c: Asked, parts: Parts, actor: Actor | null): Promise<Response> {
  const me = await parts.database.read((tables) => meOf(tables, actor));
  const sso = parts.sso && { name: parts.sso.settings.name };
  return c.json({ ...me, sso, ...(parts.demo && { demo: true }) } satisfies Me);
}
