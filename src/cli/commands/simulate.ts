import { Command } from 'commander';
import { SKILLS } from '#base';
import { BOTS, runBot } from '#analysis';
import type { Bot } from '#analysis';
import { FORMULA_VERSION, handlingScore, score, skillScores } from '#report';
import type { Score, Solved } from '#report';
import { CommandFailure } from '../failure.ts';
import { openSolved } from '../shelf.ts';
import { print, progress } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

interface SimulateFlags {
  readonly bot: string;
  readonly plays: string;
  readonly seed: string;
  readonly json?: boolean;
}

/** What is printed of one play. The losses add up to the best outcome less this one, before it is held to 0…100. */
interface SimulatedPlay {
  readonly moves: Score['decisions'][number]['did'][];
  readonly ending: string;
  readonly outcome: number;
  readonly losses: readonly number[];
  readonly skills: Readonly<Record<string, number | null>>;
  readonly handling: number | null;
}

function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least) return value;
  throw new CommandFailure(`--${name} takes a whole number of at least ${least}, not "${text}".`);
}

function botNamed(name: string): Bot {
  const bot = BOTS[name];
  if (bot) return bot;
  throw new CommandFailure(`There is no bot "${name}". There is ${Object.keys(BOTS).join(', ')}.`);
}

function played(measured: Score): SimulatedPlay {
  return {
    moves: measured.decisions.map(({ did }) => did),
    ending: measured.outcome.ending,
    outcome: measured.outcome.kept,
    losses: [...measured.decisions, ...measured.opened].map(({ loss }) => loss),
    skills: Object.fromEntries(SKILLS.map((skill) => [skill, measured.skills[skill].score])),
    handling: handlingScore(measured.decisions.flatMap(({ handling }) => handling ?? [])),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

function summary(name: string, plays: readonly Score[]): string {
  const outcomes = plays.map(({ outcome }) => outcome.kept);
  // Pooled, as `scoring.md` B9 has it: a mean of scores would count a play of two decisions like one of eight.
  const decisions = plays.flatMap((play) => play.decisions);
  const pooled = skillScores(decisions);
  const skills = SKILLS.map((skill) => `${skill} ${pooled[skill].score?.toFixed(1) ?? 'none'}`);
  const handling = handlingScore(decisions.flatMap((decision) => decision.handling ?? []));
  const endings = new Map<string, number>();
  for (const { outcome } of plays) endings.set(outcome.ending, (endings.get(outcome.ending) ?? 0) + 1);
  return [
    `${name}: ${plays.length} plays, formula ${FORMULA_VERSION}`,
    `  outcome ${mean(outcomes).toFixed(1)}, from ${Math.min(...outcomes)} to ${Math.max(...outcomes)}`,
    `  all plays together: ${skills.join(', ')}, handling ${handling?.toFixed(1) ?? 'none'}`,
    ...[...endings]
      .sort(([, a], [, b]) => b - a)
      .map(([id, count]) => `  ${String(count).padStart(6)}  ${id}`),
  ].join('\n');
}

function simulate(terminal: Terminal, solved: Solved, flags: SimulateFlags): void {
  const bot = botNamed(flags.bot);
  const plays = wholeNumber('plays', flags.plays, 1);
  const first = wholeNumber('seed', flags.seed, 0);
  const told = progress(terminal, 'play', plays);
  const scores: Score[] = [];
  for (let index = 0; index < plays; index++) {
    const measured = score(solved, runBot(solved.stage, solved.solution, { bot, seed: first + index }));
    if (flags.json) print(terminal, JSON.stringify(played(measured)));
    else scores.push(measured);
    told.step(index + 1);
  }
  told.end();
  if (!flags.json) print(terminal, summary(bot.name, scores));
}

export const simulateCommand = (terminal: Terminal): Command =>
  new Command('simulate')
    .description('Let a bot play a scenario many times, and score each play.')
    .argument('<file>', 'a scenario file, or the id of a scenario of the library')
    .option(
      '--bot <name>',
      'who plays: random, best, worst, always-agree, always-refuse, longest, …',
      'random',
    )
    .option('--plays <number>', 'how often', '1000')
    .option('--seed <number>', 'seed of the first play; the next has one more', '1')
    .option('--json', 'one line a play: {moves, ending, outcome, losses, skills, handling}')
    .action((file: string, flags: SimulateFlags) => simulate(terminal, openSolved(terminal, file), flags));
