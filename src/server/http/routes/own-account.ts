import type { Hono } from 'hono';
import {
  checkRequestSchema,
  confirmFactorRequestSchema,
  nameRequestSchema,
  passwordRequestSchema,
} from '#protocol';
import type { Account, Done, Factor, Recovery } from '#protocol';
import { checkPassword } from '../../people/check-password.ts';
import { noticeOf } from '../../mail/notices.ts';
import { removeFactorOf } from '../../people/manage-person.ts';
import { meOf } from '../../people/me.ts';
import {
  beginFactor,
  confirmFactor,
  describeAccount,
  endOwnSessions,
  keepPassword,
  renameSelf,
} from '../../people/own-account.ts';
import { hashPassword } from '../../people/passwords.ts';
import { refuseWeakPassword } from '../../people/password-rules/refuse-weak.ts';
import { noteCheck, renewToken } from '../../people/sessions.ts';
import { giveToken, tellMe } from '../begin-session.ts';
import { change } from '../change.ts';
import { clientAddress } from '../client-address.ts';
import type { Asked, Environment, Parts } from '../environment.ts';
import { notedIn } from '../noted.ts';
import { readBody } from '../read-body.ts';
import { requireRecent } from '../require-recent.ts';
import { actorOf, routesOn } from '../route.ts';

const DONE = {} satisfies Done;

/** What everybody does with their own account. */
export function ownAccountRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database, clock, mail = null } = parts;

  route('account', async (c) => {
    const actor = actorOf(c);
    const account = await database.read((tables) => describeAccount(tables, actor, clock.now()));
    const { provided, ...rest } = account;
    const provider = provided ? (parts.sso?.settings.name ?? null) : null;
    return c.json({ ...rest, provider } satisfies Account);
  });

  route('ownName', async (c) => {
    const { name } = await readBody(c, nameRequestSchema);
    await change(c, parts, ({ tables, noted }) => renameSelf(tables, name, noted));
    return tellMe(c, parts, actorOf(c));
  });

  route('ownPassword', async (c) => {
    const { old, password } = await readBody(c, passwordRequestSchema);
    const actor = actorOf(c);
    await checkOwn(c, parts, old);
    const { email, organisation } = await database.read(async (tables) => ({
      email: (await describeAccount(tables, actor, clock.now())).email,
      organisation: (await meOf(tables, null)).organisation,
    }));
    refuseWeakPassword(password, [actor.name, email, organisation]);
    const hashed = await hashPassword(password);
    const token = await change(c, parts, async ({ tables, noted, now }) => {
      await keepPassword(tables, actor, { password: hashed, noted });
      await noticeOf(tables, mail, { person: actor.person, change: 'password-changed', now });
      return renewToken(tables, actor.session);
    });
    giveToken(c, parts, token);
    return c.json(DONE);
  });

  route('checkPassword', async (c) => {
    const { password } = await readBody(c, checkRequestSchema);
    await checkOwn(c, parts, password);
    const token = await database.write((tables) => noteCheck(tables, actorOf(c).session, clock.now()));
    giveToken(c, parts, token);
    return c.json(DONE);
  });

  route('endSession', async (c, { session }) => {
    await change(c, parts, ({ tables, actor, noted }) =>
      endOwnSessions(tables, actor, { only: session, noted }),
    );
    return c.json(DONE);
  });

  route('endOtherSessions', async (c) => {
    await change(c, parts, ({ tables, actor, noted }) =>
      endOwnSessions(tables, actor, { only: null, noted }),
    );
    return c.json(DONE);
  });
  factorRoutes(app, parts);
}

function factorRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);

  route('beginFactor', async (c) => {
    const factor = await change(c, parts, async (changing) => {
      await requireRecent(changing, parts.clock);
      return beginFactor(changing.tables, changing.actor);
    });
    return c.json(factor satisfies Factor);
  });

  route('confirmFactor', async (c) => {
    const { code } = await readBody(c, confirmFactorRequestSchema);
    const { recovery, token } = await change(c, parts, async (changing) => ({
      recovery: await confirmFactor(changing.tables, { ...changing.actor, code }, changing),
      token: await renewToken(changing.tables, changing.actor.session),
    }));
    giveToken(c, parts, token);
    return c.json(recovery satisfies Recovery);
  });

  route('removeFactor', async (c) => {
    const { password } = await readBody(c, checkRequestSchema);
    await checkOwn(c, parts, password);
    const token = await change(c, parts, async ({ tables, actor: { person, session }, noted, now }) => {
      await removeFactorOf(tables, { person, asking: session }, noted);
      await noticeOf(tables, parts.mail ?? null, { person, change: 'factor-removed', now });
      return renewToken(tables, session);
    });
    giveToken(c, parts, token);
    return c.json(DONE);
  });
}

/** Refuses whoever does not know the password of the person whose session this is. */
function checkOwn(c: Asked, { database, secret, clock }: Parts, password: string): Promise<void> {
  const door = { database, secret, now: clock.now(), noted: notedIn(c, clock) };
  return checkPassword(door, { person: actorOf(c).person, password, address: clientAddress(c) });
}
