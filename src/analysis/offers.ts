import { BEHAVIOURS, COUNTERFEITS } from '#base';
import type { Option } from '#dialogue';
import type { Solved } from './bots/mirror.ts';
import { bestOptions } from './solve/best-options.ts';
import { decisionsOf } from './solve/decisions.ts';

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

/** A decision's options, and those of them that give nothing up. */
interface Compared {
  readonly options: readonly Option[];
  readonly best: readonly Option[];
}

/** How often each behaviour and each counterfeit is offered, over every decision at its most likely position. */
export function offers(library: readonly Solved[]): {
  readonly behaviours: readonly Offer[];
  readonly counterfeits: readonly Offer[];
} {
  const decisions = library.flatMap(comparedIn);
  return {
    behaviours: BEHAVIOURS.map((id) => offerOf(id, decisions, ({ does }) => does.includes(id))),
    counterfeits: COUNTERFEITS.map((id) => offerOf(id, decisions, ({ counterfeit }) => counterfeit === id)),
  };
}

const comparedIn = ({ solution }: Solved): Compared[] =>
  decisionsOf(solution).map((decision) => ({
    options: decision.options,
    best: bestOptions(solution, decision),
  }));

function offerOf(id: string, decisions: readonly Compared[], isIt: (option: Option) => boolean): Offer {
  const offering = decisions.filter(({ options }) => options.some(isIt));
  return {
    id,
    replies: offering.flatMap(({ options }) => options.filter(isIt)).length,
    decisions: offering.length,
    best: offering.filter(({ best }) => best.some(isIt)).length,
  };
}
