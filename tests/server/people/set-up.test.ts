import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { Fault, Me, SetUpRequest } from '#protocol';
import { offerSetUp } from '../../../src/server/people/set-up.ts';
import { openPostgres } from '../../../src/server/store/postgres/open-postgres.ts';
import { testPostgres } from '../fixture/postgres.ts';
import { served } from '../fixture/served.ts';
import { asked, tryOut } from '../fixture/try-out.ts';
import type { TryOut } from '../fixture/try-out.ts';

const postgres = testPostgres();

const DAY = 24 * 60 * 60_000;
const tokenIn = (path: string | null): string => path?.split('#')[1] ?? '';

const request = (token: string, overrides: Partial<SetUpRequest> = {}): SetUpRequest => ({
  token,
  organisation: 'Example Ltd',
  name: 'Ada',
  email: 'Ada@Example.com',
  password: 'lantern oyster fjord',
  ...overrides,
});
const setUp = (world: Pick<TryOut, 'request'>, body: SetUpRequest) =>
  world.request(pathTo('setUp'), asked('POST', body));
const codeOf = async (response: Response) => ((await response.json()) as Fault).error.code;

async function newHouse() {
  let now = Date.UTC(2026, 2, 1, 10);
  const world = await tryOut({ clock: { now: () => now } });
  const token = tokenIn(await offerSetUp(world.parts.database, now));
  return { world, token, later: (milliseconds: number) => (now += milliseconds) };
}

describe('the link that sets the house up', () => {
  it('makes the organisation and an administrator, who may practise and is signed in', async () => {
    const { world, token } = await newHouse();
    const response = await setUp(world, request(token));
    expect(response.status).toBe(200);
    const me = (await response.json()) as Me;
    expect(me).toMatchObject({
      setUp: true,
      organisation: 'Example Ltd',
      person: { name: 'Ada', roles: ['trainee', 'administrator'], password: true, factor: false },
    });
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^poise=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const again = await world.request(pathTo('me'), { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(((await again.json()) as Me).person?.id).toBe(me.person?.id);
  });

  it('is good once, and nobody gets another when it was used', async () => {
    const { world, token } = await newHouse();
    await setUp(world, request(token));
    expect(await codeOf(await setUp(world, request(token)))).toBe('already-set-up');
    expect(await offerSetUp(world.parts.database, world.parts.clock.now())).toBeNull();
  });

  it('is good for a day', async () => {
    const { world, token, later } = await newHouse();
    later(DAY);
    const response = await setUp(world, request(token));
    expect([response.status, await codeOf(response)]).toEqual([410, 'link-spent']);
  });

  it('replaces the one of the start before', async () => {
    const { world, token } = await newHouse();
    const fresh = tokenIn(await offerSetUp(world.parts.database, world.parts.clock.now()));
    expect(await codeOf(await setUp(world, request(token)))).toBe('link-spent');
    expect((await setUp(world, request(fresh))).status).toBe(200);
  });

  it('stays good after a password that is refused, with the reason', async () => {
    const { world, token } = await newHouse();
    for (const [password, reason] of [
      ['short', 'too-short'],
      ['Password12345', 'common'],
      ['Example Ltd Ada', 'own-words'],
    ]) {
      const response = await setUp(world, request(token, { password: password ?? '' }));
      expect(response.status).toBe(422);
      expect(((await response.json()) as Fault).error).toMatchObject({ code: 'weak-password', reason });
    }
    expect((await setUp(world, request(token))).status).toBe(200);
  });

  it('stands in the database as a hash only, and in the audit as an event', async () => {
    const { world, token } = await newHouse();
    await setUp(world, request(token));
    const { links, entries } = await world.parts.database.read(async (tables) => ({
      links: await tables.selectFrom('invitation').selectAll().execute(),
      entries: await tables.selectFrom('audit').select(['action', 'actor', 'subject']).execute(),
    }));
    expect(JSON.stringify(links)).not.toContain(token);
    const [entry] = entries;
    expect(entry).toMatchObject({ action: 'house.set-up', actor: entry?.subject });
  });

  it('is told to whoever started the server and stands nowhere in its log', async () => {
    const serving = await served();
    expect(serving.setUp).toMatch(/^\/set-up#[\w-]{43}$/);
    expect(serving.lines.join('')).not.toContain(tokenIn(serving.setUp));
  });
});

describe('two servers on one PostgreSQL database', () => {
  it('are set up once, by one of those who follow the link at the same moment', async () => {
    const url = await postgres.emptySchema();
    const open = async () => {
      const opening = { url, now: '2026-03-01T09:00:00.000Z', onLostConnection: () => undefined };
      return (await openPostgres(opening)).database;
    };
    const [one, other] = [await open(), await open()];
    const worlds = [await tryOut({ database: one }), await tryOut({ database: other })];
    const token = tokenIn(await offerSetUp(one, Date.UTC(2026, 2, 1, 10)));
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        setUp(worlds[n % 2] ?? { request: () => Promise.reject(new Error()) }, {
          ...request(token),
          email: `ada${n}@example.com`,
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([
      200, 409, 409, 409, 409, 409, 409, 409,
    ]);
    const people = await one.read((tables) => tables.selectFrom('person').select('id').execute());
    expect(people).toHaveLength(1);
    await Promise.all([one.close(), other.close()]);
  });
});
