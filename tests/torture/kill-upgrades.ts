import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../scripts/postgres.mjs';
import { backUp } from '../../src/server/archive/back-up.ts';
import { restore } from '../../src/server/archive/restore.ts';
import type { Place } from '../../src/server/settings/place.ts';
import { inFolder, livedIn, NOW, opened } from '../server/archive/lived-in.ts';
import { longUpgrade, SUFFIX } from './long-upgrade.ts';

export interface UpgradeKills {
  /** The bundled process that ends in the middle. */
  readonly program: string;
  readonly engine: Place['engine'];
  readonly moments: readonly number[];
  readonly tell?: (text: string) => void;
}

/** Ends an upgrade at each of these moments, and looks whether the next start finishes it. Gives what went wrong. */
export async function killUpgrades({ program, engine, moments, tell }: UpgradeKills): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'poise-upgrades-'));
  const postgres = engine === 'postgres' ? await startPostgres() : null;
  const faults: string[] = [];
  try {
    const file = join(folder, 'archive');
    await backUp({ place: await livedIn(inFolder(folder)), file, program: 'torture' });
    for (const moment of moments) {
      const place = postgres ? await emptySchema(postgres.url, moment) : inFolder(folder, `at-${moment}`);
      await restore({ place, file, now: NOW });
      const ended = spawnSync(process.execPath, [program, JSON.stringify(place), String(moment)]);
      if (ended.signal !== 'SIGKILL') faults.push(`${moment}: it was not killed: ${String(ended.stderr)}`);
      const wrong = await finishedFrom(place).catch((error: unknown) => String(error));
      if (wrong !== null) faults.push(`${moment}: ${wrong}`);
      tell?.(`upgrade on ${engine} killed at ${moment + 1} of ${moments.length} moments`);
    }
  } finally {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return faults;
}

async function emptySchema(url: string, moment: number): Promise<Place> {
  const schema = `at_${moment}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create schema ${schema}`);
  await client.end();
  return { engine: 'postgres', url: `${url}?schema=${schema}` };
}

/** What is wrong once the next start has done the rest; null when every step was taken exactly once. */
async function finishedFrom(place: Place): Promise<string | null> {
  const steps = longUpgrade(() => undefined);
  const database = await opened(place, steps);
  const found = await database.read(async (tables) => ({
    steps: await tables.selectFrom('migration').select('number').execute(),
    names: await tables.selectFrom('profile').select('name').execute(),
    moves: await tables.selectFrom('move').select('seq').execute(),
  }));
  await database.close();
  if (found.steps.length !== steps.length) return `it has ${found.steps.length} steps of ${steps.length}`;
  if (!found.names.every(({ name }) => name.endsWith(SUFFIX) && !name.endsWith(SUFFIX + SUFFIX))) {
    return 'a step was taken twice, or in part';
  }
  return found.moves.length === 9 ? null : `it has ${found.moves.length} moves of 9`;
}
