import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { startPostgres } from '../../../scripts/postgres.mjs';
import { build } from '../support/build.ts';

export const ENGINES = ['SQLite', 'PostgreSQL'] as const;
export type Engine = (typeof ENGINES)[number];

/** The command as people get it, in a process of its own, on an empty database. */
export interface House {
  readonly url: string;
  /** The link to set it up, as the first start prints it for whoever is at the keyboard. */
  readonly setUpLink: string;
  /** Stops it with a signal and throws its data away; fails where it did not stop cleanly. */
  end(): Promise<void>;
}

const START_MILLISECONDS = 60_000;

export async function openHouse(engine: Engine): Promise<House> {
  build('web', 'cli', 'library');
  const folder = mkdtempSync(join(tmpdir(), 'poise-house-'));
  const postgres = engine === 'PostgreSQL' ? await startPostgres() : null;
  const child = spawn(process.execPath, [resolve('dist/cli/poise.js'), 'serve', '--port', '0'], {
    // Nothing else of this environment, so that no setting of the machine gets in.
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      POISE_DATA: folder,
      ...(postgres && { DATABASE_URL: postgres.url, SECRET: randomBytes(32).toString('hex') }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A run that is broken off leaves no server behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const links = await printedLinks(child);
  return {
    ...links,
    async end() {
      process.off('exit', kill);
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await postgres?.stop();
      rmSync(folder, { recursive: true, force: true });
      if (child.exitCode !== 0) throw new Error(`The server ended with ${child.exitCode}.`);
    },
  };
}

/** What the first start tells: where it is, and how to begin. */
function printedLinks({ stdout, stderr }: ChildProcess): Promise<{ url: string; setUpLink: string }> {
  return new Promise((found, failed) => {
    let said = '';
    const late = setTimeout(
      () => failed(new Error(`It printed no link:\n${said}`)),
      START_MILLISECONDS,
    ).unref();
    const listen = (part: Buffer) => {
      said += String(part);
      const url = /Poise is ready at (http:\S+)/.exec(said)?.[1];
      const setUpLink = /http:\S+\/set-up#[\w-]+/.exec(said)?.[0];
      if (url === undefined || setUpLink === undefined) return;
      clearTimeout(late);
      found({ url, setUpLink });
    };
    stdout?.on('data', listen);
    stderr?.on('data', listen);
  });
}
