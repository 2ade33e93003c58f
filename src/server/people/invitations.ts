import type { Kysely } from 'kysely';
import type { FollowedLink, InvitationList, InviteRequest, Link } from '#protocol';
import { append } from '../audit/append.ts';
import type { Tables } from '../store/sql/tables.ts';
import { addPerson } from './add-person.ts';
import { findLink, issueLink, spendLink } from './links.ts';
import type { OpenLink } from './links.ts';
import type { Noted } from './noted.ts';
import { addressTaken, linkSpent } from './refusal.ts';
import { nothingHere } from '../request-refused.ts';
import { rolesOf } from './roles.ts';
import { isSetUp } from './house.ts';

/** The time of a request, and what the audit says about it. */
export interface Occasion {
  readonly now: number;
  readonly noted: Noted;
}

/** Makes a link with which one person comes in, with these roles, into this team. */
export async function invite(
  tables: Kysely<Tables>,
  { roles, team, email }: InviteRequest,
  { now, noted }: Occasion,
): Promise<Link> {
  if (team !== null) await teamName(tables, team);
  const issuedBy = noted.actor ?? undefined;
  const link = await issueLink(tables, {
    purpose: 'invitation',
    now,
    email,
    roles,
    team,
    ...(issuedBy === undefined ? {} : { issuedBy }),
  });
  await append(tables, { ...noted, action: 'invitation.issue', object: link.id });
  return link;
}

/** The invitations that still let somebody in, newest first. */
export async function openInvitations(tables: Kysely<Tables>, now: number): Promise<InvitationList> {
  const rows = await tables
    .selectFrom('invitation')
    .leftJoin('team', 'team.id', 'invitation.team')
    .leftJoin('person', 'person.id', 'invitation.issued_by')
    .select(['invitation.id', 'invitation.roles', 'invitation.email', 'invitation.issued_by'])
    .select(['invitation.created_at', 'invitation.expires_at', 'invitation.team'])
    .select(['team.name as team_name', 'person.name as issuer'])
    .where('invitation.purpose', '=', 'invitation')
    .where('invitation.used_at', 'is', null)
    .where('invitation.expires_at', '>', new Date(now).toISOString())
    .orderBy('invitation.created_at', 'desc')
    .orderBy('invitation.id')
    .execute();
  const named = (id: string | null, name: string | null) =>
    id === null || name === null ? null : { id, name };
  return {
    invitations: rows.map((row) => ({
      id: row.id,
      roles: rolesOf(row.roles),
      team: named(row.team, row.team_name),
      email: row.email,
      issuedBy: named(row.issued_by, row.issuer),
      createdAt: row.created_at,
      expiresAt: row.expires_at,
    })),
  };
}

/** Takes an invitation back that nobody has followed yet. */
export async function revokeInvitation(tables: Kysely<Tables>, id: string, noted: Noted): Promise<void> {
  const taken = await tables
    .deleteFrom('invitation')
    .where('id', '=', id)
    .where('purpose', '=', 'invitation')
    .where('used_at', 'is', null)
    .executeTakeFirst();
  if (taken.numDeletedRows !== 1n) throw nothingHere();
  await append(tables, { ...noted, action: 'invitation.revoke', object: id });
}

/** What whoever has the link may know before they follow it. */
export async function describeLink(
  tables: Kysely<Tables>,
  token: string,
  now: number,
): Promise<FollowedLink> {
  const link = await findLink(tables, token, now);
  if (!link) throw linkSpent();
  if (link.purpose === 'set-up') {
    if (await isSetUp(tables)) throw linkSpent();
    return { purpose: 'set-up' };
  }
  const { name: organisation } = await tables
    .selectFrom('organisation')
    .select('name')
    .executeTakeFirstOrThrow();
  const expiresAt = link.expires_at;
  if (link.purpose === 'reset') {
    const person = await named(tables, link.person);
    if (!person) throw linkSpent();
    return { purpose: 'reset', organisation, name: person.name, email: person.email, expiresAt };
  }
  return {
    purpose: 'invitation',
    organisation,
    roles: rolesOf(link.roles),
    team: link.team === null ? null : await teamName(tables, link.team),
    email: link.email,
    from: (await named(tables, link.issued_by))?.name ?? null,
    expiresAt,
  };
}

interface Newcomer {
  readonly token: string;
  readonly name: string;
  readonly email: string | null;
  /** PHC string; null for who comes by a provider. */
  readonly password: string | null;
}

/** Makes the person whom the invitation stands for, with its roles and in its team, and gives their id. */
export async function acceptInvitation(
  tables: Kysely<Tables>,
  { token, name, email, password }: Newcomer,
  { now, noted }: Occasion,
): Promise<string> {
  const link = await spendLink(tables, 'invitation', { token, now });
  await refuseTaken(tables, email);
  const since = new Date(now).toISOString();
  const person = await addPerson(tables, { name, email, roles: rolesOf(link.roles), password, since });
  if (link.team !== null) await join(tables, link, { person, since });
  await append(tables, {
    ...noted,
    actor: person,
    action: 'invitation.accept',
    object: link.id,
    subject: person,
  });
  return person;
}

/** A person is found by their address when they sign in, so nobody has the one of another. */
async function refuseTaken(tables: Kysely<Tables>, email: string | null): Promise<void> {
  if (email === null) return;
  const other = await tables
    .selectFrom('person')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  if (other) throw addressTaken();
}

/** Who is invited to manage looks after the team; everybody else is trained in it. */
async function join(
  tables: Kysely<Tables>,
  { team, roles }: OpenLink,
  { person, since }: { readonly person: string; readonly since: string },
): Promise<void> {
  if (team === null) return;
  const held = rolesOf(roles);
  const parts = [
    ...(held.includes('manager') ? (['manager'] as const) : []),
    ...(held.includes('trainee') || !held.includes('manager') ? (['member'] as const) : []),
  ];
  for (const part of parts)
    await tables.insertInto('membership').values({ team, person, part, since }).execute();
}

async function teamName(tables: Kysely<Tables>, id: string): Promise<string> {
  const team = await tables.selectFrom('team').select('name').where('id', '=', id).executeTakeFirst();
  if (!team) throw nothingHere();
  return team.name;
}

async function named(tables: Kysely<Tables>, id: string | null) {
  if (id === null) return null;
  const person = await tables
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', id)
    .executeTakeFirst();
  return person ?? null;
}
