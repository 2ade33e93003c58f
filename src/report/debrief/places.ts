import { LABEL_ENDS } from '../labels.ts';
import type { Decision } from '../score-types.ts';
import { ordinal } from '../wording.ts';

/** A decision together with its place among the moves that took a turn, from 1. */
export interface Placed {
  readonly turn: number;
  readonly decision: Decision;
}

/** The decisions with their places. */
export function placed(decisions: readonly Decision[]): Placed[] {
  return decisions.map((decision, index) => ({ turn: index + 1, decision }));
}

/** Decisions that gave something up, the worst first; a line crossed for good comes before all others. */
export function worstFirst(decisions: readonly Decision[]): Placed[] {
  return placed(decisions)
    .filter(({ decision }) => decision.label !== 'strong')
    .sort((a, b) => severity(b.decision) - severity(a.decision) || a.turn - b.turn);
}

const severity = ({ hardStop, loss }: Decision): number => (hardStop === null ? loss : 1000 + loss);

/** The decision after which the most was out of reach; null when nothing worth naming was given up. */
export function largestDrop(decisions: readonly Decision[]): Placed | null {
  const dropped = placed(decisions).filter(({ decision }) => decision.loss >= LABEL_ENDS.strong);
  return dropped.reduce<Placed | null>(
    (worst, one) => (worst === null || one.decision.loss > worst.decision.loss ? one : worst),
    null,
  );
}

/** "your 3rd turn", or whose it is. */
export const ordinalTurn = (turn: number, whose = 'your'): string => `${whose} ${ordinal(turn)} turn`;
