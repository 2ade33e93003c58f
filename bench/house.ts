import { draw, randomStream } from '#base';
import { solve } from '#analysis';
import { begin, moveFor, optionsAt, prepare, scoredOptions, step } from '#dialogue';
import type { Production } from '#dialogue';
import { score } from '#report';
import type { Solved } from '#report';
import { addPerson } from '../src/server/people/add-person.ts';
import type { FinishedAttempt } from '../src/server/rollups/finished-attempt.ts';
import { addPeople } from '../src/server/rollups/recount.ts';
import type { Database } from '../src/server/store/sql/database.ts';

/** Plays of each scenario that are made through the real engine; everybody's attempts are drawn from them. */
const MADE = 40;
const TEAM = 14;
/** Attempts of a person, of which some are second ones. */
const ATTEMPTS = 20;
const AT_ONCE = 70;
const START = Date.UTC(2025, 0, 1);
const DAY = 86_400_000;

type Made = Pick<FinishedAttempt, 'scenario' | 'hash' | 'archetype' | 'seconds'> & {
  readonly play: FinishedAttempt['play'];
};

/** Scored plays by bots of spread skill, by scenario: making a million would take longer than loading them. */
export function madePlays(productions: readonly Production[]): readonly (readonly Made[])[] {
  return productions.map((production) => {
    const stage = prepare(production);
    const solved = { stage, solution: solve(stage) };
    return Array.from({ length: MADE }, (_, seed) => madePlay(solved, seed + 1));
  });
}

function madePlay(solved: Solved, seed: number): Made {
  const { stage, solution } = solved;
  const { scenario, hash } = stage.production;
  const random = randomStream(draw(seed, hash));
  let { play } = begin(stage, seed);
  while (play.ending === null) {
    const scored = scoredOptions(stage, play);
    const pool = scored.length > 0 ? scored : optionsAt(stage, play);
    const option = pool[Math.floor(random() * pool.length)];
    const best = solution.bestPlay(play)[0];
    const move =
      random() < seed / MADE && best ? best : option ? moveFor(option) : { do: 'silence' as const };
    const next = step(stage, play, move);
    if (!next.ok) throw new Error(next.error.message);
    play = next.value.play;
  }
  return {
    scenario: scenario.id,
    hash,
    archetype: scenario.archetype,
    seconds: play.moves.map(() => 2 + Math.floor(30 * random() ** 2)),
    play: { id: '', seed, moves: play.moves, score: score(solved, play), finishedAt: '' },
  };
}

export interface House {
  readonly database: Database;
  readonly attempts: number;
  /** The team whose pages are asked for; of the same size whatever the house. */
  readonly team: string;
  /** All attempts of the house; kept for small ones only. */
  readonly finished: readonly FinishedAttempt[];
}

/** Fills a house with teams of one size until it has so many attempts. */
export async function fillHouse(
  database: Database,
  made: readonly (readonly Made[])[],
  attempts: number,
): Promise<House> {
  const people = Math.round(attempts / ATTEMPTS);
  const kept: FinishedAttempt[] = [];
  for (let from = 0; from < people; from += AT_ONCE) {
    const many = Math.min(AT_ONCE, people - from);
    await database.write(async (tables) => {
      const some: FinishedAttempt[] = [];
      for (let place = from; place < from + many; place++) {
        const team = teamOf(Math.floor(place / TEAM));
        const since = new Date(START).toISOString();
        if (place % TEAM === 0) {
          await tables
            .insertInto('team')
            .values({ id: team, name: `Team ${team}`, since })
            .execute();
        }
        const name = `Person ${place}`;
        const person = await addPerson(tables, {
          name,
          email: null,
          roles: ['trainee'],
          password: null,
          since,
        });
        await tables.insertInto('membership').values({ team, person, part: 'member', since }).execute();
        some.push(...attemptsOf({ person, team, place }, made));
      }
      await addPeople(tables, some);
      if (attempts <= 1000) kept.push(...some);
    });
  }
  return { database, attempts, team: teamOf(0), finished: kept };
}

const teamOf = (place: number): string => place.toString(16).padStart(32, '0');

interface Trained {
  readonly person: string;
  readonly team: string;
  readonly place: number;
}

function attemptsOf({ person, team, place }: Trained, made: readonly (readonly Made[])[]): FinishedAttempt[] {
  const random = randomStream(draw(place, 'attempts'));
  const skill = random();
  return Array.from({ length: ATTEMPTS }, (_, n): FinishedAttempt[] => {
    const plays = made[n % made.length] ?? [];
    const wanted = Math.floor(plays.length * Math.min(0.999, Math.max(0, skill + (random() - 0.5) / 2)));
    const one = plays[wanted];
    if (!one) return [];
    const id = (place * ATTEMPTS + n).toString(16).padStart(32, '0');
    const finishedAt = new Date(START + Math.floor(random() * 360) * DAY + n).toISOString();
    const kind = n < made.length ? ('first' as const) : ('retry' as const);
    return [{ ...one, play: { ...one.play, id, finishedAt }, person, team, kind }];
  }).flat();
}
