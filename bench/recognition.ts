import { history, prepare, toLog } from '#dialogue';
import type { Production, Stage } from '#dialogue';
import { BOTS, runBot, solve } from '#analysis';

/** Trainees of different habits, and some who click at random. */
const MIXED = Object.values(BOTS).filter(({ kind, name }) => kind === 'strategy' || name === 'random');
const TRAINING_PLAYS = 200;
const TEST_GROUPS = 10;
const PLAYS_IN_GROUP = 10;

/** How the meters moved and the stance turned, turn by turn: no word, no move, and stances by number only. */
type Path = readonly string[];

/**
 * How often a naive Bayes classifier names the archetype from ten plays of a scenario, when it has learnt from plays
 * of all other scenarios.
 */
export function recognised(productions: readonly Production[]): { named: number; of: number } {
  const plays = productions.map((production) => ({
    id: production.scenario.id,
    archetype: production.scenario.archetype,
    paths: pathsOf(production, TRAINING_PLAYS + TEST_GROUPS * PLAYS_IN_GROUP),
  }));
  const named = plays.map(({ id, archetype, paths }) => {
    const others = plays.filter((other) => other.id !== id);
    const profiles = [...new Set(others.map((other) => other.archetype))].map((name) =>
      profileOf(
        name,
        others
          .filter((other) => other.archetype === name)
          .flatMap((other) => other.paths.slice(0, TRAINING_PLAYS)),
      ),
    );
    const groups = Array.from({ length: TEST_GROUPS }, (_, group) => {
      const from = TRAINING_PLAYS + group * PLAYS_IN_GROUP;
      return paths.slice(from, from + PLAYS_IN_GROUP).flat();
    });
    return groups.filter((group) => nearest(profiles, group) === archetype).length / TEST_GROUPS;
  });
  return { named: named.reduce((sum, share) => sum + share, 0), of: productions.length };
}

function pathsOf(production: Production, count: number): Path[] {
  const stage = prepare(production);
  const solution = solve(stage);
  return Array.from({ length: count }, (_, seed) => {
    const bot = MIXED[seed % MIXED.length];
    if (!bot) throw new Error('There is no bot to play with.');
    return pathOf(stage, toLog(stage, runBot(stage, solution, { bot, seed })));
  });
}

function pathOf(stage: Stage, log: ReturnType<typeof toLog>): Path {
  const steps = history(stage, log);
  if (!steps.ok) throw new Error(steps.error.message);
  const numbers = Object.keys(stage.production.law.stances);
  const plays = steps.value.map(({ play }) => play);
  return plays.slice(1).flatMap((play, i) => {
    const before = plays[i] ?? play;
    const { tension, trust, ground } = play.mood;
    const moved = [tension - before.mood.tension, trust - before.mood.trust, ground - before.mood.ground];
    return [
      `moved ${moved.join(' ')}`,
      `from ${numbers.indexOf(before.stance)} to ${numbers.indexOf(play.stance)}`,
    ];
  });
}

interface Profile {
  readonly archetype: string;
  readonly times: ReadonlyMap<string, number>;
  readonly total: number;
}

function profileOf(archetype: string, paths: readonly Path[]): Profile {
  const times = new Map<string, number>();
  for (const step of paths.flat()) times.set(step, (times.get(step) ?? 0) + 1);
  return { archetype, times, total: paths.flat().length };
}

/** A step never seen counts as half a time. */
const likelihood = ({ times, total }: Profile, steps: Path): number =>
  steps.reduce((sum, step) => sum + Math.log(((times.get(step) ?? 0) + 0.5) / total), 0);

const nearest = (profiles: readonly Profile[], steps: Path): string | undefined =>
  [...profiles].sort((a, b) => likelihood(b, steps) - likelihood(a, steps))[0]?.archetype;
