import type { Behaviour, Counterfeit, EndingClass, Skill } from '#base';
import type { Mood, Option, Stage } from '#dialogue';
import { botTallies, scoreOf } from './bots/node-scores.ts';
import { saidAt } from './bots/node-scenes.ts';
import { BOTS } from './bots/registry.ts';
import { reachableNames } from './reach/reachable-names.ts';
import { skillBounds } from './skills/bounds.ts';
import type { SkillBounds } from './skills/bounds.ts';
import { SAME } from './solve/best-play.ts';
import { decisionsOf } from './solve/decisions.ts';
import type { Decision } from './solve/decisions.ts';
import { movesAt, worthOf } from './solve/moves.ts';
import type { Value } from './solve/values.ts';
import { solve } from './solve/solution.ts';
import type { Solution } from './solve/solution.ts';
import { bestIfWrong } from './timing.ts';
import type { BestIfWrong } from './timing.ts';

/** The exact figures of one scenario, as `poise analyze` prints them. */
export interface Analysis {
  readonly id: string;
  readonly positions: number;
  readonly edges: number;
  readonly beats: { readonly total: number; readonly reachable: number };
  readonly endings: readonly AnalysedEnding[];
  readonly value: Value;
  /** Left out where no ending comes too early or too late. */
  readonly timing?: BestIfWrong;
  readonly skills: Readonly<Record<Skill, SkillBounds>>;
  /** Score of each bot over the decisions of this scenario: 0 is chance, 100 the key. */
  readonly bots: Readonly<Record<string, number>>;
  /** Every decision beat at its most likely position; only where it was asked for. */
  readonly decisions?: readonly AnalysedDecision[];
}

export interface AnalysedEnding {
  readonly id: string;
  readonly class: EndingClass;
  readonly utility: number;
  readonly reachable: boolean;
}

export interface AnalysedDecision {
  readonly beat: string;
  readonly says: string;
  readonly mood: Mood;
  readonly replies: readonly AnalysedReply[];
}

export interface AnalysedReply {
  readonly id: string;
  readonly text: string;
  readonly does: readonly Behaviour[];
  readonly counterfeit: Counterfeit | null;
  readonly rating: Readonly<Partial<Record<Skill, number>>>;
  /** Outcome points still to be had after it, its own cost taken off. */
  readonly value: number;
  readonly loss: number;
  readonly best: boolean;
}

/** Solves a scenario and sums up what is known about it. */
export function analyze(stage: Stage, { decisions = false } = {}): Analysis {
  const solution = solve(stage);
  const { scenario } = stage.production;
  const reachable = reachableNames(solution);
  const timing = bestIfWrong({ stage, solution });
  return {
    id: scenario.id,
    positions: solution.positions,
    edges: solution.edges,
    beats: { total: scenario.beats.length, reachable: reachable.beats.size },
    endings: scenario.endings.map(({ id, class: kind, utility }) => ({
      id,
      class: kind,
      utility,
      reachable: reachable.endings.has(id),
    })),
    value: solution.value,
    ...(timing && { timing }),
    skills: skillBounds(stage, solution),
    bots: botScores(stage, solution),
    ...(decisions ? { decisions: analysedDecisions(stage, solution) } : {}),
  };
}

function botScores(stage: Stage, solution: Solution): Record<string, number> {
  const bots = Object.values(BOTS).filter(({ kind, name }) => kind !== 'play' || name === 'random');
  const tallies = botTallies(stage, solution, bots);
  return Object.fromEntries(Object.entries(tallies).map(([name, tally]) => [name, scoreOf(tally)]));
}

function analysedDecisions(stage: Stage, solution: Solution): AnalysedDecision[] {
  return decisionsOf(solution).map((decision) => ({
    beat: decision.beat,
    says: saidAt(stage, decision)
      .map((line) => line.wordings[0] ?? '')
      .join(' '),
    mood: decision.mood,
    replies: decision.options.map((option) => analysedReply(solution, decision, option)),
  }));
}

function analysedReply({ graph, values }: Solution, { position }: Decision, option: Option): AnalysedReply {
  const worth = worthOf(movesAt(graph, values, position), option);
  const rating = Object.entries(option.rating).map(([skill, { value }]) => [skill, value]);
  return {
    id: option.id,
    text: option.wordings[0] ?? '',
    does: option.does,
    counterfeit: option.counterfeit,
    rating: Object.fromEntries(rating),
    value: worth?.q ?? NaN,
    loss: worth?.loss ?? NaN,
    best: (worth?.loss ?? NaN) <= SAME,
  };
}
