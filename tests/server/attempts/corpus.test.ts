import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { replay } from '#dialogue';
import type { Move, Production } from '#dialogue';
import { FORMULA_VERSION, score } from '#report';
import type { Solved } from '#report';
import { loadLibrary } from '#server';
import { anyMove, bestPlayer, playWith, randomClicker, solvedOf } from '../../report/random-plays.ts';

/**
 * Attempts of former days, which every later version must play and score alike. `frozen/` holds whole versions of
 * scenarios with attempts at them, and is only ever added to. The other files belong to scenarios as the library has
 * them: where one was changed on purpose, `KEEP_CORPUS=yes npx vitest run --project unit
 * tests/server/attempts/corpus` keeps new attempts at it, and at no other.
 */
const KEEP = process.env['KEEP_CORPUS'] === 'yes';
const FOLDER = new URL('corpus/', import.meta.url);
/** On three channels, so that waits and days are among them. */
const FROZEN = ['four-things-a', 'five-berths-b', 'that-beep-b'];

interface KeptAttempt {
  readonly by: string;
  readonly seed: number;
  readonly moves: readonly Move[];
  readonly ending: string | null;
  readonly points: number;
  /** SHA-256 of the whole score as JSON. */
  readonly score: string;
}

interface Kept {
  readonly scenario: string;
  readonly hash: string;
  readonly formula: number;
  readonly attempts: readonly KeptAttempt[];
}

const { productions } = loadLibrary('scenarios');
const fileOf = (scenario: string): URL => new URL(`${scenario}.json`, FOLDER);
const FROZEN_FOLDER = new URL('frozen/', FOLDER);

function attemptsAt(solved: Solved): Kept {
  const { hash, scenario } = solved.stage.production;
  const players = { best: bestPlayer, clicker: randomClicker, anything: anyMove };
  const attempts = Object.entries(players).map(([by, player], place): KeptAttempt => {
    const seed = 1_000 + place;
    const { moves } = playWith(solved, player, seed);
    return { by, seed, moves, ...figuresOf(solved, { seed, moves }) };
  });
  return { scenario: scenario.id, hash, formula: FORMULA_VERSION, attempts };
}

type Log = Pick<KeptAttempt, 'seed' | 'moves'>;

function scoreOf(solved: Solved, { seed, moves }: Log) {
  const { hash, scenario } = solved.stage.production;
  const play = replay(solved.stage, { scenario: scenario.id, hash, seed, moves });
  if (!play.ok) throw new Error(`An old attempt at "${scenario.id}" is refused: ${play.error.message}`);
  return score(solved, play.value);
}

function figuresOf(solved: Solved, log: Log): Pick<KeptAttempt, 'ending' | 'points' | 'score'> {
  const made = scoreOf(solved, log);
  const { ending, points } = made.outcome;
  return { ending, points, score: createHash('sha256').update(JSON.stringify(made)).digest('hex') };
}

/**
 * The attempts as this version of the program plays and scores them. Under newer formulas a kept score stays what it
 * was, so only the way to the ending is compared.
 */
const playedNow = (solved: Solved, { formula, attempts }: Kept) =>
  attempts.map((attempt) => {
    const now = figuresOf(solved, attempt);
    return { ...attempt, ...(formula === FORMULA_VERSION ? now : { ending: now.ending }) };
  });

const readKept = (file: URL): Kept => JSON.parse(readFileSync(file, 'utf8')) as Kept;

describe('attempts of former days', { timeout: 60_000 }, () => {
  it.each(productions.map((production) => [production.scenario.id, production] as const))(
    'are played and scored as they were: %s',
    (id, production) => {
      const solved = solvedOf(production);
      const file = fileOf(id);
      const changed = !existsSync(file) || readKept(file).hash !== production.hash;
      if (KEEP && changed) writeFileSync(file, JSON.stringify(attemptsAt(solved)));
      const kept = readKept(file);
      // The scenario was changed: was that on purpose? Then keep new attempts, as it says above.
      expect({ id, hash: kept.hash }).toEqual({ id, hash: production.hash });
      expect(playedNow(solved, kept)).toEqual(kept.attempts);
    },
  );

  it('are more than sixty, none at a scenario that is no more', () => {
    const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
    expect(names.sort()).toEqual(productions.map(({ scenario }) => `${scenario.id}.json`).sort());
    const attempts = productions.flatMap(({ scenario }) => readKept(fileOf(scenario.id)).attempts);
    expect(attempts.length).toBeGreaterThan(60);
    expect(new Set(attempts.map(({ ending }) => ending)).size).toBeGreaterThan(20);
  });
});

describe('whole versions of former days, with attempts at them', { timeout: 60_000 }, () => {
  if (KEEP) keepFrozen();
  const names = readdirSync(FROZEN_FOLDER).filter((name) => name.endsWith('.gz'));

  it.each(names)('are played and scored as they were, whatever the library holds now: %s', (name) => {
    const text = gunzipSync(readFileSync(new URL(name, FROZEN_FOLDER))).toString();
    const { production, kept } = JSON.parse(text) as { production: Production; kept: Kept };
    expect(playedNow(solvedOf(production), kept)).toEqual(kept.attempts);
  });

  it('are there', () => expect(names.length).toBeGreaterThanOrEqual(FROZEN.length));
});

/** Keeps a version under its hash, once. */
function keepFrozen(): void {
  for (const production of productions.filter(({ scenario }) => FROZEN.includes(scenario.id))) {
    const { scenario, hash } = production;
    const file = new URL(`${scenario.id}-${hash.slice(0, 8)}.json.gz`, FROZEN_FOLDER);
    if (existsSync(file)) continue;
    const kept = attemptsAt(solvedOf(production));
    writeFileSync(file, gzipSync(JSON.stringify({ production, kept }), { level: 9 }));
  }
}
