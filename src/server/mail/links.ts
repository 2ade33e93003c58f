import type { Kysely } from 'kysely';
import type { IssuedLink } from '../people/links.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { Mail } from './mail.ts';
import { hasAddress } from './notices.ts';
import { post } from './post.ts';

interface Invited {
  readonly link: IssuedLink;
  readonly email: string | null;
  readonly now: number;
}

/** Sends an invitation to the address that it is for, where there is mail and an address. */
export async function mailInvitation(
  tables: Kysely<Tables>,
  mail: Mail | null,
  { link, email, now }: Invited,
): Promise<void> {
  if (mail && email !== null) {
    await post(tables, mail, { mails: [{ kind: 'invitation', about: {}, link }], now });
  }
}

interface Reset {
  readonly link: IssuedLink;
  readonly person: string;
  readonly now: number;
}

/** Sends a link for a new password to its person, where there is mail and an address. */
export async function mailReset(
  tables: Kysely<Tables>,
  mail: Mail | null,
  { link, person, now }: Reset,
): Promise<void> {
  if (mail && (await hasAddress(tables, person))) {
    await post(tables, mail, { mails: [{ kind: 'reset', person, about: {}, link }], now });
  }
}
