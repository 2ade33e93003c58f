import { TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { Account, Factor, Fault, Me, Recovery } from '#protocol';
import { addPerson } from '../../../src/server/people/add-person.ts';
import { hashPassword } from '../../../src/server/people/passwords.ts';
import { person, setUp } from '../fixture/people.ts';
import { asked, tryOut } from '../fixture/try-out.ts';

const PASSWORD = 'lantern oyster fjord';
const EMAIL = 'ada@example.com';
const MINUTE = 60_000;

async function house() {
  let now = Date.UTC(2026, 2, 1, 10);
  const world = await tryOut({ clock: { now: () => now } });
  await setUp(world);
  const password = await hashPassword(PASSWORD);
  await world.parts.database.write((tables) =>
    addPerson(tables, { name: 'Ada', email: EMAIL, roles: ['trainee'], password, since: '2026-03-01' }),
  );
  const signIn = (code?: string, given = PASSWORD) => {
    const body = { email: EMAIL, password: given, ...(code === undefined ? {} : { code }) };
    return world.request(pathTo('signIn'), asked('POST', body));
  };
  /** A browser: it keeps the cookie that it was given last. */
  const session = async (code?: string) => {
    let cookie = '';
    const kept = (response: Response) => {
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
      return response;
    };
    kept(await signIn(code));
    const before = (path: string, old: string) =>
      world.request(path, asked('GET', undefined, { cookie: old }));
    const ask = async (method: string, path: string, body?: unknown) =>
      kept(await world.request(path, asked(method, body, { cookie })));
    return Object.assign(ask, { cookie: () => cookie, before });
  };
  return { world, signIn, session, later: (milliseconds: number) => (now += milliseconds), now: () => now };
}
type Ask = (method: string, path: string, body?: unknown) => Promise<Response>;

const faultOf = async (response: Response) => ((await response.json()) as Fault).error;
const accountOf = async (ask: Ask) => (await (await ask('GET', pathTo('account'))).json()) as Account;

describe('the own password', () => {
  it('is changed by whoever knows the old one, and ends every other session', async () => {
    const { session, signIn } = await house();
    const [here, elsewhere] = [await session(), await session()];
    const change = (old: string, password: string) => here('PUT', pathTo('ownPassword'), { old, password });
    expect((await faultOf(await change('not the old one', 'tidal wallpaper notary'))).code).toBe(
      'wrong-password',
    );
    expect((await faultOf(await change(PASSWORD, 'Password1234!'))).code).toBe('weak-password');
    expect((await change(PASSWORD, 'tidal wallpaper notary')).status).toBe(200);
    expect((await elsewhere('GET', pathTo('account'))).status).toBe(401);
    expect((await here('GET', pathTo('account'))).status).toBe(200);
    expect((await signIn()).status).toBe(401);
    expect((await signIn(undefined, 'tidal wallpaper notary')).status).toBe(200);
  });

  it('is not guessed at an open session either', async () => {
    const { session } = await house();
    const ask = await session();
    const check = (password: string) => ask('POST', pathTo('checkPassword'), { password });
    for (let n = 0; n < 5; n++) expect((await check(`guess ${n}`)).status).toBe(403);
    const refused = await check(PASSWORD);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  });
});

describe('sessions', () => {
  it('are listed, with the one that asks, and ended one by one or all others at once', async () => {
    const { session, later } = await house();
    const first = await session();
    later(MINUTE);
    const [second, third] = [await session(), await session()];
    const { sessions } = await accountOf(third);
    expect(sessions).toHaveLength(3);
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    const oldest = sessions.at(-1)?.id ?? '';
    expect((await third('DELETE', pathTo('endSession', { session: oldest }))).status).toBe(200);
    expect((await first('GET', pathTo('account'))).status).toBe(401);
    expect((await second('GET', pathTo('account'))).status).toBe(200);
    await third('DELETE', pathTo('endOtherSessions'));
    expect((await second('GET', pathTo('account'))).status).toBe(401);
    expect((await accountOf(third)).sessions).toHaveLength(1);
  });

  it('of somebody else are not there', async () => {
    const { world, session } = await house();
    const bo = await person(world, 'Bo', 'trainee');
    const theirs = await accountOf((method, path, body) => bo.ask(method, path, body));
    const ask = await session();
    const path = pathTo('endSession', { session: theirs.sessions[0]?.id ?? '' });
    expect((await ask('DELETE', path)).status).toBe(404);
    expect((await bo.ask('GET', pathTo('account'))).status).toBe(200);
  });
});

describe('the own name', () => {
  it('is what one is called from then on', async () => {
    const { session } = await house();
    const ask = await session();
    const me = (await (await ask('PUT', pathTo('ownName'), { name: 'Ada Bell' })).json()) as Me;
    expect(me.person?.name).toBe('Ada Bell');
    expect((await ask('PUT', pathTo('ownName'), { name: 'A\u202eB' })).status).toBe(400);
  });
});

describe('the second factor', () => {
  async function withFactor() {
    const all = await house();
    const ask = await all.session();
    const factor = (await (await ask('POST', pathTo('beginFactor'), {})).json()) as Factor;
    const codeNow = () => new TOTP({ secret: factor.secret }).generate({ timestamp: all.now() });
    const confirmed = await ask('PUT', pathTo('confirmFactor'), { code: codeNow() });
    const { recovery } = (await confirmed.json()) as Recovery;
    all.later(30_000);
    return { ...all, ask, factor, codeNow, recovery };
  }

  it('is asked for only once the app has given a first code', async () => {
    const { session, signIn } = await house();
    const ask = await session();
    const factor = (await (await ask('POST', pathTo('beginFactor'), {})).json()) as Factor;
    expect(factor.url).toMatch(/^otpauth:\/\/totp\/.*secret=[A-Z2-7]{32}&.*period=30$/);
    expect((await signIn()).status).toBe(200);
    expect((await faultOf(await ask('PUT', pathTo('confirmFactor'), { code: '000000' }))).code).toBe(
      'wrong-code',
    );
    expect((await signIn()).status).toBe(200);
  });

  it('is asked for after the password, never before', async () => {
    const { signIn, codeNow } = await withFactor();
    expect((await faultOf(await signIn(undefined, 'a wrong password'))).code).toBe('wrong-sign-in');
    const wanted = await signIn();
    expect([wanted.status, wanted.headers.get('set-cookie')]).toEqual([401, null]);
    expect((await faultOf(wanted)).code).toBe('code-wanted');
    const me = (await (await signIn(codeNow())).json()) as Me;
    expect(me.person?.factor).toBe(true);
  });

  it('takes no code twice, also not at the same moment, and none from before', async () => {
    const { signIn, codeNow, later } = await withFactor();
    const code = codeNow();
    const answers = await Promise.all([signIn(code), signIn(code), signIn(code)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    later(30_000);
    expect((await faultOf(await signIn(code))).code).toBe('wrong-code');
    expect((await signIn(codeNow())).status).toBe(200);
  });

  it('lets in with each recovery code once, as one types it', async () => {
    const { signIn, recovery, ask } = await withFactor();
    expect(new Set(recovery).size).toBe(10);
    const [code = ''] = recovery;
    expect(code).toMatch(/^(?:[2-9a-hjkmnp-z]{4}-){3}[2-9a-hjkmnp-z]{4}$/);
    expect((await signIn(code.toUpperCase().replaceAll('-', ' '))).status).toBe(200);
    expect((await signIn(code)).status).toBe(403);
    expect((await accountOf(ask)).recoveryLeft).toBe(9);
  });

  it('is not guessed: wrong codes count like wrong passwords, though the password is right', async () => {
    const { signIn, later } = await withFactor();
    for (let n = 0; n < 5; n++) expect((await signIn('000000')).status).toBe(403);
    expect((await signIn('000000')).status).toBe(429);
    later(MINUTE);
    expect((await signIn()).status).toBe(401);
    expect((await signIn('000000')).status).toBe(403);
    expect((await signIn('000000')).status).toBe(429);
  });

  it('is removed with the password, and by an administrator for somebody who lost everything', async () => {
    const { world, signIn, ask, codeNow } = await withFactor();
    expect((await ask('POST', pathTo('removeFactor'), { password: 'not this' })).status).toBe(403);
    expect((await signIn()).status).toBe(401);
    expect((await ask('POST', pathTo('removeFactor'), { password: PASSWORD })).status).toBe(200);
    expect((await signIn()).status).toBe(200);
    const again = (await (await ask('POST', pathTo('beginFactor'), {})).json()) as Factor;
    const code = new TOTP({ secret: again.secret }).generate({ timestamp: world.parts.clock.now() });
    expect(codeNow()).not.toBe(code);
    await ask('PUT', pathTo('confirmFactor'), { code });
    expect((await signIn()).status).toBe(401);
    const eve = await person(world, 'Eve', 'administrator');
    const me = (await (await ask('GET', pathTo('me'))).json()) as Me;
    await eve.ask('DELETE', pathTo('removeFactorOf', { person: me.person?.id ?? '' }));
    expect((await signIn()).status).toBe(200);
  });

  it('ends every other session when it comes and when it goes', async () => {
    const { session, codeNow, ask, later } = await withFactor();
    const elsewhere = await session(codeNow());
    expect((await elsewhere('GET', pathTo('account'))).status).toBe(200);
    await ask('POST', pathTo('removeFactor'), { password: PASSWORD });
    expect((await elsewhere('GET', pathTo('account'))).status).toBe(401);
    later(30_000);
    const again = await session();
    const { secret } = (await (await ask('POST', pathTo('beginFactor'), {})).json()) as Factor;
    const code = new TOTP({ secret }).generate({ timestamp: later(0) });
    expect((await ask('PUT', pathTo('confirmFactor'), { code })).status).toBe(200);
    expect((await again('GET', pathTo('account'))).status).toBe(401);
    expect((await ask('GET', pathTo('account'))).status).toBe(200);
  });

  it('is begun only by whoever gave the password just now', async () => {
    const { session, later } = await house();
    const ask = await session();
    later(11 * MINUTE);
    const begin = () => ask('POST', pathTo('beginFactor'), {});
    expect((await faultOf(await begin())).code).toBe('password-needed');
    expect((await ask('POST', pathTo('checkPassword'), { password: PASSWORD })).status).toBe(200);
    expect((await begin()).status).toBe(200);
  });

  it('is told to nobody again, and kept from those who read the answers', async () => {
    const { ask, factor, recovery } = await withFactor();
    const told = JSON.stringify([await accountOf(ask), await (await ask('GET', pathTo('me'))).json()]);
    expect(told).not.toContain(factor.secret);
    for (const code of recovery) expect(told).not.toContain(code);
  });
});
