import type { Behaviour } from '#base';
import { BEHAVIOURS } from '#base';
import type { Decision } from './score-types.ts';

/** One behaviour over some decisions (`scoring.md` §B6). */
export interface BehaviourCount {
  readonly behaviour: Behaviour;
  /** Times it was part of the best option. */
  readonly offered: number;
  readonly taken: number;
  readonly missed: number;
  /** "3 of 5"; null while it was offered too rarely to say anything. */
  readonly words: string | null;
}

/** Times a behaviour must have been offered before its count is shown. */
const LEDGER_FROM = 4;

/** Every behaviour that was offered at least once, in the order of the vocabulary. */
export function behaviourLedger(decisions: readonly Decision[]): BehaviourCount[] {
  return BEHAVIOURS.map((behaviour) => countOf(decisions, behaviour)).filter(({ offered }) => offered > 0);
}

function countOf(decisions: readonly Decision[], behaviour: Behaviour): BehaviourCount {
  const taken = decisions.filter((decision) => decision.taken.includes(behaviour)).length;
  const missed = decisions.filter((decision) => decision.missed.includes(behaviour)).length;
  const offered = taken + missed;
  return {
    behaviour,
    offered,
    taken,
    missed,
    words: offered >= LEDGER_FROM ? `${taken} of ${offered}` : null,
  };
}
