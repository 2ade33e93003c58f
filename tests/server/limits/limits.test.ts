import { describe, expect, it } from 'vitest';
import { pathTo, ROUTES } from '#protocol';
import type { RouteName } from '#protocol';
import { Limits } from '../../../src/server/http/limits/limits.ts';
import { RATES } from '../../../src/server/http/limits/rates.ts';
import { attemptBy, attemptId, faultIn } from '../attempts/assessed.ts';
import { NO_RATES } from '../fixture/no-rates.ts';
import { person, setUp, signedInAgain, team } from '../fixture/people.ts';
import { ADA, asked, tryOut } from '../fixture/try-out.ts';

const MINUTE = 60_000;

/** A house whose clock stands still until it is told to go. */
async function house(rates = RATES) {
  const time = { now: Date.UTC(2026, 2, 1, 10) };
  const world = await tryOut({ limits: new Limits(rates), clock: { now: () => time.now } });
  await setUp(world);
  return { world, time };
}

const told = async (response: Response) => {
  const { code, message } = await faultIn(response.clone());
  return { status: response.status, wait: response.headers.get('retry-after'), code, message };
};

describe('how often somebody may ask', () => {
  const NONE = { burst: 0, every: 1_000 };
  const NOTHING = {
    requests: NONE,
    moves: NONE,
    starts: NONE,
    drafts: NONE,
    exports: NONE,
    strangers: NONE,
  };
  const named = (wanted: (name: RouteName) => boolean) =>
    (Object.keys(ROUTES) as readonly RouteName[]).filter(wanted);

  it('holds for every route, signed in or not; load balancers alone ask as they like', async () => {
    const { world } = await house(NOTHING);
    const everything = await person(world, 'Eve', 'trainee', 'trainer', 'manager', 'administrator');
    const statusOf = async (name: RouteName) => {
      const { method, path } = ROUTES[name];
      const known = await everything.ask(method, path);
      const stranger = await world.request(path, asked(method));
      return [known.status, stranger.status];
    };
    const free = ['health', 'ready'] as const;
    for (const name of named((one) => !free.some((other) => other === one))) {
      expect([name, await statusOf(name)]).toEqual([name, [429, 429]]);
    }
    for (const name of free) expect([name, await statusOf(name)]).toEqual([name, [200, 200]]);
  });

  it('counts moves, starts, drafts and files apart from everything else', () => {
    const by = (rate: string) => named((name) => 'rate' in ROUTES[name] && ROUTES[name].rate === rate).sort();
    expect(by('moves')).toEqual(['keepPlay', 'moveInAttempt']);
    expect(by('starts')).toEqual(['startAttempt']);
    expect(by('drafts')).toEqual(['checkDraft', 'publish']);
    expect(by('exports')).toEqual(['personData', 'teamExport']);
  });

  it('lets twenty attempts begin within an hour, says when the next may, and then lets it', async () => {
    const { world, time } = await house();
    const cleo = await person(world, 'Cleo', 'trainee');
    const scenario = world.production.scenario.id;
    for (let n = 1; n <= 20; n++) {
      const attempt = attemptBy(cleo.ask, attemptId(n));
      expect((await attempt.start(scenario)).status).toBe(200);
      expect((await attempt.abandon()).status).toBe(200);
    }
    const next = attemptBy(cleo.ask, attemptId(21));
    expect(await told(await next.start(scenario))).toEqual({
      status: 429,
      wait: '180',
      code: 'too-many-requests',
      message: 'You have begun many conversations within an hour. You can begin the next one in 3 minutes.',
    });
    const dan = await person(world, 'Dan', 'trainee');
    expect((await attemptBy(dan.ask, attemptId(22)).start(scenario)).status).toBe(200);
    time.now += 3 * MINUTE;
    expect((await next.start(scenario)).status).toBe(200);
  });

  it('gives five files within an hour, of a team and of a person together', async () => {
    const { world, time } = await house();
    const mara = await person(world, 'Mara', 'manager');
    const returns = await team(world, 'Returns', { managers: [mara] });
    const path = pathTo('teamExport', { team: returns });
    for (let n = 0; n < 5; n++) expect((await mara.ask('GET', path)).status).toBe(200);
    expect(await told(await mara.ask('GET', pathTo('personData', { person: mara.id })))).toEqual({
      status: 429,
      wait: '720',
      code: 'too-many-requests',
      message: 'You have made several files within an hour. You can make the next one in 12 minutes.',
    });
    time.now += 12 * MINUTE;
    // A file is given only to whoever gave the password a moment ago.
    const again = await signedInAgain(world, mara);
    expect((await again.ask('GET', path)).status).toBe(200);
  });

  it('takes thirty moves at once, and ten more a second later', async () => {
    const { world, time } = await house();
    const cleo = await person(world, 'Cleo', 'trainee');
    const attempt = attemptBy(cleo.ask, attemptId(1));
    await attempt.start(world.production.scenario.id);
    const many = async (count: number) => {
      const statuses = [];
      // Said at a place far ahead, so that none of them ends the talk.
      for (let n = 0; n < count; n++) statuses.push((await attempt.move(400, { do: 'silence' })).status);
      return statuses.filter((status) => status === 429).length;
    };
    expect(await many(31)).toBe(1);
    time.now += 1_000;
    expect(await many(11)).toBe(1);
  });

  it('counts nobody by their address who is signed in, and everybody by it who is not', async () => {
    const { world } = await house({ ...NO_RATES, strangers: { burst: 1, every: MINUTE } });
    const cleo = await person(world, 'Cleo', 'trainee');
    const ask = () => world.request(pathTo('me'), { headers: { cookie: 'poise=invented' } });
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 429]);
    expect((await cleo.ask('GET', pathTo('me'))).status).toBe(200);
  });

  it('counts a profile by itself before there are accounts', async () => {
    const limits = new Limits({ ...NO_RATES, requests: { burst: 1, every: MINUTE } });
    const world = await tryOut({ limits, clock: { now: () => Date.UTC(2026, 2, 1, 10) } });
    const ask = async (profile: string) =>
      (await world.request(pathTo('scenarios'), asked('GET', undefined, { 'x-poise-profile': profile })))
        .status;
    const bo = 'b0b0'.repeat(8);
    // The fixture has introduced Ada already.
    expect([await ask(ADA), await ask(bo), await ask(bo)]).toEqual([429, 200, 429]);
  });
});
