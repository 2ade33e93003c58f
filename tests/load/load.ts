import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draw } from '#base';
import { loadLibrary } from '#server';
import { startPostgres } from '../../scripts/postgres.mjs';
import type { Place } from '../../src/server/settings/place.ts';
import { invite } from '../torture/invite.ts';
import { nothingYet, Simulated } from './simulated.ts';
import type { Measured } from './simulated.ts';
import { takeTurns } from './turns.ts';
import { startWatched } from './watched.ts';
import type { Watched } from './watched.ts';

export interface LoadOptions {
  /** The bundled server. */
  readonly program: string;
  readonly engine: Place['engine'];
  readonly processes: number;
  readonly trainees: number;
  readonly seed: number;
}

export interface LoadReport {
  /** Asked for and made, each second. */
  readonly wanted: number;
  readonly made: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
  /** p99 of starting an attempt and of what follows a talk. */
  readonly others: number;
  readonly errors: Readonly<Record<string, number>>;
  /** MiB, the most of any process. */
  readonly memory: number;
  /** Milliseconds, the worst second of any process. */
  readonly late: { readonly p99: number; readonly most: number };
}

/** A crowd before servers of its own; `run` lets it play for a while at so many moves a second. */
export interface Crowd {
  run(rate: number, seconds: number): Promise<LoadReport>;
  stop(): Promise<void>;
}

const SECRET = 'a secret that all processes share';

export async function gather(options: LoadOptions): Promise<Crowd> {
  const { program, engine, processes, trainees, seed } = options;
  const folder = mkdtempSync(join(tmpdir(), 'poise-load-'));
  const postgres = engine === 'postgres' ? await startPostgres() : null;
  const place: Place = postgres
    ? { engine: 'postgres', url: postgres.url }
    : { engine: 'sqlite', folder: join(folder, 'data') };
  const tokens = await invite(place, trainees);
  const settings = { SECRET, ...(place.engine === 'postgres' ? { DATABASE_URL: place.url } : {}) };
  const servers = await Promise.all(
    Array.from({ length: processes }, () => startWatched(program, join(folder, 'data'), settings)),
  );
  const proxy = processes > 1 ? await takeTurns(servers.map(({ url }) => url)) : null;
  const url = proxy?.url ?? servers[0]?.url ?? '';
  const scenarios = loadLibrary('scenarios', join('dist', 'library.json')).productions.map(
    ({ scenario }) => scenario.id,
  );
  const crowd = tokens.map(
    (token, n) => new Simulated({ url, token, scenarios, seed: draw(seed, `trainee ${n}`) }),
  );
  return {
    run: (rate, seconds) => run({ crowd, servers, rate, seconds, seed }),
    async stop() {
      for (const one of crowd) one.close();
      await proxy?.stop();
      await Promise.all(servers.map((server) => server.stop()));
      await postgres?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Run {
  readonly crowd: readonly Simulated[];
  readonly servers: readonly Watched[];
  readonly rate: number;
  readonly seconds: number;
  readonly seed: number;
}

async function run({ crowd, servers, rate, seconds, seed }: Run): Promise<LoadReport> {
  const measured = nothingYet();
  const every = (crowd.length / rate) * 1_000;
  for (const server of servers) server.fared();
  const started = performance.now();
  const end = started + seconds * 1_000;
  await Promise.all(
    crowd.map((one, n) =>
      play(one, { measured, every, end, first: (draw(seed, `phase ${n}`) % 10_000) / 10_000 }),
    ),
  );
  const took = (performance.now() - started) / 1_000;
  return reportOn(measured, servers, { wanted: rate, seconds: took });
}

interface Rhythm {
  readonly measured: Measured;
  readonly every: number;
  readonly end: number;
  /** Part of the first interval that is waited. */
  readonly first: number;
}

/** Moves at its own times; whoever is kept waiting for longer than one interval leaves those moves out. */
async function play(one: Simulated, { measured, every, end, first }: Rhythm): Promise<void> {
  for (let due = performance.now() + every * first; due < end; due += every) {
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    else if (wait < -every) continue;
    await one.act(measured);
  }
}

function reportOn(
  { moves, others, errors }: Measured,
  servers: readonly Watched[],
  { wanted, seconds }: { wanted: number; seconds: number },
): LoadReport {
  const told = servers.flatMap((server) => server.fared());
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);
  return {
    wanted,
    made: moves.length / seconds,
    seconds,
    p50: percentile(moves, 0.5),
    p95: percentile(moves, 0.95),
    p99: percentile(moves, 0.99),
    most: most(moves),
    others: percentile(others, 0.99),
    errors: Object.fromEntries(errors),
    memory: most(told.map(({ rss }) => rss)) / 2 ** 20,
    late: { p99: most(told.map(({ late }) => late.p99)), most: most(told.map(({ late }) => late.most)) },
  };
}

function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
