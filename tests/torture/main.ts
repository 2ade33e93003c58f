/** What `npm run torture` does; scripts/torture.mjs bundles it. */
import { rmSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { bundle } from '../../scripts/bundle.mjs';
import { killUpgrades } from './kill-upgrades.ts';
import { POINTS } from './long-upgrade.ts';
import { torture } from './torture.ts';
import type { TortureReport } from './torture.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    'database-kills': { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    engine: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const engines = (['sqlite', 'postgres'] as const).filter((one) => (values.engine ?? one) === one);
const tell = (text: string) => process.stderr.write(process.stderr.isTTY ? `\r${text}\u001b[K` : `${text}\n`);

const server = await bundle('tests/server/fixture/child-process.ts');
const upgrading = await bundle('tests/torture/upgrade-process.ts');
const reports: (TortureReport & { upgrades: number; upgradeFaults: readonly string[] })[] = [];
try {
  for (const engine of engines) {
    const report = await torture({
      program: server,
      engine,
      kills: Number(values.kills),
      databaseKills: Number(values['database-kills']),
      seed: Number(values.seed),
      tell: (text) => tell(`${engine}: ${text}`),
    });
    const moments = Array.from({ length: POINTS }, (_, n) => n);
    const upgradeFaults = await killUpgrades({ program: upgrading, engine, moments, tell });
    reports.push({ ...report, upgrades: moments.length, upgradeFaults });
  }
} finally {
  for (const program of [server, upgrading]) rmSync(program);
}
if (process.stderr.isTTY) process.stderr.write('\n');

const faultsOf = (report: (typeof reports)[number]) => [...report.faults, ...report.upgradeFaults];
const lineOf = (report: (typeof reports)[number]): string =>
  `${faultsOf(report).length === 0 ? 'ok    ' : 'BROKEN'}  ${report.engine}: ${report.kills} kills of the server` +
  `${report.databaseKills > 0 ? ` and ${report.databaseKills} of the database` : ''}, ${report.acknowledged} moves ` +
  `acknowledged in ${report.plays} plays, ${report.unanswered} unanswered requests repeated, ` +
  `${report.upgrades} upgrades killed, ${faultsOf(report).length} promises broken, ${Math.round(report.seconds)} s`;

const out = values.json
  ? JSON.stringify(reports, null, 2)
  : reports.flatMap((report) => [...faultsOf(report), lineOf(report)]).join('\n');
process.stdout.write(`${out}\n`);
if (reports.some((report) => faultsOf(report).length > 0)) process.exitCode = 1;
