import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { emailSchema, shownNameSchema } from '#protocol';
import type { SsoFailure } from '#protocol';
import { append } from '../audit/append.ts';
import { addPerson } from '../people/add-person.ts';
import { acceptInvitation } from '../people/invitations.ts';
import type { Occasion } from '../people/invitations.ts';
import { findLink } from '../people/links.ts';
import { oneAtATime } from '../audit/one-at-a-time.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { Known } from './provider.ts';
import type { SsoSettings } from './sso-settings.ts';

/** Why somebody whom the provider knows does not come in. Thrown within a write, it takes the write back. */
export class NotLetIn extends Error {
  readonly why: SsoFailure;
  constructor(why: SsoFailure) {
    super(`Somebody whom the provider knows was not let in: ${why}.`);
    this.why = why;
  }
}

interface Arrival {
  readonly known: Known;
  /** Token of the invitation that they follow. */
  readonly invitation: string | null;
  /** Who was signed in and adds the provider to their account. */
  readonly connects: string | null;
  readonly openTo: SsoSettings['openTo'];
}

/**
 * The person whom the provider has named, by its issuer and subject alone. An address proves nothing: whoever is
 * allowed to choose theirs at the provider could choose an administrator's. Somebody new comes in by an invitation,
 * or as a trainee where the settings say so.
 */
export async function personBy(
  tables: Kysely<Tables>,
  arrival: Arrival,
  occasion: Occasion,
): Promise<string> {
  await oneAtATime(tables);
  const { known, connects } = arrival;
  const { issuer, subject } = known;
  const identity = await tables
    .selectFrom('identity')
    .innerJoin('person', 'person.id', 'identity.person')
    .select(['person.id', 'person.disabled_at'])
    .where('identity.issuer', '=', issuer)
    .where('identity.subject', '=', subject)
    .executeTakeFirst();
  if (identity) {
    if (connects !== null && identity.id !== connects) throw new NotLetIn('other-person');
    if (identity.disabled_at !== null) throw new NotLetIn('disabled');
  }
  const person = identity?.id ?? connects ?? (await newcomer(tables, arrival, occasion));
  if (!identity) {
    await tables.insertInto('identity').values({ issuer, subject, person }).execute();
    if (connects !== null) await note(tables, 'provider.connect', { person, occasion });
  }
  await note(tables, 'sign-in', { person, occasion });
  return person;
}

const note = (
  tables: Kysely<Tables>,
  action: string,
  { person, occasion }: { readonly person: string; readonly occasion: Occasion },
): Promise<void> => append(tables, { ...occasion.noted, action, object: person, subject: person });

async function newcomer(
  tables: Kysely<Tables>,
  { known, invitation, openTo }: Arrival,
  occasion: Occasion,
): Promise<string> {
  const email = v.is(emailSchema, known.email) ? known.email : null;
  const name = nameOf(known);
  if (invitation === null && openTo === 'invited') throw new NotLetIn('no-invitation');
  if (email !== null && (await isTaken(tables, email))) throw new NotLetIn('address-taken');
  if (invitation !== null) {
    const link = await findLink(tables, invitation, occasion.now);
    if (link?.purpose !== 'invitation') throw new NotLetIn('link-spent');
    return acceptInvitation(tables, { token: invitation, name, email, password: null }, occasion);
  }
  const since = new Date(occasion.now).toISOString();
  const person = await addPerson(tables, { name, email, roles: ['trainee'], password: null, since });
  await note(tables, 'person.sign-up', { person, occasion });
  return person;
}

async function isTaken(tables: Kysely<Tables>, email: string): Promise<boolean> {
  const other = await tables
    .selectFrom('person')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  return other !== undefined;
}

/** What the provider calls them, as far as it can be shown; they may change it. */
function nameOf({ name, email }: Known): string {
  const told = [name, email?.split('@')[0]].find((one) => v.is(shownNameSchema, one));
  return told?.trim() ?? 'New person';
}
