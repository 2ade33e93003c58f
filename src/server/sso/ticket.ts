import { createHmac, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';

const MINUTE = 60_000;
/** For the provider's page, a forgotten telephone with the code, and the way back. */
export const TICKET_LASTS = 15 * MINUTE;

const ticketSchema = v.object({
  state: v.string(),
  nonce: v.string(),
  verifier: v.string(),
  /** Token of the invitation that somebody follows; null for who only signs in. */
  invitation: v.nullable(v.string()),
  /** Id of the person who adds the provider to their account; null for who signs in. */
  connects: v.nullable(v.string()),
  /** Milliseconds since 1970. */
  until: v.number(),
});

/** What the browser keeps for us while it is at the provider, in a cookie that nobody else can make or change. */
export type Ticket = Readonly<v.InferOutput<typeof ticketSchema>>;

// The secret has other uses, so each has a name.
const signed = (text: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`sso-ticket ${text}`).digest();

export function writeTicket(ticket: Ticket, secret: string): string {
  const text = Buffer.from(JSON.stringify(ticket)).toString('base64url');
  return `${text}.${signed(text, secret).toString('base64url')}`;
}

/** Null for what we did not write, or too long ago. */
export function readTicket(cookie: string, { secret, now }: { secret: string; now: number }): Ticket | null {
  const [text = '', signature = ''] = cookie.split('.');
  const given = Buffer.from(signature, 'base64url');
  const right = signed(text, secret);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const ticket = v.parse(ticketSchema, JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  return ticket.until > now ? ticket : null;
}
