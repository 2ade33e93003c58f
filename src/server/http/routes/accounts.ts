import type { Hono } from 'hono';
import { nameRequestSchema, setUpRequestSchema, signInRequestSchema, signInRulesSchema } from '#protocol';
import type { SignInRules } from '#protocol';
import { append } from '../../audit/append.ts';
import { hashPassword } from '../../people/passwords.ts';
import { refuseWeakPassword } from '../../people/password-rules/refuse-weak.ts';
import { endSessions } from '../../people/sessions.ts';
import { checkSetUpLink, setUpHouse } from '../../people/set-up.ts';
import { personOf } from '../../people/sign-in.ts';
import { readSignInRules, writeSignInRules } from '../../people/sign-in-rules.ts';
import { beginSession, signedIn, signedOut, tellMe } from '../begin-session.ts';
import { change } from '../change.ts';
import { clientAddress } from '../client-address.ts';
import type { Environment, Parts } from '../environment.ts';
import { notedIn } from '../noted.ts';
import { readBody } from '../read-body.ts';
import { requireRecent } from '../require-recent.ts';
import { actorOf, routesOn } from '../route.ts';

/** Who somebody is here, and how they come in and go. */
export function accountRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database, clock, secret } = parts;

  route('me', (c) => tellMe(c, parts, c.get('actor')));

  route('setUp', async (c) => {
    const { password, ...house } = await readBody(c, setUpRequestSchema);
    const now = clock.now();
    // Before the expensive hash, so that strangers cannot have it computed.
    await database.read((tables) => checkSetUpLink(tables, { token: house.token, now }));
    refuseWeakPassword(password, [house.name, house.email, house.organisation]);
    const hashed = await hashPassword(password);
    const token = await database.write(async (tables) => {
      const person = await setUpHouse(tables, { ...house, password: hashed, now }, notedIn(c, clock));
      return beginSession(c, tables, { person, now });
    });
    return signedIn(c, parts, token);
  });

  route('signIn', async (c) => {
    const { email, password, code } = await readBody(c, signInRequestSchema);
    const [now, noted, address] = [clock.now(), notedIn(c, clock), clientAddress(c)];
    const door = { database, secret, now, noted: { ...noted, actor: null } };
    const person = await personOf(door, { email, password, code: code ?? null, address });
    const token = await database.write((tables) => beginSession(c, tables, { person, now }));
    return signedIn(c, parts, token);
  });

  route('signOut', async (c) => {
    const actor = c.get('actor');
    if (actor) {
      await database.write(async (tables) => {
        await endSessions(tables, actor.person, { only: actor.session });
        await append(tables, { ...notedIn(c, clock), action: 'sign-out', subject: actor.person });
      });
    }
    return signedOut(c, parts);
  });
  houseRoutes(app, parts);
}

/** What administrators set for everybody. */
function houseRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database, clock } = parts;

  route('organisation', async (c) => {
    const { name } = await readBody(c, nameRequestSchema);
    await change(c, parts, async ({ tables, noted }) => {
      await tables.updateTable('organisation').set({ name }).where('id', '=', 1).execute();
      await append(tables, { ...noted, action: 'organisation.rename' });
    });
    return tellMe(c, parts, actorOf(c));
  });

  route('signInRules', async (c) => c.json((await database.read(readSignInRules)) satisfies SignInRules));

  route('changeSignInRules', async (c) => {
    const rules = await readBody(c, signInRulesSchema);
    await change(c, parts, async (changing) => {
      await requireRecent(changing, clock);
      await writeSignInRules(changing.tables, rules, changing.noted);
    });
    return c.json(rules satisfies SignInRules);
  });
}
