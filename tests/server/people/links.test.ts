import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { Fault, FollowedLink, InvitationList, Link, Me, Role } from '#protocol';
import { countTry } from '../../../src/server/people/sign-in-limits.ts';
import { openPostgres } from '../../../src/server/store/postgres/open-postgres.ts';
import { person, team } from '../fixture/people.ts';
import type { SignedIn } from '../fixture/people.ts';
import { testPostgres } from '../fixture/postgres.ts';
import { asked, tryOut } from '../fixture/try-out.ts';
import type { TryOut } from '../fixture/try-out.ts';

const postgres = testPostgres();
const DAY = 24 * 60 * 60_000;
const PASSWORD = 'lantern oyster fjord';

async function house(overrides: Parameters<typeof tryOut>[0] = {}) {
  let now = Date.UTC(2026, 2, 1, 10);
  const world = await tryOut({ clock: { now: () => now }, ...overrides });
  const ada = await person(world, 'Ada', 'administrator');
  return { world, ada, later: (milliseconds: number) => (now += milliseconds) };
}

const tokenIn = ({ path }: Link): string => path.split('#')[1] ?? '';
const faultOf = async (response: Response) => ((await response.json()) as Fault).error;

async function invited(
  ada: SignedIn,
  {
    roles = ['trainee'],
    team: into = null,
    email = null,
  }: { roles?: Role[]; team?: string | null; email?: string | null } = {},
): Promise<Link> {
  return (await (await ada.ask('POST', pathTo('invite'), { roles, team: into, email })).json()) as Link;
}

const accept = ({ request }: Pick<TryOut, 'request'>, token: string, email = 'bo@example.com') =>
  request(pathTo('acceptInvitation'), asked('POST', { token, name: 'Bo', email, password: PASSWORD }));
const follow = ({ request }: Pick<TryOut, 'request'>, token: string) =>
  request(pathTo('followLink'), asked('POST', { token }));

describe('an invitation', () => {
  it('lets one person in, with its roles and in its team, and signs them in', async () => {
    const { world, ada } = await house();
    const returns = await team(world, 'Returns', {});
    const link = await invited(ada, { roles: ['trainee', 'manager'], team: returns });
    expect(link.path).toMatch(/^\/join#[\w-]{43}$/);
    const response = await accept(world, tokenIn(link));
    expect(response.status).toBe(200);
    const there = { id: returns, name: 'Returns' };
    expect(((await response.json()) as Me).person).toMatchObject({
      name: 'Bo',
      roles: ['trainee', 'manager'],
      manages: [there],
      memberOf: [there],
    });
    const signedIn = await world.request(
      pathTo('signIn'),
      asked('POST', { email: 'bo@example.com', password: PASSWORD }),
    );
    expect(signedIn.status).toBe(200);
  });

  it('tells whoever has the link what it is, and nothing to whoever has not', async () => {
    const { world, ada } = await house();
    const returns = await team(world, 'Returns', {});
    const link = await invited(ada, { team: returns, email: 'Bo@Example.com' });
    expect((await (await follow(world, tokenIn(link))).json()) as FollowedLink).toEqual({
      purpose: 'invitation',
      organisation: 'Example Ltd',
      roles: ['trainee'],
      team: 'Returns',
      email: 'bo@example.com',
      from: 'Ada',
      expiresAt: link.expiresAt,
    });
    const response = await follow(world, `${tokenIn(link)}x`);
    expect([response.status, (await faultOf(response)).code]).toEqual([410, 'link-spent']);
  });

  it('is good once, for a week, and until it is taken back', async () => {
    const { world, ada, later } = await house();
    const [used, old, revoked] = [await invited(ada), await invited(ada), await invited(ada)];
    expect((await accept(world, tokenIn(used))).status).toBe(200);
    expect((await faultOf(await accept(world, tokenIn(used), 'cy@example.com'))).code).toBe('link-spent');
    const path = pathTo('revokeInvitation', { invitation: revoked.id });
    expect((await ada.ask('DELETE', path)).status).toBe(200);
    expect((await ada.ask('DELETE', path)).status).toBe(404);
    expect((await accept(world, tokenIn(revoked), 'cy@example.com')).status).toBe(410);
    later(7 * DAY - 1);
    expect((await follow(world, tokenIn(old))).status).toBe(200);
    later(1);
    expect((await accept(world, tokenIn(old), 'cy@example.com')).status).toBe(410);
  });

  it('stands in the list while it is good, with who made it and without its token', async () => {
    const { world, ada } = await house();
    const [first, second] = [await invited(ada), await invited(ada, { email: 'cy@example.com' })];
    const list = async () => (await (await ada.ask('GET', pathTo('invitations'))).json()) as InvitationList;
    const both = await list();
    expect(both.invitations.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
    expect(both.invitations[0]?.issuedBy).toEqual({ id: ada.id, name: 'Ada' });
    expect(JSON.stringify(both)).not.toContain(tokenIn(first));
    await accept(world, tokenIn(first));
    expect((await list()).invitations.map(({ id }) => id)).toEqual([second.id]);
  });

  it('stays good after a password that is refused, or an address that somebody has', async () => {
    const { world, ada } = await house();
    const token = tokenIn(await invited(ada));
    const weak = { token, name: 'Bo', email: 'bo@example.com', password: 'Summer2026!!' };
    expect((await world.request(pathTo('acceptInvitation'), asked('POST', weak))).status).toBe(422);
    const taken = await accept(world, token, 'ADA@example.com');
    expect([taken.status, (await faultOf(taken)).code]).toEqual([409, 'address-taken']);
    expect((await accept(world, token)).status).toBe(200);
  });

  it('is not made by anybody but an administrator', async () => {
    const { world } = await house();
    const mia = await person(world, 'Mia', 'manager', 'trainer', 'trainee');
    const body = { roles: ['administrator'], team: null, email: null };
    expect((await mia.ask('POST', pathTo('invite'), body)).status).toBe(403);
    expect((await mia.ask('GET', pathTo('invitations'))).status).toBe(403);
  });

  it('of an administrator who is disabled lets nobody in any more', async () => {
    const { world, ada } = await house();
    const zoe = await person(world, 'Zoe', 'administrator');
    const token = tokenIn(await invited(zoe));
    await ada.ask('POST', pathTo('disablePerson', { person: zoe.id }), {});
    expect((await accept(world, token)).status).toBe(410);
  });

  it('with more than practice in it asks an administrator for the password again after ten minutes', async () => {
    const { ada, later } = await house();
    const body = (roles: Role[]) => ({ roles, team: null, email: null });
    later(10 * 60_000 + 1);
    const refused = await ada.ask('POST', pathTo('invite'), body(['manager']));
    expect([refused.status, (await faultOf(refused)).code]).toEqual([403, 'password-needed']);
    expect((await ada.ask('POST', pathTo('invite'), body(['trainee']))).status).toBe(200);
  });
});

describe('a link to choose a password', () => {
  const reset = async (ada: SignedIn, id: string) =>
    (await (await ada.ask('POST', pathTo('resetPerson', { person: id }), {})).json()) as Link;
  const choose = ({ request }: Pick<TryOut, 'request'>, token: string) =>
    request(pathTo('choosePassword'), asked('POST', { token, password: PASSWORD }));

  it('sets it, ends all sessions of the person, and signs nobody in', async () => {
    const { world, ada } = await house();
    const bo = await person(world, 'Bo', 'trainee');
    const link = await reset(ada, bo.id);
    expect(link.path).toMatch(/^\/choose-password#/);
    expect(await (await follow(world, tokenIn(link))).json()).toMatchObject({ purpose: 'reset', name: 'Bo' });
    const response = await choose(world, tokenIn(link));
    expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null]);
    expect((await bo.ask('GET', pathTo('account'))).status).toBe(401);
    const body = { email: 'bo@example.com', password: PASSWORD };
    expect((await world.request(pathTo('signIn'), asked('POST', body))).status).toBe(200);
  });

  it('is good once, for a day, and until another is made', async () => {
    const { world, ada, later } = await house();
    const bo = await person(world, 'Bo', 'trainee');
    const first = await reset(ada, bo.id);
    const second = await reset(ada, bo.id);
    expect((await choose(world, tokenIn(first))).status).toBe(410);
    expect((await choose(world, tokenIn(second))).status).toBe(200);
    expect((await choose(world, tokenIn(second))).status).toBe(410);
    const third = await reset(ada, bo.id);
    later(DAY);
    expect((await choose(world, tokenIn(third))).status).toBe(410);
  });

  it('lets somebody in at once who had tried too often with the forgotten one', async () => {
    const { world, ada } = await house();
    const bo = await person(world, 'Bo', 'trainee');
    const signIn = (password: string) =>
      world.request(pathTo('signIn'), asked('POST', { email: 'bo@example.com', password }));
    for (let n = 0; n < 6; n++) await signIn('something forgotten');
    expect((await signIn(PASSWORD)).status).toBe(429);
    await choose(world, tokenIn(await reset(ada, bo.id)));
    expect((await signIn(PASSWORD)).status).toBe(200);
  });

  it('lets somebody in at once on whose account others tried too often', async () => {
    const { world, ada } = await house();
    const bo = await person(world, 'Bo', 'trainee');
    const { database, clock, secret } = world.parts;
    const account = 'bo@example.com';
    for (let n = 0; n < 30; n++) {
      const tried = { account, address: `10.0.0.${n}` };
      await database.write((tables) => countTry(tables, tried, { now: clock.now(), secret }));
    }
    const signIn = () =>
      world.request(pathTo('signIn'), asked('POST', { email: account, password: PASSWORD }));
    expect((await signIn()).status).toBe(429);
    await choose(world, tokenIn(await reset(ada, bo.id)));
    expect((await signIn()).status).toBe(200);
  });

  it('is no invitation, and an invitation is none', async () => {
    const { world, ada } = await house();
    const bo = await person(world, 'Bo', 'trainee');
    expect((await accept(world, tokenIn(await reset(ada, bo.id)), 'cy@example.com')).status).toBe(410);
    expect((await choose(world, tokenIn(await invited(ada)))).status).toBe(410);
  });
});

describe('an invitation that is followed twice at the same moment', () => {
  const people = ({ parts }: Pick<TryOut, 'parts'>) =>
    parts.database.read((tables) => tables.selectFrom('person').select('id').execute());

  it('lets one in', async () => {
    const { world, ada } = await house();
    const token = tokenIn(await invited(ada));
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) => accept(world, token, `bo${n}@example.com`)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await people(world)).toHaveLength(2);
  });

  it('lets one in by two servers on one PostgreSQL database', async () => {
    const url = await postgres.emptySchema();
    const opening = { url, now: '2026-03-01T09:00:00.000Z', onLostConnection: () => undefined };
    const [one, other] = [(await openPostgres(opening)).database, (await openPostgres(opening)).database];
    const { world, ada } = await house({ database: one });
    const second = await tryOut({ database: other });
    const token = tokenIn(await invited(ada));
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => accept(n % 2 ? world : second, token, `bo${n}@example.com`)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(7);
    expect(await people(world)).toHaveLength(2);
    await Promise.all([one.close(), other.close()]);
  });
});
