import { bestIfWrong } from '../../timing.ts';
import { example } from '../example.ts';
import { points } from '../phrases.ts';
import type { Smell } from '../smell.ts';

const MOST_APART = 10;
const LEAST_LOSS = 25;

const DECIDES = [
  'because: She asks when.\n        cost: 9\n        to: end',
  'because: She asks when.\n        cost: 9\n        to: late',
] as const;
const DECIDES_AT_ONCE = [
  'because: She asks when, and gets somebody.\n        cost: 8\n        to: end',
  'because: She asks when, and gets somebody.\n        cost: 8\n        to: early',
] as const;
const ENDINGS = (early: number, late: number) =>
  [
    '  lost:\n',
    `  early: { class: lost, timing: too-early, utility: ${early}, title: Sent away }
  late: { class: lost, timing: too-late, utility: ${late}, title: Strung along }
  lost:\n`,
  ] as const;

const lopsided: Smell = {
  entry: {
    code: 'PA573',
    severity: 'warning',
    title: 'Too early and too late do not cost alike',
    happened:
      'With all else done well, a decision that comes too early and one that comes too late end more than 10 points apart, or less than 25 points below the best outcome, or one of the two cannot be reached.',
    why: 'Whoever always lets go, or never does, would come out ahead without weighing anything.',
    todo: 'Bring the two endings together, by their marks or by what the replies before them cost.',
    bad: example(DECIDES, DECIDES_AT_ONCE, ENDINGS(60, 40)),
    good: example(DECIDES, DECIDES_AT_ONCE, ENDINGS(45, 40)),
  },
  find: ({ stage, solution }) => {
    const timing = bestIfWrong({ stage, solution });
    if (!timing) return [];
    const { 'too-early': early, 'too-late': late } = timing;
    if (early === null || late === null) {
      const missing = early === null ? 'too early' : 'too late';
      return [{ place: ['endings'], message: `No play ends ${missing}.` }];
    }
    const apart = Math.abs(early - late);
    const loss = solution.value.best - Math.max(early, late);
    if (apart <= MOST_APART && loss >= LEAST_LOSS) return [];
    const figures = `Too early ends at ${points(early)} points at best, too late at ${points(late)}, all well at ${points(solution.value.best)}`;
    const message = `${figures}; ${MOST_APART} apart are the most, ${LEAST_LOSS} below the least.`;
    return [{ place: ['endings'], message }];
  },
};

/** When a decision about the whole relationship comes. */
export const TIMING_SMELLS: readonly Smell[] = [lopsided];
