import * as v from 'valibot';
import { PROFILE_HEADER, profileIdSchema } from '#protocol';
import type { Route } from '#protocol';
import { inWords } from '../../people/sign-in-limits.ts';
import { RequestRefused } from '../../request-refused.ts';
import { clientAddress } from '../client-address.ts';
import type { Asked, Parts } from '../environment.ts';
import type { Asker } from './limits.ts';
import type { RateName } from './rates.ts';

const SECOND = 1_000;

/** Counts the request by the rate of its route, for whoever asks, and refuses it where it is one too many. */
export function refuseTooMany(c: Asked, { limits, clock }: Parts, route: Route): void {
  const { rate = 'requests' } = route;
  if (rate === 'unlimited') return;
  const asker = askerOf(c, route);
  const name: RateName = asker.id.startsWith(ADDRESS) ? 'strangers' : rate;
  const wait = limits.take(name, asker, clock.now());
  if (wait === 0) return;
  const message = SENTENCES[name](inWords(wait));
  throw new RequestRefused({ code: 'too-many-requests', message }, { wait: Math.ceil(wait / SECOND) });
}

const ADDRESS = 'address ';

/**
 * A person, on all their devices together, since whoever may sign in may sign in often. Before the set-up a profile,
 * which anybody can invent: such a house is open. Else nobody, of whom only the address is known.
 */
function askerOf(c: Asked, route: Route): Asker {
  const person = c.get('actor')?.person;
  if (person !== undefined) return { known: true, id: person };
  const profile = c.req.header(PROFILE_HEADER);
  if (route.for === 'practising' && v.is(profileIdSchema, profile)) {
    return { known: false, id: `profile ${profile}` };
  }
  return { known: false, id: ADDRESS + clientAddress(c) };
}

const SENTENCES: Readonly<Record<RateName, (wait: string) => string>> = {
  requests: (wait) => `That was a lot in a short time. Try again in ${wait}.`,
  moves: (wait) => `That was faster than anybody talks. It can go on in ${wait}.`,
  starts: (wait) =>
    `You have begun many conversations within an hour. You can begin the next one in ${wait}.`,
  drafts: (wait) => `You have brought many drafts within an hour. The next one can be looked at in ${wait}.`,
  exports: (wait) => `You have made several files within an hour. You can make the next one in ${wait}.`,
  strangers: (wait) => `A lot of requests came from where you are. Try again in ${wait}.`,
};
