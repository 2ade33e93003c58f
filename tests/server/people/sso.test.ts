import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { Account, Link, Me } from '#protocol';
import { addPerson } from '../../../src/server/people/add-person.ts';
import { startSession } from '../../../src/server/people/sessions.ts';
import { readTicket, writeTicket } from '../../../src/server/sso/ticket.ts';
import { person, setUp } from '../fixture/people.ts';
import { Browser, HERE, houseWithProvider } from '../fixture/sso-browser.ts';
import type { House } from '../fixture/sso-browser.ts';
import { asked, tryOut } from '../fixture/try-out.ts';

const ADA = { name: 'Ada Bell', email: 'Ada@Example.com', email_verified: true };

async function invitation(of: House, body: object = {}): Promise<string> {
  const eve = await person(of.world, 'Eve', 'administrator');
  const wanted = { roles: ['trainee', 'trainer'], team: null, email: null, ...body };
  const link = (await (await eve.ask('POST', pathTo('invite'), wanted)).json()) as Link;
  return link.path.split('#')[1] ?? '';
}

describe('signing in with the provider', () => {
  it('is offered by name', async () => {
    const { world } = await houseWithProvider();
    const me = (await (await world.request(pathTo('me'))).json()) as Me;
    expect(me.sso).toEqual({ name: 'Example' });
  });

  it('lets somebody in by an invitation, and from then on without', async () => {
    const of = await houseWithProvider();
    of.idp.people['ada-7'] = ADA;
    const browser = new Browser(of);
    expect(await browser.signIn('ada-7', { token: await invitation(of) })).toBe('/');
    const first = await browser.me();
    expect(first.person).toMatchObject({ name: 'Ada Bell', roles: ['trainee', 'trainer'], password: false });
    const another = new Browser(of);
    expect(await another.signIn('ada-7')).toBe('/');
    expect((await another.me()).person?.id).toBe(first.person?.id);
    const account = await another.load(HERE + pathTo('account'));
    expect((await account.json()) as Account).toMatchObject({
      email: 'ada@example.com',
      provider: 'Example',
    });
  });

  it('lets nobody in who was not invited, and the other way only as a trainee where it is set', async () => {
    const closed = await houseWithProvider();
    closed.idp.people['bo'] = {};
    const browser = new Browser(closed);
    expect(await browser.signIn('bo')).toBe('/sign-in?sso=no-invitation');
    expect((await browser.me()).person).toBeNull();
    const open = await houseWithProvider({ openTo: 'trainees' });
    open.idp.people['bo'] = { name: 'Bo' };
    const guest = new Browser(open);
    expect(await guest.signIn('bo')).toBe('/');
    expect((await guest.me()).person).toMatchObject({ name: 'Bo', roles: ['trainee'] });
  });

  it('never takes somebody for another because of an address', async () => {
    const of = await houseWithProvider({ openTo: 'trainees' });
    const eve = await person(of.world, 'Eve', 'administrator');
    of.idp.people['mallory'] = { name: 'Eve', email: 'eve@example.com', email_verified: true };
    const browser = new Browser(of);
    expect(await browser.signIn('mallory')).toBe('/sign-in?sso=address-taken');
    expect((await browser.me()).person).toBeNull();
    of.idp.people['mallory'] = { name: 'Eve', email: 'eve@example.com', email_verified: false };
    const again = new Browser(of);
    expect(await again.signIn('mallory')).toBe('/');
    const { person: in_ } = await again.me();
    expect(in_?.id).not.toBe(eve.id);
    expect(in_?.roles).toEqual(['trainee']);
  });

  it('is over for who was disabled', async () => {
    const of = await houseWithProvider({ openTo: 'trainees' });
    of.idp.people['ada-7'] = ADA;
    await new Browser(of).signIn('ada-7');
    await of.world.parts.database.write((tables) =>
      tables.updateTable('person').set({ disabled_at: '2026-03-01T10:00:00.000Z' }).execute(),
    );
    const browser = new Browser(of);
    expect(await browser.signIn('ada-7')).toBe('/sign-in?sso=disabled');
    expect((await browser.me()).person).toBeNull();
  });

  it('by an invitation that was taken back meanwhile ends at the door', async () => {
    const of = await houseWithProvider();
    of.idp.people['ada-7'] = ADA;
    const token = await invitation(of);
    const browser = new Browser(of);
    const url = await browser.start({ token });
    await of.world.parts.database.write((tables) => tables.deleteFrom('invitation').execute());
    expect(await browser.follow(url, 'ada-7')).toBe('/sign-in?sso=link-spent');
    const spent = await browser.load(HERE + pathTo('startSso'), asked('POST', { token }));
    expect(spent.status).toBe(410);
  });

  it('is added to an account by whoever is signed in to it, and to no other', async () => {
    const of = await houseWithProvider();
    of.idp.people['ada-7'] = ADA;
    const { world } = of;
    const [ada, bo] = [await person(world, 'Ada', 'trainer'), await person(world, 'Bo', 'trainee')];
    const as = async (who: typeof ada) => {
      const browser = new Browser(of);
      const open = { person: who.id, now: world.parts.clock.now(), agent: '' };
      browser
        .jar(HERE)
        .set('poise', await world.parts.database.write((tables) => startSession(tables, open)));
      return browser;
    };
    expect(await (await as(ada)).signIn('ada-7', { connect: true })).toBe('/account');
    const fresh = new Browser(of);
    await fresh.signIn('ada-7');
    expect((await fresh.me()).person?.id).toBe(ada.id);
    expect(await (await as(bo)).signIn('ada-7', { connect: true })).toBe('/sign-in?sso=other-person');
  });

  it('is not the way round a second factor that is due: it is added only after that', async () => {
    const of = await houseWithProvider();
    const mia = await person(of.world, 'Mia', 'manager');
    const asks = (whom: 'staff' | 'own-choice') =>
      of.world.parts.database.write((tables) =>
        tables.updateTable('organisation').set({ second_factor: whom }).execute(),
      );
    const connect = () => mia.ask('POST', pathTo('startSso'), { connect: true });
    await asks('staff');
    expect(await (await connect()).json()).toMatchObject({ error: { code: 'factor-due' } });
    await asks('own-choice');
    expect((await connect()).status).toBe(200);
  });

  it('asks managers for no second factor of ours, which is the provider’s business', async () => {
    const of = await houseWithProvider();
    of.idp.people['ada-7'] = ADA;
    const browser = new Browser(of);
    await browser.signIn('ada-7', { token: await invitation(of, { roles: ['manager'] }) });
    await of.world.parts.database.write((tables) =>
      tables.updateTable('organisation').set({ second_factor: 'staff' }).execute(),
    );
    expect((await browser.me()).person).toMatchObject({ roles: ['manager'], factor: false });
    expect((await browser.me()).person?.factorDue).toBeUndefined();
    expect((await browser.load(HERE + pathTo('teams'))).status).toBe(200);
  });

  it('stands in the audit', async () => {
    const of = await houseWithProvider({ openTo: 'trainees' });
    of.idp.people['ada-7'] = ADA;
    const browser = new Browser(of);
    await browser.signIn('ada-7');
    const { person: ada } = await browser.me();
    const entries = await of.world.parts.database.read((tables) =>
      tables.selectFrom('audit').select(['action', 'subject', 'outcome']).orderBy('seq').execute(),
    );
    expect(entries).toEqual([
      { action: 'person.sign-up', subject: ada?.id, outcome: 'done' },
      { action: 'sign-in', subject: ada?.id, outcome: 'done' },
    ]);
  });
});

describe('the way back from the provider', () => {
  /** As far as the provider's answer, which is then not followed. */
  async function answered(of: House, browser: Browser) {
    of.idp.people['ada-7'] = ADA;
    let back = '';
    const load = browser.load.bind(browser);
    browser.load = async (address, init) => {
      if (!address.startsWith(HERE + pathTo('ssoCallback'))) return load(address, init);
      back = address;
      return new Response(null, { status: 303, headers: { location: `${HERE}/stopped` } });
    };
    await browser.signIn('ada-7');
    browser.load = load;
    return back;
  }
  const arrive = async (browser: Browser, back: string) => (await browser.load(back)).headers.get('location');

  it('is open only to the browser that set out, and once', async () => {
    const of = await houseWithProvider({ openTo: 'trainees' });
    const browser = new Browser(of);
    const back = await answered(of, browser);
    expect(await arrive(new Browser(of), back)).toBe('/sign-in?sso=failed');
    expect(await arrive(browser, back)).toBe('/');
    expect(await arrive(browser, back)).toBe('/sign-in?sso=failed');
  });

  it('is closed to an answer to another journey', async () => {
    const of = await houseWithProvider({ openTo: 'trainees' });
    const [browser, other] = [new Browser(of), new Browser(of)];
    const back = await answered(of, browser);
    await other.start();
    expect(await arrive(other, back)).toBe('/sign-in?sso=failed');
    expect((await other.me()).person).toBeNull();
  });

  it('is closed after a quarter of an hour', async () => {
    const of = await houseWithProvider({ openTo: 'trainees' });
    const browser = new Browser(of);
    const back = await answered(of, browser);
    of.later(15 * 60_000);
    expect(await arrive(browser, back)).toBe('/sign-in?sso=failed');
  });

  it('tells the log that it failed, and neither code nor person', async () => {
    const of = await houseWithProvider();
    const browser = new Browser(of);
    await browser.start();
    await arrive(browser, `${HERE}${pathTo('ssoCallback')}?code=stolen-code&state=wrong`);
    const lines = of.world.lines.join('');
    expect(lines).toContain('single sign-on failed');
    expect(lines).not.toContain('stolen-code');
  });
});

describe('a provider that does not answer', () => {
  it('is said to be away, and is asked again the next time', async () => {
    const of = await houseWithProvider({ issuer: 'http://127.0.0.1:9' });
    const response = await of.world.request(pathTo('startSso'), asked('POST', {}));
    expect(response.status).toBe(503);
  });
});

describe('the cookie of the journey', () => {
  const secret = 'a secret of this installation';
  const ticket = { state: 's', nonce: 'n', verifier: 'v', invitation: null, connects: null, until: 2_000 };

  it('is read as it was written, until it is too old', () => {
    const cookie = writeTicket(ticket, secret);
    expect(readTicket(cookie, { secret, now: 1_999 })).toEqual(ticket);
    expect(readTicket(cookie, { secret, now: 2_000 })).toBeNull();
  });

  it('is nothing when anybody else wrote it or changed it', () => {
    const [text = '', signature = ''] = writeTicket(ticket, secret).split('.');
    const changed = Buffer.from(JSON.stringify({ ...ticket, connects: 'eve' })).toString('base64url');
    for (const cookie of [
      `${changed}.${signature}`,
      text,
      `${text}.`,
      '',
      'x.y',
      writeTicket(ticket, 'another'),
    ]) {
      expect(readTicket(cookie, { secret, now: 1_000 })).toBeNull();
    }
  });
});

describe('a house without a provider', () => {
  it('has no way there', async () => {
    const world = await tryOut();
    await setUp(world);
    await world.parts.database.write((tables) =>
      addPerson(tables, { name: 'Ada', email: null, roles: ['trainee'], password: null, since: '' }),
    );
    expect((await world.request(pathTo('startSso'), asked('POST', {}))).status).toBe(404);
    const back = await world.request(pathTo('ssoCallback'));
    expect([back.status, back.headers.get('location')]).toEqual([303, '/sign-in?sso=failed']);
  });
});
