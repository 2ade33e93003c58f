import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle.mjs';
import { faultIn } from './history.ts';
import type { Subject } from './history.ts';
import { killUpgrades } from './kill-upgrades.ts';
import { POINTS } from './long-upgrade.ts';
import { torture } from './torture.ts';

let program = '';
let upgrading = '';
beforeAll(async () => {
  program = await bundle('tests/server/fixture/child-process.ts');
  upgrading = await bundle('tests/torture/upgrade-process.ts');
});
afterAll(() => {
  for (const file of [program, upgrading]) rmSync(file);
});

const SEED = 20_260_404;

describe('a server that is killed again and again while people play', () => {
  it(`keeps every promise on SQLite (seed ${SEED})`, { timeout: 90_000 }, async () => {
    const report = await torture({ program, engine: 'sqlite', kills: 3, databaseKills: 0, seed: SEED });
    expect(report.faults).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(30);
    expect(report.unanswered).toBeGreaterThan(0);
  });

  it(
    `keeps every promise on PostgreSQL, which is killed as well (seed ${SEED})`,
    { timeout: 90_000 },
    async () => {
      const report = await torture({ program, engine: 'postgres', kills: 2, databaseKills: 1, seed: SEED });
      expect(report.faults).toEqual([]);
      expect(report.acknowledged).toBeGreaterThan(30);
      expect(report.unanswered).toBeGreaterThan(0);
    },
  );
});

describe('an upgrade that is killed', () => {
  it.each(['sqlite', 'postgres'] as const)(
    'is finished by the next start on %s',
    { timeout: 90_000 },
    async (engine) => {
      const moments = [0, 13, POINTS - 1];
      expect(await killUpgrades({ program: upgrading, engine, moments })).toEqual([]);
    },
  );
});

describe('the checker of histories', () => {
  const subject: Subject = { id: 'p', kind: 'practice', sent: ['silence', 'reply', 'hold'], acknowledged: 2 };

  it('lets a move be there or not that was never answered', () => {
    expect(faultIn(subject, ['silence', 'reply'])).toBeNull();
    expect(faultIn(subject, ['silence', 'reply', 'hold'])).toBeNull();
  });

  it.each([
    ['lost', ['silence'], /2 were acknowledged/],
    ['kept twice', ['silence', 'reply', 'hold', 'hold'], /only 3 were sent/],
    ['kept in another order', ['reply', 'silence'], /another move at 0/],
  ] as const)('finds a move that was %s', (_, kept, fault) => {
    expect(faultIn(subject, kept)).toMatch(fault);
  });
});
