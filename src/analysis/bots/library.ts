import { added, botTallies, NO_DECISIONS, scoreOf } from './node-scores.ts';
import type { BotTally } from './node-scores.ts';
import { LEAST_SCORE, surfaceLimit } from './limits.ts';
import { mirrorTally } from './mirror.ts';
import type { Solved } from './mirror.ts';
import { oddsOfSolving } from './outcomes.ts';
import type { Habit } from './outcomes.ts';
import { picks } from './scene.ts';
import type { Bot } from './scene.ts';
import { HABIT_BOTS, STRATEGY_BOTS } from './strategy.ts';
import { SURFACE_BOTS } from './surface.ts';

/** How a bot does on a library of scenarios, and whether that gives the answers away. */
export interface BotVerdict {
  readonly name: string;
  readonly description: string;
  readonly kind: Bot['kind'];
  /** F3 over all decisions of all scenarios: 0 is chance, 100 the key. */
  readonly score: number;
  readonly decisions: number;
  readonly limit: number;
  /** Least score: a bot that is reliably wrong gives the answers away in reverse. Null where that is no matter. */
  readonly least: number | null;
  /** Share of the scenarios that the habit solves well; null for bots that are no habit. */
  readonly solvedWell: number | null;
  readonly fits: boolean;
}

const MOST_SOLVED_WELL = 0.25;

/** Runs every surface and strategy bot, and the mirror bot over twins, on a whole library. */
export function botVerdicts(library: readonly Solved[]): readonly BotVerdict[] {
  const bots = [...SURFACE_BOTS, ...STRATEGY_BOTS];
  const tallies = library.map(({ stage, solution }) => botTallies(stage, solution, bots));
  const total = (bot: Bot) =>
    tallies.reduce((sum, tally) => added(sum, tally[bot.name] ?? NO_DECISIONS), NO_DECISIONS);
  return [
    ...SURFACE_BOTS.map((bot) => surfaceVerdict(bot, total(bot))),
    ...STRATEGY_BOTS.map((bot) => strategyVerdict(bot, total(bot), library)),
    mirrorVerdict(library),
  ];
}

function surfaceVerdict({ name, description, kind }: Bot, tally: BotTally): BotVerdict {
  const score = scoreOf(tally);
  const limit = surfaceLimit(tally.decisions, SURFACE_BOTS.length);
  return {
    name,
    description,
    kind,
    score,
    decisions: tally.decisions,
    limit,
    least: LEAST_SCORE,
    solvedWell: null,
    fits: score <= limit && score >= LEAST_SCORE,
  };
}

function strategyVerdict(bot: Bot, tally: BotTally, library: readonly Solved[]): BotVerdict {
  const score = scoreOf(tally);
  const limit = bot.limit ?? Infinity;
  const solvedWell = HABIT_BOTS.includes(bot) ? shareSolvedWell(bot, library) : null;
  return {
    name: bot.name,
    description: bot.description,
    kind: bot.kind,
    score,
    decisions: tally.decisions,
    limit,
    least: null,
    solvedWell,
    fits: score <= limit && (solvedWell ?? 0) <= MOST_SOLVED_WELL,
  };
}

function shareSolvedWell(bot: Bot, library: readonly Solved[]): number {
  const odds = library.map(({ stage, solution }) =>
    oddsOfSolving(solution, habitOf(bot, stage.production.scenario.archetype)),
  );
  return odds.length === 0 ? 0 : odds.reduce((sum, one) => sum + one, 0) / odds.length;
}

/** What a strategy bot picks, for a search that knows options and turns only. */
const habitOf =
  (bot: Bot, archetype: string): Habit =>
  (options, turn) =>
    picks(bot, {
      candidates: options.map((option) => ({ move: { do: 'silence' }, option, text: '' })),
      shown: [...options.keys()],
      said: '',
      brief: '',
      archetype,
      turn,
      worth: () => [],
    });

function mirrorVerdict(library: readonly Solved[]): BotVerdict {
  const byId = new Map(library.map((solved) => [solved.stage.production.scenario.id, solved]));
  const tally = library.reduce((sum, here) => {
    const twin = byId.get(here.stage.production.scenario.twin ?? '');
    return twin ? added(sum, mirrorTally(here, twin)) : sum;
  }, NO_DECISIONS);
  const score = scoreOf(tally);
  return {
    name: 'mirror',
    description: 'Repeats in a twin what was best in the other, where the best reply flips.',
    kind: 'strategy',
    score,
    decisions: tally.decisions,
    limit: 0,
    least: null,
    solvedWell: null,
    fits: score <= 0,
  };
}
