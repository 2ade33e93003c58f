import type { Hono } from 'hono';
import { ownMailRequestSchema } from '#protocol';
import type { Done, MailState, OwnMail } from '#protocol';
import { append } from '../../audit/append.ts';
import { hasAddress } from '../../mail/notices.ts';
import { post } from '../../mail/post.ts';
import { chooseReminders, wantsReminders } from '../../mail/reminders/wanted.ts';
import { mailState } from '../../mail/state.ts';
import { nothingHere } from '../../request-refused.ts';
import { change } from '../change.ts';
import type { Environment, Parts } from '../environment.ts';
import { readBody } from '../read-body.ts';
import { actorOf, routesOn } from '../route.ts';

/** Whether mails go out, and whether one wants to be reminded by them. */
export function mailRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database, mail = null } = parts;

  route('mail', async (c) => {
    const state = await database.read((tables) => mailState(tables, mail, actorOf(c).person));
    return c.json(state satisfies MailState);
  });

  route('testMail', async (c) => {
    if (!mail) throw nothingHere();
    await change(c, parts, async ({ tables, actor, now, noted }) => {
      // A second press while the first is on its way is the same test.
      const { test } = await mailState(tables, mail, actor.person);
      if (test?.state === 'waiting') return;
      await post(tables, mail, { mails: [{ kind: 'test', person: actor.person, about: {} }], now });
      await append(tables, { ...noted, action: 'mail.test' });
    });
    return c.json({} satisfies Done);
  });

  route('ownMail', async (c) => {
    const { person } = actorOf(c);
    const own = await database.read(async (tables) => ({
      on: mail !== null && (await hasAddress(tables, person)),
      reminders: await wantsReminders(tables, person),
    }));
    return c.json(own satisfies OwnMail);
  });

  route('changeOwnMail', async (c) => {
    const { reminders: wanted } = await readBody(c, ownMailRequestSchema);
    await change(c, parts, async ({ tables, actor: { person }, noted }) => {
      await chooseReminders(tables, { person, wanted, at: noted.at });
      await append(tables, { ...noted, action: 'reminders.choose', object: person, subject: person });
    });
    return c.json({} satisfies Done);
  });
}
