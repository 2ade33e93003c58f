import type { Hono } from 'hono';
import {
  acceptRequestSchema,
  choosePasswordRequestSchema,
  followLinkRequestSchema,
  inviteRequestSchema,
} from '#protocol';
import type { Done, FollowedLink, InvitationList, Link } from '#protocol';
import {
  acceptInvitation,
  describeLink,
  invite,
  openInvitations,
  revokeInvitation,
} from '../../people/invitations.ts';
import { chooseByLink } from '../../people/choose-password.ts';
import { mailInvitation } from '../../mail/links.ts';
import { oneAtATime } from '../../audit/one-at-a-time.ts';
import { hashPassword } from '../../people/passwords.ts';
import { refuseWeakPassword } from '../../people/password-rules/refuse-weak.ts';
import { linkSpent } from '../../people/refusal.ts';
import { beginSession, signedIn } from '../begin-session.ts';
import { change } from '../change.ts';
import { clientAddress } from '../client-address.ts';
import type { Environment, Parts } from '../environment.ts';
import { notedIn } from '../noted.ts';
import { readBody } from '../read-body.ts';
import { requireRecent } from '../require-recent.ts';
import { routesOn } from '../route.ts';

/** Links that let people in: made by administrators, followed by whoever has them. */
export function linkRoutes(app: Hono<Environment>, parts: Parts): void {
  issuing(app, parts);
  following(app, parts);
}

function issuing(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database, clock, mail = null } = parts;

  route('invitations', async (c) => {
    const list = await database.read((tables) => openInvitations(tables, clock.now()));
    return c.json(list satisfies InvitationList);
  });

  route('invite', async (c) => {
    const wanted = await readBody(c, inviteRequestSchema);
    const link = await change(c, parts, async (changing) => {
      // Whoever could invite a manager from a screen that was left open would see everything soon.
      if (wanted.roles.some((role) => role !== 'trainee')) await requireRecent(changing, clock);
      const issued = await invite(changing.tables, wanted, changing);
      await mailInvitation(changing.tables, mail, { link: issued, email: wanted.email, now: changing.now });
      return issued;
    });
    return c.json(link satisfies Link);
  });

  route('revokeInvitation', async (c, { invitation }) => {
    await change(c, parts, ({ tables, noted }) => revokeInvitation(tables, invitation, noted));
    return c.json({} satisfies Done);
  });
}

function following(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database, clock, secret, mail = null } = parts;

  route('followLink', async (c) => {
    const { token } = await readBody(c, followLinkRequestSchema);
    const told = await database.read((tables) => describeLink(tables, token, clock.now()));
    return c.json(told satisfies FollowedLink);
  });

  route('acceptInvitation', async (c) => {
    const { password, ...newcomer } = await readBody(c, acceptRequestSchema);
    const [now, noted] = [clock.now(), notedIn(c, clock)];
    const link = await database.read((tables) => describeLink(tables, newcomer.token, now));
    if (link.purpose !== 'invitation') throw linkSpent();
    refuseWeakPassword(password, [newcomer.name, newcomer.email, link.organisation]);
    const hashed = await hashPassword(password);
    const token = await database.write(async (tables) => {
      await oneAtATime(tables);
      const person = await acceptInvitation(tables, { ...newcomer, password: hashed }, { now, noted });
      return beginSession(c, tables, { person, now });
    });
    return signedIn(c, parts, token);
  });

  route('choosePassword', async (c) => {
    const { token, password } = await readBody(c, choosePasswordRequestSchema);
    const [now, noted] = [clock.now(), notedIn(c, clock)];
    const link = await database.read((tables) => describeLink(tables, token, now));
    if (link.purpose !== 'reset') throw linkSpent();
    refuseWeakPassword(password, [link.name, link.email, link.organisation]);
    const hashed = await hashPassword(password);
    const chosen = { token, password: hashed, address: clientAddress(c), mail };
    await chooseByLink({ database, secret, now, noted }, chosen);
    return c.json({} satisfies Done);
  });
}
