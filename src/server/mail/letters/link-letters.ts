import type { Kysely } from 'kysely';
import type { Tables } from '../../store/sql/tables.ts';
import { rolesOf } from '../../people/roles.ts';
import { oneLine } from '../one-line.ts';
import { dayIn, rolesInWords } from './words.ts';
import type { Words } from './words.ts';

interface Link {
  /** Name of whoever made it; null once they are gone. */
  readonly from: string | null;
  readonly address: string | null;
  readonly roles: string;
  readonly expiresAt: string;
}

/** The link while somebody can still come in by it; null when it was followed, or is too old. */
export async function openLink(tables: Kysely<Tables>, id: string, now: number): Promise<Link | null> {
  const row = await tables
    .selectFrom('invitation')
    .leftJoin('person', 'person.id', 'invitation.issued_by')
    .select(['person.name as from', 'invitation.email as address', 'invitation.roles'])
    .select('invitation.expires_at as expiresAt')
    .where('invitation.id', '=', id)
    .where('invitation.used_at', 'is', null)
    .where('invitation.expires_at', '>', new Date(now).toISOString())
    .executeTakeFirst();
  return row ?? null;
}

interface Brought {
  readonly link: Link;
  /** All of its address. */
  readonly url: string;
  readonly house: string;
}

export function invitationWords({ link, url, house }: Brought): Words {
  const who = link.from === null ? 'You are invited' : `${oneLine(link.from)} invites you`;
  return {
    subject: `You are invited to Poise at ${house}`,
    said: [
      `${who} to Poise, where people at ${house} practise difficult conversations with customers. ` +
        `You come in as ${rolesInWords(rolesOf(link.roles))}.`,
      `This link lets you in, once, until ${dayIn(link.expiresAt)}:\n${url}`,
      'It is meant for you alone, so please do not pass it on.',
    ],
    why:
      `You get this mail because an administrator of Poise at ${house} entered your address. It comes once, so there is ` +
      'nothing to switch off. If you do not know why it came, leave it: without the link nothing happens.',
  };
}

export function resetWords({ link, url, house }: Brought): Words {
  return {
    subject: 'Choose a new password for Poise',
    said: [
      `With this link you choose a new password for Poise at ${house}. It works once, until ${dayIn(link.expiresAt)}:\n${url}`,
      'Until you use it, your old password works as before.',
    ],
    why:
      'You get this mail because an administrator made this link for you. It comes once, so there is nothing to switch ' +
      'off. If you did not ask for it, leave it and tell them.',
  };
}
