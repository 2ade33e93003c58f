/** What `npm run load` does; scripts/load.mjs bundles it. */
import { rmSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { bundle } from '../../scripts/bundle.mjs';
import { gather } from './load.ts';
import type { Crowd, LoadReport } from './load.ts';

const { values } = parseArgs({
  options: {
    trainees: { type: 'string', default: '500' },
    every: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '60' },
    engine: { type: 'string', default: 'sqlite' },
    processes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    ceiling: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

/** The promise: 99 of 100 moves are answered within this, and none fails. */
const P99 = 100;
const STEP_SECONDS = 10;
/** Half a thousand people who begin within ten seconds, on scenarios that nobody has solved yet, wait; that must be over. */
const WARMING = 30;

const engine = values.engine === 'postgres' ? 'postgres' : 'sqlite';
const trainees = Number(values.trainees);
const processes = Number(values.processes);
const seconds = Number(values.seconds);
const rate = trainees / Number(values.every);
const tell = (text: string) => void process.stderr.write(`${text}\n`);
if (processes > 1 && engine === 'sqlite') {
  tell('Several processes share PostgreSQL only: --engine postgres.');
  process.exit(2);
}

const failures = ({ errors }: LoadReport): number =>
  Object.values(errors).reduce((sum, count) => sum + count, 0);
/** Kept up with what was asked, in time, without a failure. */
const isWell = (report: LoadReport): boolean =>
  report.p99 <= P99 && failures(report) === 0 && report.made >= report.wanted * 0.95;

const figures = (report: LoadReport): string => {
  const { made, wanted, p50, p95, p99, memory, late } = report;
  return (
    `${made.toFixed(0)} of ${wanted.toFixed(0)} moves/s: p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, ` +
    `p99 ${p99.toFixed(1)} ms, ${failures(report)} errors, ${memory.toFixed(0)} MiB, event loop late by ` +
    `${late.p99.toFixed(0)} ms (p99 of the worst second; most ${late.most.toFixed(0)})`
  );
};

/** Doubles until it is too much, then halves the gap three times. */
async function ceilingOf(crowd: Crowd): Promise<number> {
  let fine = 0;
  let tooMuch = Infinity;
  for (let next = rate; tooMuch / fine > 1.15 || fine === 0;) {
    const report = await crowd.run(next, STEP_SECONDS);
    tell(figures(report));
    if (isWell(report)) fine = next;
    else tooMuch = next;
    if (fine === 0 && next < rate / 8) return 0;
    next = fine === 0 ? next / 2 : tooMuch === Infinity ? next * 2 : (fine + tooMuch) / 2;
  }
  return fine;
}

const program = await bundle('tests/load/watched-process.ts');
const crowd = await gather({ program, engine, processes, trainees, seed: Number(values.seed) });
try {
  // The first attempts at a scenario wait until it is prepared and solved; that is once for each start of a server.
  tell(`warming up: ${figures(await crowd.run(rate, Math.min(WARMING, seconds)))}`);
  const report = await crowd.run(rate, seconds);
  const ceiling = values.ceiling ? await ceilingOf(crowd) : null;
  const what = `${engine}, ${processes} process${processes > 1 ? 'es' : ''}, ${trainees} trainees, ${seconds} s`;
  const line =
    `${isWell(report) ? 'ok    ' : 'MISSED'}  ${what}: ${figures(report)}` +
    (ceiling === null ? '' : `; ceiling ${ceiling.toFixed(0)} moves/s`);
  const json = { engine, processes, trainees, ...report, ceiling };
  process.stdout.write(values.json ? `${JSON.stringify(json)}\n` : `${line}\n`);
  if (!isWell(report)) process.exitCode = 1;
} finally {
  await crowd.stop();
  rmSync(program);
}
