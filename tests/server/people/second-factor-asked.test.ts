import { TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { Account, Factor, Fault, Me, Recovery, SignInRules } from '#protocol';
import { offerSetUp } from '../../../src/server/people/set-up.ts';
import { person, signedInAgain } from '../fixture/people.ts';
import { asked, tryOut } from '../fixture/try-out.ts';

const PASSWORD = 'lantern oyster fjord';
const MINUTE = 60_000;

const codeOf = async (response: Response) => ((await response.json()) as Fault).error.code;
const meIn = async (response: Response) => (await response.json()) as Me;

/** A new house, and its first administrator's browser, which keeps the cookie that it was given last. */
async function newHouse() {
  const time = { now: Date.UTC(2026, 2, 1, 10) };
  const world = await tryOut({ clock: { now: () => time.now } });
  const path = await offerSetUp(world.parts.database, time.now);
  let cookie = '';
  const ask = async (method: string, to: string, body?: unknown) => {
    const response = await world.request(to, asked(method, body, { cookie }));
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response;
  };
  const house = { organisation: 'Example Ltd', name: 'Ada', email: 'ada@example.com', password: PASSWORD };
  const me = await meIn(await ask('POST', pathTo('setUp'), { token: path?.split('#')[1], ...house }));
  const old = (was: string) => world.request(pathTo('account'), asked('GET', undefined, { cookie: was }));
  return { world, time, me, ask, cookie: () => cookie, openedBy: old };
}

async function addFactor({ ask, time }: Pick<Awaited<ReturnType<typeof newHouse>>, 'ask' | 'time'>) {
  const { secret } = (await (await ask('POST', pathTo('beginFactor'), {})).json()) as Factor;
  const code = new TOTP({ secret }).generate({ timestamp: time.now });
  return (await (await ask('PUT', pathTo('confirmFactor'), { code })).json()) as Recovery;
}

describe('a new house', () => {
  it('asks its first administrator for a second factor, and opens when it is there', async () => {
    const house = await newHouse();
    expect(house.me.person).toMatchObject({ factor: false, factorDue: true });
    const people = () => house.ask('GET', pathTo('people'));
    expect(await codeOf(await people())).toBe('factor-due');
    expect((await addFactor(house)).recovery).toHaveLength(10);
    const me = await meIn(await house.ask('GET', pathTo('me')));
    expect([me.person?.factor, me.person?.factorDue]).toEqual([true, undefined]);
    expect((await people()).status).toBe(200);
  });

  it('asks again whoever takes theirs off', async () => {
    const house = await newHouse();
    await addFactor(house);
    await house.ask('POST', pathTo('removeFactor'), { password: PASSWORD });
    expect(await codeOf(await house.ask('GET', pathTo('people')))).toBe('factor-due');
  });

  it('asks it of those who join to see other people’s things, and of no trainee', async () => {
    const house = await newHouse();
    await addFactor(house);
    const join = async (role: string) => {
      const wanted = { roles: [role], team: null, email: null };
      const link = (await (await house.ask('POST', pathTo('invite'), wanted)).json()) as { path: string };
      const body = {
        token: link.path.split('#')[1],
        name: role,
        email: `${role}@example.com`,
        password: PASSWORD,
      };
      const response = await house.world.request(pathTo('acceptInvitation'), asked('POST', body));
      return (await meIn(response)).person?.factorDue ?? false;
    };
    expect([await join('manager'), await join('trainee')]).toEqual([true, false]);
  });
});

describe('of whom a second factor is asked', () => {
  it('is set by an administrator who gave the password just now, and holds at once', async () => {
    let now = Date.UTC(2026, 2, 1, 10);
    const world = await tryOut({ clock: { now: () => now } });
    const [ada, mia] = [await person(world, 'Ada', 'administrator'), await person(world, 'Mia', 'manager')];
    const rules = async (who: typeof ada) =>
      (await (await who.ask('GET', pathTo('signInRules'))).json()) as SignInRules;
    const change = (who: typeof ada, secondFactor: string) =>
      who.ask('PUT', pathTo('changeSignInRules'), { secondFactor });
    expect(await rules(ada)).toEqual({ secondFactor: 'own-choice' });
    expect((await change(ada, 'nobody')).status).toBe(400);
    expect((await mia.ask('GET', pathTo('teams'))).status).toBe(200);
    now += 11 * MINUTE;
    expect(await codeOf(await change(ada, 'staff'))).toBe('password-needed');
    const again = await signedInAgain(world, ada);
    expect((await change(again, 'staff')).status).toBe(200);
    expect(await codeOf(await mia.ask('GET', pathTo('teams')))).toBe('factor-due');
    const entry = await world.parts.database.read((tables) =>
      tables.selectFrom('audit').select(['action', 'actor']).orderBy('seq', 'desc').executeTakeFirst(),
    );
    expect(entry).toEqual({ action: 'organisation.sign-in', actor: ada.id });
  });
});

describe('a session', () => {
  it('goes on under another token after each proof of who it is, and the one before is worth nothing', async () => {
    const house = await newHouse();
    const steps = [
      () => addFactor(house),
      () => house.ask('POST', pathTo('checkPassword'), { password: PASSWORD }),
      () => house.ask('PUT', pathTo('ownPassword'), { old: PASSWORD, password: 'tidal wallpaper notary' }),
      () => house.ask('POST', pathTo('removeFactor'), { password: 'tidal wallpaper notary' }),
    ];
    const { sessions } = (await (await house.ask('GET', pathTo('account'))).json()) as Account;
    for (const step of steps) {
      const before = house.cookie();
      expect((await house.openedBy(before)).status).toBe(200);
      await step();
      expect((await house.openedBy(before)).status).toBe(401);
      expect((await house.openedBy(house.cookie())).status).toBe(200);
    }
    const { sessions: left } = (await (await house.ask('GET', pathTo('account'))).json()) as Account;
    expect(left.map(({ id }) => id)).toEqual(sessions.map(({ id }) => id));
  });

  it('ends after twelve hours however it is used, by password or by provider', async () => {
    let now = Date.UTC(2026, 2, 1, 10);
    const world = await tryOut({ clock: { now: () => now } });
    const mia = await person(world, 'Mia', 'manager');
    const sso = await signedInAgain(world, { ...mia, beganBy: 'provider' });
    for (let passed = 20; passed < 12 * 60; passed += 20) {
      now += 20 * MINUTE;
      for (const one of [mia, sso]) expect((await one.ask('GET', pathTo('account'))).status).toBe(200);
    }
    now += 20 * MINUTE;
    for (const one of [mia, sso]) expect((await one.ask('GET', pathTo('account'))).status).toBe(401);
  });
});

describe('failures to sign in', () => {
  it('are told to the person by the hour, for thirty days, and to nobody else', async () => {
    const DAY = 24 * 60 * MINUTE;
    let now = Date.UTC(2026, 2, 1, 10, 59);
    const world = await tryOut({ clock: { now: () => now } });
    const [ada, bo] = [await person(world, 'Ada', 'trainee'), await person(world, 'Bo', 'trainee')];
    const fail = () =>
      world.request(pathTo('signIn'), asked('POST', { email: 'ada@example.com', password: 'a guess' }));
    const failures = async (who: typeof ada) => {
      const again = await signedInAgain(world, who);
      return ((await (await again.ask('GET', pathTo('account'))).json()) as Account).failures;
    };
    await fail();
    await fail();
    now += MINUTE;
    await fail();
    expect(await failures(ada)).toEqual([
      { hour: '2026-03-01T11:00:00.000Z', times: 1 },
      { hour: '2026-03-01T10:00:00.000Z', times: 2 },
    ]);
    expect(await failures(bo)).toEqual([]);
    now += 30 * DAY - MINUTE + 1;
    expect(await failures(ada)).toEqual([{ hour: '2026-03-01T11:00:00.000Z', times: 1 }]);
  });
});
