import { draw } from '#base';
import { SHOWN_FROM } from '#report';
import type { EvidenceColumns } from '../store/sql/tables/rollups.ts';
import type { SumRow } from './add-sums.ts';
import { addEvidence, scoreOf } from './evidence-sums.ts';

/** Ways in which the library is split; one alone may be lucky. */
const SPLITS = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const HUNDRED = 100;

interface First {
  readonly scenario: string;
  /** All skills together. */
  readonly evidence: EvidenceColumns;
}

/**
 * A person's score from one half of their scenarios beside that from the other, for each way to split. Scenarios stand
 * in an order that belongs to the split, alike for everybody, and go to the halves in turn: whoever has played the
 * same ones has the same halves, and nobody's differ by more than one. Only halves that could each carry a number of
 * their own count.
 */
export function splitSums(firsts: readonly First[]): SumRow[] {
  return SPLITS.flatMap((split) => {
    const ordered = firsts
      .map(({ scenario, evidence }) => ({ scenario, evidence, at: draw(split, scenario) }))
      .sort((a, b) => a.at - b.at || (a.scenario < b.scenario ? -1 : 1));
    const half = (rest: number): number | null =>
      scoreOfHalf(ordered.filter((_, place) => place % 2 === rest).map(({ evidence }) => evidence));
    const [x, y] = [half(0), half(1)];
    if (x === null || y === null) return [];
    return [{ split: String(split), people: 1, x, xx: x * x, y, yy: y * y, xy: x * y }];
  });
}

/** In hundredths of a point; null where it rests on too little to be shown by itself. */
function scoreOfHalf(evidence: readonly EvidenceColumns[]): number | null {
  const { score, amount } = scoreOf(addEvidence(evidence));
  return score === null || amount < SHOWN_FROM ? null : Math.round(HUNDRED * score) + 0;
}
