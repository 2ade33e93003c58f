import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle.mjs';
import { gather } from './load.ts';
import { takeTurns } from './turns.ts';
import { served } from '../server/fixture/served.ts';

let program = '';
beforeAll(async () => {
  program = await bundle('tests/load/watched-process.ts');
});
afterAll(() => rmSync(program));

describe('a crowd before a server', () => {
  it.each([
    ['sqlite', 1],
    ['postgres', 2],
  ] as const)(
    'plays without an error on %s, with %i processes, and is measured',
    { timeout: 90_000 },
    async (engine, processes) => {
      const crowd = await gather({ program, engine, processes, trainees: 10, seed: 1 });
      const report = await crowd.run(10, 2);
      await crowd.stop();
      expect(report.errors).toEqual({});
      expect(report.made).toBeGreaterThan(0);
      expect(report.p50).toBeGreaterThan(0);
      expect(report.p99).toBeGreaterThanOrEqual(report.p95);
      expect(report.memory).toBeGreaterThan(20);
    },
  );
});

describe('the proxy of the load', () => {
  it('gives each connection to the next server', async () => {
    const servers = await Promise.all([served(), served()]);
    const proxy = await takeTurns(servers.map(({ url }) => url));
    for (let n = 0; n < 6; n++) {
      const answer = await fetch(`${proxy.url}/healthz`, { headers: { connection: 'close' } });
      await answer.text();
    }
    const heard = servers.map(({ lines }) => lines.filter((line) => line.includes('/healthz')).length);
    expect(heard).toEqual([3, 3]);
    await proxy.stop();
  });
});
