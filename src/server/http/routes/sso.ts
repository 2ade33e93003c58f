import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Hono } from 'hono';
import { pathTo, startSsoRequestSchema } from '#protocol';
import type { SsoFailure } from '#protocol';
import { append } from '../../audit/append.ts';
import { linkSpent } from '../../people/refusal.ts';
import { nothingHere } from '../../request-refused.ts';
import { describeLink } from '../../people/invitations.ts';
import { NotLetIn, personBy } from '../../sso/enter.ts';
import type { Provider } from '../../sso/provider.ts';
import { readTicket, TICKET_LASTS, writeTicket } from '../../sso/ticket.ts';
import type { Ticket } from '../../sso/ticket.ts';
import { beginSession, giveToken } from '../begin-session.ts';
import type { Asked, Environment, Parts } from '../environment.ts';
import { RequestRefused } from '../../request-refused.ts';
import { notedIn } from '../noted.ts';
import { readBody } from '../read-body.ts';
import { requireRecent } from '../require-recent.ts';
import { actorOf, mustBeAdmitted, routesOn } from '../route.ts';
import { sessionCookie } from '../session-cookie.ts';

/** Signing in with the provider: there, and back again. */
export function ssoRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);

  route('startSso', async (c) => {
    const { token, connect } = await readBody(c, startSsoRequestSchema);
    if (!parts.sso) throw nothingHere();
    const now = parts.clock.now();
    if (token !== undefined) await mustInvite(parts, token, now);
    const connects = connect === true ? await whoConnects(c, parts) : null;
    const { url, journey } = await parts.sso.begin(redirectOf(c, parts)).catch((error: unknown) => {
      parts.log.error(
        { err: error, request: c.get('request') },
        'the provider of single sign-on did not answer',
      );
      throw providerFailed(error);
    });
    const ticket = { ...journey, invitation: token ?? null, connects, until: now + TICKET_LASTS };
    const { name, options } = ticketCookie(parts);
    setCookie(c, name, writeTicket(ticket, parts.secret), { ...options, maxAge: TICKET_LASTS / 1_000 });
    return c.json({ url });
  });

  route('ssoCallback', async (c) => {
    const { name, options } = ticketCookie(parts);
    const cookie = getCookie(c, name);
    deleteCookie(c, name, options);
    const ticket = cookie === undefined ? null : openTicket(cookie, parts);
    if (!parts.sso || !ticket) return back(c, 'failed');
    try {
      await arrive(c, parts, { provider: parts.sso, ticket });
    } catch (error) {
      return back(c, await tell(c, parts, error));
    }
    return c.redirect(ticket.connects === null ? '/' : '/account', 303);
  });
}

const back = (c: Asked, why: SsoFailure): Response => c.redirect(`/sign-in?sso=${why}`, 303);

const redirectOf = (c: Asked, { origin }: Parts): string =>
  (origin ?? new URL(c.req.url).origin) + pathTo('ssoCallback');

const providerFailed = (cause: unknown) =>
  new RequestRefused(
    { code: 'not-ready', message: 'Your company’s sign-in does not answer. Try again in a little while.' },
    { cause },
  );

/** As the cookie of a session: the way back from the provider is a link, and with those it comes along. */
function ticketCookie({ origin }: Parts) {
  const { name, options } = sessionCookie(origin);
  return { name: `${name}-sso`, options };
}

function openTicket(cookie: string, { secret, clock }: Parts): Ticket | null {
  return readTicket(cookie, { secret, now: clock.now() });
}

async function mustInvite({ database }: Parts, token: string, now: number): Promise<void> {
  const link = await database.read((tables) => describeLink(tables, token, now));
  if (link.purpose !== 'invitation') throw linkSpent();
}

async function whoConnects(c: Asked, { database, clock }: Parts): Promise<string> {
  const actor = actorOf(c);
  mustBeAdmitted(actor, 'signed-in');
  await database.read((tables) => requireRecent({ tables, actor }, clock));
  return actor.person;
}

async function arrive(
  c: Asked,
  parts: Parts,
  { provider, ticket }: { readonly provider: Provider; readonly ticket: Ticket },
): Promise<void> {
  const { connects, invitation } = ticket;
  // Whoever adds the provider to an account must still be the one who is signed in.
  const actor = c.get('actor');
  if (connects !== null && (actor?.person !== connects || actor.factorDue)) throw new NotLetIn('failed');
  const address = new URL(redirectOf(c, parts));
  address.search = new URL(c.req.url).search;
  const known = await provider.finish(address, ticket);
  const [now, noted] = [parts.clock.now(), { ...notedIn(c, parts.clock), actor: connects }];
  const { openTo } = provider.settings;
  const token = await parts.database.write(async (tables) => {
    const person = await personBy(tables, { known, invitation, connects, openTo }, { now, noted });
    return beginSession(c, tables, { person, now, beganBy: 'provider' });
  });
  giveToken(c, parts, token);
}

/** What somebody reads who was not let in. Whatever else went wrong is told to the operator, without its content. */
async function tell(c: Asked, { database, log, clock }: Parts, error: unknown): Promise<SsoFailure> {
  await database.write((tables) =>
    append(tables, { ...notedIn(c, clock), actor: null, action: 'sign-in', outcome: 'refused' }),
  );
  if (error instanceof NotLetIn) return error.why;
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  const why = error instanceof Error ? error.name : 'unknown';
  log.warn({ request: c.get('request'), why, code }, 'single sign-on failed');
  return 'failed';
}
