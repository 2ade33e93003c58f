import type { Option, Stage } from '#dialogue';
import { decisionsOf } from '../solve/decisions.ts';
import type { Decision } from '../solve/decisions.ts';
import { ratingSum } from '../solve/moves.ts';
import type { Solution } from '../solve/solution.ts';
import { added, evidenceAt, NO_DECISIONS, tallyOf } from './node-scores.ts';
import type { BotTally } from './node-scores.ts';

export interface Solved {
  readonly stage: Stage;
  readonly solution: Solution;
}

/**
 * What a player gains in `here` by repeating what was best in its twin, over the decisions where the best reply
 * flips. A decision is the same in both when the beat has the same id, a reply when it says the same words or else
 * has the same id.
 */
export function mirrorTally(here: Solved, twin: Solved): BotTally {
  const known = decisionsOf(twin.solution);
  return decisionsOf(here.solution).reduce((sum, decision) => {
    const other = known.find(({ beat }) => beat === decision.beat);
    return other ? added(sum, mirrored(here, decision, other)) : sum;
  }, NO_DECISIONS);
}

function mirrored({ stage }: Solved, decision: Decision, other: Decision): BotTally {
  const copies = bestRated(other.options).flatMap((best) => counterpart(decision.options, best) ?? []);
  const best = bestRated(decision.options);
  const found = evidenceAt(stage, decision, decision.options);
  const flipped = copies.length > 0 && !copies.some((copy) => best.includes(copy));
  if (!flipped || found.length === 0) return NO_DECISIONS;
  const shares = decision.options.map((option) => (copies.includes(option) ? 1 / copies.length : 0));
  return { ...tallyOf(found, shares), decisions: 1 };
}

function bestRated(options: readonly Option[]): Option[] {
  const most = Math.max(...options.map(ratingSum));
  return options.filter((option) => ratingSum(option) === most);
}

const counterpart = (options: readonly Option[], { id, wordings }: Option): Option | undefined =>
  options.find((option) => wordings.length > 0 && option.wordings[0] === wordings[0]) ??
  options.find((option) => option.id === id);
