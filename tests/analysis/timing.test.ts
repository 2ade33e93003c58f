import { describe, expect, it } from 'vitest';
import { prepare } from '#dialogue';
import type { Ending } from '#dialogue';
import { bestIfWrong, solve } from '#analysis';
import { fakeBeat, fakeEnding, fakeOption, fakeProduction } from '../dialogue/fake-production.ts';

const to = (id: string) => [{ when: null, to: id }];

const solvedWith = (...endings: Ending[]) => {
  const stage = prepare(
    fakeProduction({
      beats: [
        fakeBeat({
          replies: [
            fakeOption({ id: 'careless', cost: 6, to: to('telling') }),
            fakeOption({ id: 'careful', to: to('telling') }),
          ],
        }),
        fakeBeat({
          id: 'telling',
          replies: endings.map(({ id }) => fakeOption({ id, cost: 1, to: to(id) })),
        }),
      ],
      endings,
      leaves: 'found',
      runsOut: 'found',
    }),
  );
  return { stage, solution: solve(stage) };
};

const right = fakeEnding({ utility: 90 });
const early = fakeEnding({ id: 'early', utility: 40, timing: 'too-early' });
const late = fakeEnding({ id: 'late', utility: 35, timing: 'too-late' });

describe('deciding at the wrong time', () => {
  it('costs what is left of the best play that still ends there', () => {
    expect(bestIfWrong(solvedWith(right, early, late))).toEqual({ 'too-early': 39, 'too-late': 34 });
  });

  it('is no question where nothing was to be decided', () => {
    expect(bestIfWrong(solvedWith(right))).toBeNull();
  });

  it('says so where no play ends too late', () => {
    expect(bestIfWrong(solvedWith(right, early))).toEqual({ 'too-early': 39, 'too-late': null });
  });
});
