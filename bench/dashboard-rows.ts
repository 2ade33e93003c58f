import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { sql } from 'kysely';
import pg from 'pg';
import { makeLog } from '#server';
import type { Production } from '#dialogue';
import { startPostgres } from '../scripts/postgres.mjs';
import { Catalogue } from '../src/server/library/catalogue.ts';
import { freezeLibrary } from '../src/server/library/freeze-library.ts';
import { Stages } from '../src/server/plays/stages.ts';
import { ScorerHere } from '../src/server/scoring/scorer-here.ts';
import { addFinishedAttempt } from '../src/server/rollups/add-finished-attempt.ts';
import { recount } from '../src/server/rollups/recount.ts';
import { decisionShown, readBest, readExamples } from '../src/server/statistics/group-decision.ts';
import { groupDecisions, isShown, readDecisionCounts } from '../src/server/statistics/group-decisions.ts';
import { itemScenarios, readItemScenario } from '../src/server/statistics/item-answers.ts';
import { readTeamFigures } from '../src/server/statistics/team-figures.ts';
import { openPostgres } from '../src/server/store/postgres/open-postgres.ts';
import type { Database } from '../src/server/store/sql/database.ts';
import { storeOn } from '../src/server/store/sql/sql-store.ts';
import { openSqlite } from '../src/server/store/sqlite/open-sqlite.ts';
import { fillHouse, madePlays } from './house.ts';
import type { House } from './house.ts';
import type { Row } from './row.ts';

const SMALL = 1000;
/** A million takes a while to load: `POISE_BENCH_ATTEMPTS=1000000`. */
const LARGE = Number(process.env['POISE_BENCH_ATTEMPTS'] ?? 100_000);
const APART = 1.5;
const MILLISECONDS = 50;
const ROUNDS = 150;
const WARM = 20;
const NOW = '2025-12-27T09:00:00.000Z';

/** How long each screen's queries take in a house with few attempts and in one with many, on both engines. */
export async function dashboardRows(productions: readonly Production[]): Promise<readonly Row[]> {
  const made = madePlays(productions);
  const folder = mkdtempSync(join(tmpdir(), 'poise-bench-'));
  const postgres = await startPostgres();
  const rows: Row[] = [];
  try {
    for (const engine of ['SQLite', 'PostgreSQL'] as const) {
      const open = (size: number): Promise<Database> =>
        engine === 'SQLite' ? openFile(join(folder, String(size))) : openSchema(postgres.url, size);
      rows.push(...(await rowsOn(engine, open, { productions, made })));
    }
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

const openFile = async (folder: string): Promise<Database> =>
  (await openSqlite({ folder, now: NOW })).database;

async function openSchema(url: string, size: number): Promise<Database> {
  const schema = `bench_${size}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create schema ${schema}`);
  await client.end();
  const opened = await openPostgres({
    url: `${url}?schema=${schema}`,
    now: NOW,
    onLostConnection: () => undefined,
  });
  return opened.database;
}

interface Content {
  readonly productions: readonly Production[];
  readonly made: ReturnType<typeof madePlays>;
}

async function rowsOn(
  engine: string,
  open: (size: number) => Promise<Database>,
  content: Content,
): Promise<readonly Row[]> {
  const { productions, made } = content;
  const small = await fillHouse(await open(SMALL), made, SMALL);
  const started = performance.now();
  const large = await fillHouse(await open(LARGE), made, LARGE);
  tell(`${engine}: ${LARGE} attempts loaded in ${Math.round((performance.now() - started) / 1000)} s`);
  for (const { database } of [small, large]) await settle(database);
  await holdToRecount(small);
  const adding = await timeOfAdding(await fillHouse(await open(0), content.made, 280), content);
  tell(`${engine}: one more first attempt adds to the sums in ${adding.toFixed(1)} ms`);
  const ask = await screensOf(small, productions);
  const askLarge = await screensOf(large, productions);
  const rows: Row[] = [];
  for (const name of Object.keys(ask)) {
    rows.push(...(await rowsFor(`${engine}, ${name}`, ask[name], askLarge[name])));
  }
  await small.database.close();
  await large.database.close();
  return rows;
}

const tell = (words: string): void => void process.stderr.write(`${words}\n`);

/** The planner of either engine knows its tables only once it has looked at them. */
async function settle(database: Database): Promise<void> {
  await database.write(async (tables) => {
    await sql`analyze`.execute(tables);
  });
}

/** A fast answer that is wrong is worth nothing. */
async function holdToRecount({ database, finished }: House): Promise<void> {
  const before = await allSums(database);
  await database.write((tables) => recount(tables, finished));
  if (before !== (await allSums(database))) throw new Error('The sums are not those of a recount.');
}

const allSums = (database: Database): Promise<string> =>
  database.read(async (tables) => {
    const names = ['person_skill', 'team_skill', 'team_option', 'item_option', 'item_tally'] as const;
    const all: string[] = [];
    for (const name of names) {
      const rows = await tables.selectFrom(name).selectAll().execute();
      all.push(
        ...rows.map((row) =>
          JSON.stringify([name, ...Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))]),
        ),
      );
    }
    return all.sort().join('\n');
  });

/** Milliseconds (the middle of some) in which a first attempt at yet another scenario is added, and kept on disk. */
async function timeOfAdding({ database, team }: House, { made }: Content): Promise<number> {
  const members = await database.read((tables) =>
    tables.selectFrom('membership').select('person').where('team', '=', team).execute(),
  );
  const times: number[] = [];
  for (const { person } of members) {
    const one = made[0]?.[0];
    if (!one) continue;
    const scenario = `another-${person}`;
    const play = { ...one.play, id: person, finishedAt: NOW };
    const started = performance.now();
    await database.write((tables) =>
      addFinishedAttempt(tables, { ...one, scenario, play, person, team, kind: 'first' }),
    );
    times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

type Ask = () => Promise<unknown>;

/** What each screen asks the database for, with the texts of scenarios that it puts beside the figures. */
async function screensOf(
  { database, team }: House,
  productions: readonly Production[],
): Promise<Readonly<Record<string, Ask>>> {
  const store = storeOn(database);
  await freezeLibrary(store, productions, makeLog({ write: () => undefined }));
  const stages = new Stages(store);
  const scorer = new ScorerHere();
  const catalogue = new Catalogue(database, productions);
  const telling = { stages, catalogue, exact: true };
  const [first] = productions;
  const stage = first ? await stages.stage(first.hash) : null;
  const counts = await database.read((tables) => readDecisionCounts(tables, team));
  const [worst] = await groupDecisions(counts, telling);
  return {
    'the team': () =>
      database.read((tables) => readTeamFigures(tables, { team, managed: true, now: Date.parse(NOW) })),
    'where it goes wrong': async () =>
      groupDecisions(await database.read((tables) => readDecisionCounts(tables, team)), telling),
    'one decision': async () => {
      const found = await database.read(async (tables) => {
        const all = await readDecisionCounts(tables, team);
        const one = all.find((each) => each.hash === worst?.hash && each.beat === worst.beat);
        if (!one || !isShown(one)) throw new Error('The bench has no decision to show.');
        return {
          counts: one,
          examples: await readExamples(tables, team, one),
          best: await readBest(tables, one),
        };
      });
      const shown = await stages.stage(found.counts.hash);
      return shown && decisionShown(scorer, { ...found, stage: shown, exact: true });
    },
    'all scenarios': () => itemScenarios({ database, stages }, catalogue.cards, AS_TRAINER),
    'one scenario': () =>
      database.read(
        async (tables) => stage && readItemScenario(tables, stage, { words: true, guesses: undefined }),
      ),
  };
}

const AS_TRAINER = { words: true, kept: new Set<string>(), now: NOW };

/** Both take turns, so that whatever else the machine does slows them down alike. */
async function rowsFor(name: string, small: Ask | undefined, large: Ask | undefined): Promise<Row[]> {
  if (!small || !large) return [];
  const times = { small: [] as number[], large: [] as number[] };
  for (let round = -WARM; round < ROUNDS; round++) {
    for (const [size, ask] of [['small', small] as const, ['large', large] as const]) {
      const started = performance.now();
      await ask();
      if (round >= 0) times[size].push(performance.now() - started);
    }
  }
  const [few, many] = [p95(times.small), p95(times.large)];
  const size = LARGE.toLocaleString('en');
  return [
    {
      name: `${name}: p95 with ${size} attempts against that with ${SMALL.toLocaleString('en')}, ${APART} times at most`,
      ours: many,
      peer: few,
      ratio: few / many,
      unit: 'ms',
      atLeast: 1 / APART,
    },
    {
      name: `${name}: p95 with ${size} attempts against ${MILLISECONDS} ms`,
      ours: many,
      peer: MILLISECONDS,
      ratio: MILLISECONDS / many,
      unit: 'ms',
      atLeast: 1,
    },
  ];
}

const p95 = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;
