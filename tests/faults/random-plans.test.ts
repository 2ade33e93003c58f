import { describe, expect, it } from 'vitest';
import { draw, randomStream } from '#base';
import { openPostgres } from '../../src/server/store/postgres/open-postgres.ts';
import type { Database } from '../../src/server/store/sql/database.ts';
import { openSqlite } from '../../src/server/store/sqlite/open-sqlite.ts';
import { attemptId, chooser } from '../server/attempts/assessed.ts';
import { parcelWithWords } from '../server/attempts/sitting.ts';
import { testPostgres } from '../server/fixture/postgres.ts';
import { temporaryFolder } from '../server/fixture/temporary-folder.ts';
import { Judge, openHouse } from './house.ts';
import type { OpenHouse, Verdict } from './house.ts';
import { faultProxy, randomFaults } from './proxy.ts';
import type { FaultProxy } from './proxy.ts';
import { askOver, playStubbornly } from './stubborn-client.ts';

/** `FAULT_PLANS=1000 npx vitest run --project unit tests/faults/random-plans` runs as many on each database. */
const PLANS = Number(process.env['FAULT_PLANS'] ?? 0);
const ON_SQLITE = PLANS || 100;
const ON_POSTGRES = PLANS || 20;

const NOW = '2026-03-01T09:00:00.000Z';
const MINUTE = 60_000;

const postgres = testPostgres();
const production = parcelWithWords();
const judge = new Judge(production);

/** A clock that goes, and is set forth and back by up to half an hour at any moment. */
function jumpingClock() {
  const random = randomStream(draw(1, 'clock'));
  let now = Date.parse(NOW);
  let off = 0;
  return {
    now() {
      now += 5;
      if (random() < 0.05) off = Math.floor((random() - 0.5) * 60 * MINUTE);
      return now + off;
    },
  };
}

async function openOnSqlite(): Promise<() => Promise<Database>> {
  const folder = temporaryFolder();
  return async () => (await openSqlite({ folder, now: NOW })).database;
}

async function openOnPostgres(): Promise<() => Promise<Database>> {
  const url = await postgres.emptySchema();
  return async () => (await openPostgres({ url, now: NOW, onLostConnection: () => undefined })).database;
}

interface World {
  readonly house: OpenHouse;
  readonly proxy: FaultProxy;
}

/** One person plays one attempt over a network that follows the plan: in every third plan with two tabs at once. */
async function playPlan({ house, proxy }: World, seed: number): Promise<Verdict> {
  const guest = await house.guest();
  proxy.follow(randomFaults(seed));
  const ask = askOver(() => proxy.url, guest.token);
  const restartsAt = seed % 10 === 1 ? 1 : -1;
  let restarted = false;
  const tab = (n: number) =>
    playStubbornly({
      ask,
      id: attemptId(seed),
      scenario: house.scenario,
      choose: (view) => chooser(draw(seed * 2 + n, String(view.seq)))(view),
      async before({ seq }) {
        if (seq !== restartsAt || restarted) return;
        restarted = true;
        await house.restart();
        proxy.leadTo(house.url());
      },
    });
  const heard = await Promise.all(seed % 3 === 0 ? [tab(0), tab(1)] : [tab(0)]);
  await proxy.settled();
  return judge.verdict(house.database, guest, heard.flat());
}

describe('networks that fail at random, with two tabs, restarts of the server and a clock that jumps', () => {
  it.each([
    ['SQLite', ON_SQLITE, openOnSqlite],
    ['PostgreSQL', ON_POSTGRES, openOnPostgres],
  ])(
    'each leave one attempt with one score: %s, %i of them',
    { timeout: 3_600_000 },
    async (_, plans, opener) => {
      const house = await openHouse({ production, open: await opener(), clock: jumpingClock() });
      const proxy = await faultProxy(house.url());
      let connections = 0;
      for (let seed = 1; seed <= plans; seed++) {
        const { kept, due } = await playPlan({ house, proxy }, seed);
        expect({ seed, ...Object(kept) }).toEqual({ seed, ...Object(due) });
        connections += proxy.carried.length;
      }
      // An attempt without a fault takes about six.
      expect(connections).toBeGreaterThan(plans * 8);
      await proxy.close();
      await house.close();
    },
  );
});
