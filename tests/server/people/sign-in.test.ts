import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { Fault, Me } from '#protocol';
import { addPerson } from '../../../src/server/people/add-person.ts';
import { hashPassword } from '../../../src/server/people/passwords.ts';
import { setUp } from '../fixture/people.ts';
import { asked, tryOut } from '../fixture/try-out.ts';

const PASSWORD = 'lantern oyster fjord';
const MINUTE = 60_000;

async function house() {
  let now = Date.UTC(2026, 2, 1, 10);
  const world = await tryOut({ clock: { now: () => now } });
  await setUp(world);
  const password = await hashPassword(PASSWORD);
  const { database } = world.parts;
  const person = { name: 'Ada', email: 'ada@example.com', roles: ['trainee'] as const, password };
  const id = await database.write((tables) =>
    addPerson(tables, { ...person, since: '2026-03-01T09:00:00.000Z' }),
  );
  const signIn = (email: string, given: string, headers: Record<string, string> = {}) =>
    world.request(pathTo('signIn'), asked('POST', { email, password: given }, headers));
  const entries = () =>
    database.read((tables) =>
      tables.selectFrom('audit').select(['action', 'actor', 'object', 'outcome']).orderBy('seq').execute(),
    );
  return { world, database, id, signIn, entries, later: (milliseconds: number) => (now += milliseconds) };
}

const cookieOf = (response: Response): string =>
  (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const faultOf = async (response: Response) => ((await response.json()) as Fault).error;

describe('signing in', () => {
  it('takes the address in any case, and the password exactly', async () => {
    const { signIn, id } = await house();
    const response = await signIn(' ADA@example.com ', PASSWORD);
    expect(((await response.json()) as Me).person).toMatchObject({ id, name: 'Ada', roles: ['trainee'] });
    expect((await signIn('ada@example.com', `${PASSWORD} `)).status).toBe(401);
  });

  it('tells a wrong password, an unknown address and a disabled person with one and the same answer', async () => {
    const { signIn, database, id } = await house();
    const wrong = await signIn('ada@example.com', 'something else here');
    const unknown = await signIn('bo@example.com', PASSWORD);
    await database.write((tables) =>
      tables
        .updateTable('person')
        .set({ disabled_at: '2026-03-01T10:00:00.000Z' })
        .where('id', '=', id)
        .execute(),
    );
    const disabled = await signIn('ada@example.com', PASSWORD);
    const told = async (response: Response) => {
      const { request: _, ...fault } = await faultOf(response);
      return { status: response.status, fault, cookie: response.headers.get('set-cookie') };
    };
    const answers = [await told(wrong), await told(unknown), await told(disabled)];
    expect(answers[0]).toMatchObject({ status: 401, fault: { code: 'wrong-sign-in' }, cookie: null });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('works as long for an address that nobody has as for one that somebody has', async () => {
    const { signIn } = await house();
    const timed = async (email: string) => {
      const started = performance.now();
      await signIn(email, 'a wrong password of hers');
      return performance.now() - started;
    };
    await timed('warm@example.com');
    const known = [
      await timed('ada@example.com'),
      await timed('ada@example.com'),
      await timed('ada@example.com'),
    ];
    const unknown = [
      await timed('x@example.com'),
      await timed('y@example.com'),
      await timed('z@example.com'),
    ];
    // An answer without a hash takes a millisecond or two; one with it ten and more.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3);
  });

  it('opens another session and ends the one that the browser had', async () => {
    const { signIn, world } = await house();
    const first = cookieOf(await signIn('ada@example.com', PASSWORD));
    const second = cookieOf(await signIn('ada@example.com', PASSWORD, { cookie: first }));
    expect(second).not.toBe(first);
    const who = async (cookie: string) =>
      ((await (await world.request(pathTo('me'), { headers: { cookie } })).json()) as Me).person?.name;
    expect([await who(first), await who(second)]).toEqual([undefined, 'Ada']);
  });

  it('ends with signing out, which also clears what the browser kept', async () => {
    const { signIn, world } = await house();
    const cookie = cookieOf(await signIn('ada@example.com', PASSWORD));
    const out = await world.request(pathTo('signOut'), asked('POST', {}, { cookie }));
    expect(out.headers.get('clear-site-data')).toBe('"cache"');
    expect(out.headers.get('set-cookie')).toMatch(/^poise=; Max-Age=0; Path=\//);
    expect(((await out.json()) as Me).person).toBeNull();
    const after = await world.request(pathTo('me'), { headers: { cookie } });
    expect(((await after.json()) as Me).person).toBeNull();
  });

  it('is held to HTTPS and to this host by the name of the cookie where the house is reached by it', async () => {
    const world = await tryOut({ origin: 'https://poise.example' });
    await setUp(world);
    const password = await hashPassword(PASSWORD);
    await world.parts.database.write((tables) =>
      addPerson(tables, { name: 'Ada', email: 'ada@example.com', roles: ['trainee'], password, since: '' }),
    );
    const body = { email: 'ada@example.com', password: PASSWORD };
    const headers = { 'sec-fetch-site': 'same-origin' };
    const response = await world.request(pathTo('signIn'), asked('POST', body, headers));
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-poise=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('keeps a password anew that was kept at another strength', async () => {
    const { signIn, database, id } = await house();
    const { hash } = await import('@node-rs/argon2');
    const old = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    await database.write((tables) =>
      tables.updateTable('person').set({ password: old }).where('id', '=', id).execute(),
    );
    expect((await signIn('ada@example.com', PASSWORD)).status).toBe(200);
    const { password } = await database.read((tables) =>
      tables.selectFrom('person').select('password').where('id', '=', id).executeTakeFirstOrThrow(),
    );
    expect(password).toContain('$argon2id$v=19$m=47104,t=1,p=1$');
    expect((await signIn('ada@example.com', PASSWORD)).status).toBe(200);
  });

  it('stands in the audit, and so does every failure, with the person where there is one', async () => {
    const { signIn, entries, id } = await house();
    await signIn('ada@example.com', PASSWORD);
    await signIn('ada@example.com', 'not her password');
    await signIn('nobody@example.com', PASSWORD);
    expect(await entries()).toEqual([
      { action: 'sign-in', actor: null, object: id, outcome: 'done' },
      { action: 'sign-in', actor: null, object: id, outcome: 'refused' },
      { action: 'sign-in', actor: null, object: null, outcome: 'refused' },
    ]);
  });
});

describe('trying passwords', () => {
  const tries = async (signIn: Awaited<ReturnType<typeof house>>['signIn'], count: number) => {
    for (let n = 0; n < count; n++) await signIn('ada@example.com', `wrong number ${n}`);
  };

  it('is free five times, then costs 1, 2, 4 and at last 15 minutes, also with the right password', async () => {
    const { signIn, later } = await house();
    await tries(signIn, 5);
    for (const minutes of [1, 2, 4, 8, 15, 15]) {
      const refused = await signIn('ada@example.com', PASSWORD);
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, String(minutes * 60)]);
      later(minutes * MINUTE - 1);
      expect((await signIn('ada@example.com', PASSWORD)).status).toBe(429);
      later(1);
      expect((await signIn('ada@example.com', 'wrong again')).status).toBe(401);
    }
    later(15 * MINUTE);
    expect((await signIn('ada@example.com', PASSWORD)).status).toBe(200);
    expect((await signIn('ada@example.com', 'wrong')).status).toBe(401);
    expect((await signIn('ada@example.com', PASSWORD)).status).toBe(200);
  });

  it('says in words how long it takes', async () => {
    const { signIn } = await house();
    await tries(signIn, 5);
    const fault = await faultOf(await signIn('ada@example.com', PASSWORD));
    expect(fault).toMatchObject({
      code: 'too-many-tries',
      message: 'Too many tries. Wait a minute, then try again.',
    });
  });

  it('many at once counts as many', async () => {
    const { signIn } = await house();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => signIn('ada@example.com', `guess number ${n}`)),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
  });

  it('does not keep others out: another account at the same address signs in', async () => {
    const { signIn, database } = await house();
    const password = await hashPassword(PASSWORD);
    await database.write((tables) =>
      addPerson(tables, { name: 'Bo', email: 'bo@example.com', roles: ['trainee'], password, since: '' }),
    );
    await tries(signIn, 6);
    expect((await signIn('bo@example.com', PASSWORD)).status).toBe(200);
  });

  it('on one account ends after thirty in an hour, from wherever they come', async () => {
    const { database } = await house();
    const { countTry } = await import('../../../src/server/people/sign-in-limits.ts');
    const now = Date.UTC(2026, 2, 1, 10, 20);
    const from = (n: number, at = now) =>
      database.write((tables) =>
        countTry(tables, { account: 'ada@example.com', address: `10.0.0.${n}` }, { now: at, secret: 'x' }),
      );
    for (let n = 0; n < 30; n++) expect(await from(n)).toBe(0);
    expect(await from(31)).toBe(40 * MINUTE);
    expect(await from(32, now + 40 * MINUTE)).toBe(0);
  });

  it('waits as long for another code after each wrong one, whoever asks without a code in between', async () => {
    const { database } = await house();
    const { countTry, forgive } = await import('../../../src/server/people/sign-in-limits.ts');
    const tried = { account: 'ada@example.com', address: '10.0.0.1' };
    const moment = { now: Date.UTC(2026, 2, 1, 10), secret: 'x' };
    const tryIt = () => database.write((tables) => countTry(tables, tried, moment));
    for (let n = 0; n < 5; n++) expect(await tryIt()).toBe(0);
    for (const minutes of [1, 2, 4, 8, 15]) {
      expect(await tryIt()).toBe(minutes * MINUTE);
      moment.now += minutes * MINUTE;
      expect(await tryIt()).toBe(0);
      await database.write((tables) => forgive(tables, { ...tried, isIn: false }, moment));
      expect(await tryIt()).toBe(0);
    }
  });

  it('from one address ends after six hundred in a minute', async () => {
    const { database } = await house();
    const { countTry } = await import('../../../src/server/people/sign-in-limits.ts');
    const now = Date.UTC(2026, 2, 1, 10, 20);
    const of = (account: string, at = now) =>
      database.write((tables) =>
        countTry(tables, { account, address: '10.0.0.1' }, { now: at, secret: 'x' }),
      );
    for (let n = 0; n < 600; n++) await of(`someone${n}@example.com`);
    expect(await of('another@example.com')).toBe(MINUTE);
    expect(await of('another@example.com', now + MINUTE)).toBe(0);
  });

  it('leaves nothing in the database that tells who it was', async () => {
    const { signIn, database } = await house();
    await tries(signIn, 2);
    const rows = await database.read((tables) => tables.selectFrom('sign_in_failure').selectAll().execute());
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });
});
