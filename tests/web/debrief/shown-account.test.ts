import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '#report';
import { shownAccount } from '../../../src/web/debrief/sections/shown-account.ts';

const ledgerOf = (possible: number, losses: readonly number[]): Ledger => {
  let left = possible;
  const rows = losses.map((loss, move) => {
    left -= loss;
    return { move, turn: move + 1, label: null, marks: [], loss, left };
  });
  const outcome = Math.max(0, left);
  return { possible, rows, lost: possible - left, kept: left, floor: outcome - left, outcome, sentence: '' };
};
const tenths = (points: number) => Math.round(points * 10);

describe('the account as it is shown', () => {
  it('comes out to the last tenth, whatever was given up', () => {
    const loss = fc.double({ min: 0, max: 40, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 100, noNaN: true }),
        fc.array(loss, { maxLength: 12 }),
        (possible, losses) => {
          const shown = shownAccount(ledgerOf(possible, losses));
          const given = shown.rows.reduce((sum, row) => sum + tenths(row.loss), 0);
          expect(tenths(shown.possible) - given + tenths(shown.floor)).toBe(tenths(shown.outcome));
        },
      ),
    );
  });

  it('shows three thirds as one', () => {
    const { rows } = shownAccount(ledgerOf(10, [1 / 3, 1 / 3, 1 / 3]));
    expect(rows.map(({ loss }) => loss)).toEqual([0.3, 0.4, 0.3]);
    expect(rows.at(-1)?.left).toBe(9);
  });

  it('gives back what lies below zero', () => {
    expect(shownAccount(ledgerOf(30, [50]))).toMatchObject({ floor: 20, outcome: 0 });
  });
});
