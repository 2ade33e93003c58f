import { addsUp } from '../loss.ts';
import { rounded } from '../rounded.ts';
import type { Label, Mark } from '../labels.ts';
import type { Score } from '../score-types.ts';
import { figure, points } from '../wording.ts';

/** One move in the account. */
export interface LedgerRow {
  /** Place in the log, from 0. */
  readonly move: number;
  /** Place among the moves that took a turn, from 1; null for a card. */
  readonly turn: number | null;
  readonly label: Label | null;
  readonly marks: readonly Mark[];
  readonly loss: number;
  /** What could still be reached after the move. */
  readonly left: number;
}

/** The account of a play: `possible` less every loss is `kept`, to the last decimal. */
export interface Ledger {
  readonly possible: number;
  /** Every turn in its order; a card only where opening it gave something up. */
  readonly rows: readonly LedgerRow[];
  readonly lost: number;
  readonly kept: number;
  /** Points that the floor of 0 gives back; `kept` plus these is the outcome. */
  readonly floor: number;
  readonly outcome: number;
  readonly sentence: string;
}

/** The ledger of a score (`scoring.md` F7). Throws when the score's own figures do not add up. */
export function ledgerOf({ outcome, decisions, opened }: Score): Ledger {
  const entries = [
    ...decisions.map((decision, index) => ({ ...decision, turn: index + 1 })),
    ...opened
      .filter((card) => card.loss > 0)
      .map((card) => ({ ...card, turn: null, label: null, marks: [] })),
  ].sort((a, b) => a.move - b.move);
  let left = outcome.possible;
  const rows = entries.map(({ move, turn, label, marks, loss }): LedgerRow => {
    left = rounded(left - loss);
    return { move, turn, label, marks, loss, left };
  });
  const losses = rows.map((row) => row.loss);
  if (!addsUp({ possible: outcome.possible, losses, kept: outcome.kept })) {
    throw new Error(
      'The losses do not add up to what is missing; score the play again with its own solution.',
    );
  }
  const lost = rounded(outcome.possible - outcome.kept);
  const floor = rounded(outcome.points - outcome.kept);
  return {
    possible: outcome.possible,
    rows,
    lost,
    kept: outcome.kept,
    floor,
    outcome: outcome.points,
    sentence: ledgerSentence(outcome.possible, lost, outcome),
  };
}

function ledgerSentence(possible: number, lost: number, { points: left, kept }: Score['outcome']): string {
  const sum = `${points(possible)} were possible, ${figure(lost)} were given up on the way, ${figure(kept)} are left.`;
  return left === kept ? sum : `${sum} No play counts less than 0.`;
}
