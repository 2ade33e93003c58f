import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draw } from '#base';
import type { Move } from '#dialogue';
import { startPostgres } from '../../scripts/postgres.mjs';
import type { OwnPostgres } from '../../scripts/postgres.mjs';
import { checkDatabase } from '../../src/server/check/check-database.ts';
import type { Place } from '../../src/server/settings/place.ts';
import type { Database } from '../../src/server/store/sql/database.ts';
import { opened } from '../server/archive/lived-in.ts';
import { faultIn } from './history.ts';
import { invite } from './invite.ts';
import { newNotes, Trainee } from './trainee.ts';
import type { Notes } from './trainee.ts';
import { Victim } from './victim.ts';

export interface TortureOptions {
  /** The bundled server. */
  readonly program: string;
  readonly engine: Place['engine'];
  /** How often the server is killed. */
  readonly kills: number;
  /** How often the server of PostgreSQL is killed, between kills of ours. */
  readonly databaseKills: number;
  readonly seed: number;
  readonly trainees?: number;
  readonly tell?: (text: string) => void;
}

export interface TortureReport {
  readonly engine: Place['engine'];
  readonly kills: number;
  readonly databaseKills: number;
  readonly plays: number;
  readonly acknowledged: number;
  readonly unanswered: number;
  /** Empty when every promise was kept. */
  readonly faults: readonly string[];
  readonly seconds: number;
}

const TRAINEES = 8;
const SECRET = 'a secret that outlives every process';

/** Kills a server again and again while people play, and looks afterwards whether all is there that was promised. */
export async function torture(options: TortureOptions): Promise<TortureReport> {
  const started = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'poise-torture-'));
  const postgres = options.engine === 'postgres' ? await startPostgres() : null;
  const place: Place = postgres
    ? { engine: 'postgres', url: postgres.url }
    : { engine: 'sqlite', folder: join(folder, 'data') };
  try {
    const notes = await ordeal(options, { place, folder, postgres });
    const { engine, kills, databaseKills } = options;
    const { subjects, acknowledged, unanswered, faults } = notes;
    const seconds = (Date.now() - started) / 1000;
    return {
      engine,
      kills,
      databaseKills: postgres ? databaseKills : 0,
      plays: subjects.length,
      acknowledged,
      unanswered,
      faults,
      seconds,
    };
  } finally {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Scene {
  readonly place: Place;
  readonly folder: string;
  readonly postgres: OwnPostgres | null;
}

async function ordeal(options: TortureOptions, { place, folder, postgres }: Scene): Promise<Notes> {
  const { program, seed, trainees = TRAINEES } = options;
  const tokens = await invite(place, trainees);
  const victim = new Victim(program, [join(folder, 'data')], {
    SECRET,
    ...(place.engine === 'postgres' ? { DATABASE_URL: place.url } : {}),
  });
  const notes = newNotes();
  await victim.start();
  const working = tokens.map((token, n) =>
    new Trainee({ victim, token, seed: draw(seed, `trainee ${n}`), notes }).work(),
  );
  try {
    await killAgainAndAgain(options, { victim, postgres, notes });
  } finally {
    notes.over = true;
    await Promise.all(working);
    await victim.stop();
  }
  await lookThrough(place, notes);
  return notes;
}

interface Stage {
  readonly victim: Victim;
  readonly postgres: OwnPostgres | null;
  readonly notes: Notes;
}

async function killAgainAndAgain(options: TortureOptions, stage: Stage): Promise<void> {
  const { kills, databaseKills, seed, tell } = options;
  const { victim, notes } = stage;
  const every = databaseKills > 0 ? Math.max(1, Math.floor(kills / databaseKills)) : Infinity;
  for (let kill = 0; kill < kills && notes.faults.length === 0; kill++) {
    await someWork(notes, 5 + (draw(seed, `work ${kill}`) % 40));
    await new Promise((resolve) => setTimeout(resolve, draw(seed, `moment ${kill}`) % 30));
    await victim.kill();
    await victim.start();
    if (kill % every === 0 && kill / every < databaseKills)
      await killDatabase(stage, draw(seed, `rest ${kill}`));
    tell?.(`${kill + 1} of ${kills} kills, ${notes.acknowledged} moves acknowledged`);
  }
  await someWork(notes, 20);
}

/** The server of ours goes on and finds its way back. */
async function killDatabase({ postgres, notes }: Stage, chance: number): Promise<void> {
  if (!postgres) return;
  await someWork(notes, 5 + (chance % 20));
  await postgres.kill();
  await postgres.start();
}

const PATIENCE = 60_000;

/** Waits until so many more moves have been acknowledged. */
async function someWork(notes: Notes, moves: number): Promise<void> {
  const enough = notes.acknowledged + moves;
  const late = Date.now() + PATIENCE;
  while (notes.acknowledged < enough && notes.faults.length === 0) {
    if (Date.now() > late) throw new Error('Nothing was acknowledged for a minute: the server hangs.');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** Compares everything that is kept with what was said, and plays all of it again. */
async function lookThrough(place: Place, notes: Notes): Promise<void> {
  const database = await opened(place);
  for (const subject of notes.subjects) {
    const fault = faultIn(subject, await movesOf(database, subject.id));
    if (fault !== null) notes.faults.push(fault);
  }
  await database.close();
  const { findings } = await checkDatabase({ place, plays: 'all' });
  // The parcel of the tests has a hash of its own making.
  notes.faults.push(...findings.filter((finding) => !finding.startsWith('The scenario kept as')));
}

const movesOf = async (database: Database, play: string): Promise<Move['do'][]> => {
  const rows = await database.read((tables) =>
    tables.selectFrom('move').select('content').where('play', '=', play).orderBy('seq').execute(),
  );
  return rows.map(({ content }) => (JSON.parse(content) as Move).do);
};
