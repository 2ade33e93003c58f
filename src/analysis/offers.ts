import { BEHAVIOURS, COUNTERFEITS } from '#base';
import type { Option } from '#dialogue';
import type { Solved } from './bots/mirror.ts';
import { SAME } from './solve/best-play.ts';
import { decisionsOf } from './solve/decisions.ts';
import { movesAt, worthOf } from './solve/moves.ts';

/** How often the decisions of a library offer something. */
export interface Offer {
  readonly id: string;
  /** Replies that are it. */
  readonly replies: number;
  /** Decisions with such a reply. */
  readonly decisions: number;
  /** How many of those decisions have one among their best. */
  readonly best: number;
}

interface Weighed {
  readonly option: Option;
  readonly best: boolean;
}

/** How often each behaviour and each counterfeit is offered, over every decision at its most likely position. */
export function offers(library: readonly Solved[]): {
  readonly behaviours: readonly Offer[];
  readonly counterfeits: readonly Offer[];
} {
  const decisions = library.flatMap(weighedDecisions);
  return {
    behaviours: BEHAVIOURS.map((id) => offerOf(id, decisions, ({ does }) => does.includes(id))),
    counterfeits: COUNTERFEITS.map((id) => offerOf(id, decisions, ({ counterfeit }) => counterfeit === id)),
  };
}

const weighedDecisions = ({ solution }: Solved): Weighed[][] =>
  decisionsOf(solution).map(({ position, options }) => {
    const moves = movesAt(solution.graph, solution.values, position);
    return options.map((option) => ({ option, best: (worthOf(moves, option)?.loss ?? NaN) <= SAME }));
  });

function offerOf(id: string, decisions: readonly Weighed[][], isIt: (option: Option) => boolean): Offer {
  const its = decisions
    .map((options) => options.filter(({ option }) => isIt(option)))
    .filter((options) => options.length > 0);
  return {
    id,
    replies: its.flat().length,
    decisions: its.length,
    best: its.filter((options) => options.some(({ best }) => best)).length,
  };
}
