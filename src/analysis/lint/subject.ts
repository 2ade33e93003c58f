import type { Skill } from '#base';
import { advance, opening } from '#dialogue';
import type { Beat, Move, Option, Play, Scenario, Stage } from '#dialogue';
import type { Solved } from '../bots/mirror.ts';
import { evidenceAt } from '../bots/node-scores.ts';
import { Paths } from '../reach/paths.ts';
import { reachability } from '../reach/reachability.ts';
import type { Reachability } from '../reach/reachability.ts';
import { decisionsOf } from '../solve/decisions.ts';
import type { Decision } from '../solve/decisions.ts';
import { movesAt, worthOf } from '../solve/moves.ts';
import type { MoveValue } from '../solve/moves.ts';
import { START } from '../solve/solution.ts';
import type { Solution } from '../solve/solution.ts';
import { visitsByChance } from '../solve/visits.ts';
import { ratedOn } from './ratings.ts';
import { disagreementsOf } from './sweeps/disagreements.ts';
import type { Disagreement } from './sweeps/disagreements.ts';
import { positionAfter, stopsByChance } from './sweeps/moves-out.ts';
import type { Stop } from './sweeps/moves-out.ts';

/** A decision where a player by chance most likely meets it, with what each of its options is worth there. */
export interface Weighed {
  readonly decision: Decision;
  readonly beat: Beat;
  readonly choices: readonly Choice[];
  /** Skills about which the choice says something. */
  readonly skills: readonly Skill[];
  /** A shortest play that stands there. */
  readonly play: readonly Move[];
}

export interface Choice {
  readonly option: Option;
  readonly worth: MoveValue;
  /** Rating on the skills at stake, weighed by their relevance. */
  readonly rated: number;
}

/** One step of the best way through: where it stood, and what was done. */
export interface BestStep {
  readonly play: Play;
  /** Number of the position at which the play stands. */
  readonly position: number;
  readonly move: Move;
}

/** A solved scenario with everything that rules of good writing ask about, each worked out once. */
export interface Subject {
  readonly stage: Stage;
  readonly scenario: Scenario;
  readonly solution: Solution;
  readonly reach: Reachability;
  readonly paths: Paths;
  /** By position: how likely a player by chance comes through it. */
  readonly visits: Float64Array;
  /** Every position to which that player comes. */
  readonly stops: readonly Stop[];
  readonly weighed: readonly Weighed[];
  /** Where ratings and exact values do not say the same. */
  readonly disagreements: readonly Disagreement[];
  readonly bestWay: readonly BestStep[];
  /** What is decided on the best way, in its order. */
  readonly bestDecisions: readonly Weighed[];
  /** The same opening with another root cause, where it is at hand. */
  readonly twin: Solved | null;
}

export function subjectOf({ stage, solution }: Solved, twin: Solved | null): Subject {
  const paths = new Paths(solution.graph);
  const weighed = weighedOf(stage, solution, paths);
  const bestWay = walkBest(stage, solution);
  const visits = visitsByChance(solution.graph);
  const stops = stopsByChance(solution.graph, visits);
  return {
    stage,
    scenario: stage.production.scenario,
    solution,
    reach: reachability(stage, solution),
    paths,
    visits,
    stops,
    weighed,
    disagreements: disagreementsOf({ solution, stops, visits, weighed, paths }),
    bestWay,
    bestDecisions: bestWay.flatMap(({ play, move }) =>
      move.do === 'open' ? [] : weighed.filter(({ beat }) => beat.id === play.beat),
    ),
    twin,
  };
}

/** Every decision of a scenario with what its options are worth. */
export const weighedOf = (stage: Stage, solution: Solution, paths: Paths): Weighed[] =>
  decisionsOf(solution).flatMap((decision) => weigh(stage, solution, { decision, paths }) ?? []);

interface Met {
  readonly decision: Decision;
  readonly paths: Paths;
}

function weigh(stage: Stage, { graph, values }: Solution, { decision, paths }: Met): Weighed | null {
  const beat = stage.beats.get(decision.beat)?.beat;
  if (!beat) return null;
  const moves = movesAt(graph, values, decision.position);
  const choices = decision.options.flatMap((option) => {
    const worth = worthOf(moves, option);
    return worth ? { option, worth, rated: ratedOn(beat, option) } : [];
  });
  const skills = evidenceAt(stage, decision, decision.options).map(({ skill }) => skill);
  return { decision, beat, choices, skills, play: paths.to(decision.position) };
}

function walkBest(stage: Stage, { graph, bestPlay }: Solution): BestStep[] {
  const steps: BestStep[] = [];
  let play = opening(stage, 0);
  let position = START;
  for (const move of bestPlay()) {
    steps.push({ play, position, move });
    const advanced = advance(stage, play, move);
    if (!advanced.ok) throw new Error(`The best way cannot be played: ${advanced.error.message}`);
    position = positionAfter(graph, position, move);
    play = advanced.value.play;
  }
  return steps;
}

/** The option of a decision that gives up least; of equals the best rated. */
export const bestOf = ({ choices }: Pick<Weighed, 'choices'>): Choice | undefined =>
  choices.toSorted((one, other) => one.worth.loss - other.worth.loss || other.rated - one.rated)[0];

/** The other replies of a decision: what has to look as good and be worse. */
export const distractorsOf = (weighed: Weighed): readonly Choice[] => {
  const best = bestOf(weighed);
  return weighed.choices.filter((choice) => choice !== best && choice.option.kind === 'reply');
};

/** The scored replies of a decision, in the author's order: a silence has no words to compare. */
export const repliesOf = ({ choices }: Pick<Weighed, 'choices'>): readonly Choice[] =>
  choices.filter(({ option }) => option.kind === 'reply');

/** A play that makes this choice. */
export const choosing = ({ play }: Weighed, { worth }: Choice): readonly Move[] => [...play, worth.move];
