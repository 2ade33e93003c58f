import { lineThatFits, moveFor, opening, shownReplies } from '#dialogue';
import type { Line, Option, Play, Stage } from '#dialogue';
import type { Decision } from '../solve/decisions.ts';
import { movesAt, worthOf } from '../solve/moves.ts';
import type { MoveValue } from '../solve/moves.ts';
import type { Solution } from '../solve/solution.ts';
import type { Scene } from './scene.ts';

/** Seeds over which the order on the screen is averaged. */
const ORDERS = 24;

/** A decision and those of its options that a bot picks from. */
export interface Choice {
  readonly decision: Decision;
  readonly options: readonly Option[];
}

/** The moments that a decision presents: one for every draft of the wordings. */
export function scenesOf(stage: Stage, solution: Solution, { decision, options }: Choice): readonly Scene[] {
  const lines = saidAt(stage, decision);
  const drafts = Math.max(1, ...[...options, ...lines].map((one) => one.wordings.length));
  return Array.from({ length: drafts }, (_, draft) => ({
    candidates: options.map((option) => ({ move: moveFor(option), option, text: drafted(option, draft) })),
    shown: [...options.keys()],
    said: lines.map((line) => drafted(line, draft)).join(' '),
    brief: briefOf(stage),
    archetype: stage.production.scenario.archetype,
    turn: decision.turn,
    worth: () => worthAt(solution, { decision, options }),
  }));
}

const drafted = ({ wordings }: Pick<Line, 'wordings'>, draft: number): string =>
  wordings[draft % wordings.length] ?? '';

export function briefOf(stage: Stage): string {
  const { role, goal, known, company } = stage.production.scenario.brief;
  return [role, goal, known, company].join(' ');
}

/** What is said on coming to the decision. */
export function saidAt(stage: Stage, { beat, mood, stance, learnt }: Decision): readonly Line[] {
  const says = stage.beats.get(beat)?.beat.says ?? [];
  return says.flatMap((group) => lineThatFits(group, { mood, stance, learnt }) ?? []);
}

function worthAt({ graph, values }: Solution, { decision, options }: Choice): readonly MoveValue[] {
  const moves = movesAt(graph, values, decision.position);
  return options.flatMap((option) => worthOf(moves, option) ?? []);
}

/** The same moment in the orders that different seeds show. */
export function ordersOf(stage: Stage, scene: Scene, decision: Decision): readonly Scene[] {
  const { beat, mood, stance, learnt, turn } = decision;
  return Array.from({ length: ORDERS }, (_, seed) => {
    const play: Play = { ...opening(stage, seed), beat, mood, stance, learnt, turn };
    return { ...scene, shown: placesOnScreen(scene, shownReplies(stage, play)) };
  });
}

/** By candidate: its place among those that are shown. */
export function placesOnScreen(
  { candidates }: Pick<Scene, 'candidates'>,
  shown: readonly Option[],
): number[] {
  const order = shown.filter((option) => candidates.some((candidate) => candidate.option === option));
  return candidates.map(({ option }) => order.findIndex((one) => one === option));
}
