import type { Ledger } from '#report';

export interface ShownAccount {
  readonly possible: number;
  readonly rows: readonly { readonly loss: number; readonly left: number }[];
  readonly floor: number;
  readonly outcome: number;
}

const tenth = (points: number): number => Math.round(points * 10) / 10;

/**
 * The account with one decimal, so rounded that it still comes out: each loss is the difference of the two balances
 * that stand above and below it. Rounding every loss by itself, three thirds would make 0.9.
 */
export function shownAccount({ possible, rows, outcome }: Ledger): ShownAccount {
  let before = tenth(possible);
  const shown = rows.map((row) => {
    const left = tenth(row.left);
    const loss = tenth(before - left);
    before = left;
    return { loss, left };
  });
  return {
    possible: tenth(possible),
    rows: shown,
    floor: tenth(tenth(outcome) - before),
    outcome: tenth(outcome),
  };
}
