import type { Attempt } from '../attempt.ts';
import { calibration, reflected, viewOnAll } from '../reflection.ts';

/** How somebody's answers about themselves stood to their talks, over the first attempts. */
export interface SelfView {
  /** Talks of which an answer could be held against the talk. */
  readonly talks: number;
  readonly kinder: number;
  readonly harder: number;
  readonly sentence: string;
  /** What to do about it. */
  readonly advice: string;
}

/** Below these a pattern would be read into chance. */
const TALKS_NEEDED = 4;
const COMPARISONS_NEEDED = 6;

/** Null until enough talks could be compared. */
export function selfView(firsts: readonly Attempt[]): SelfView | null {
  const compared = firsts.flatMap(
    ({ reflection, score }) => calibration(reflected(reflection ?? {}, score.decisions)) ?? [],
  );
  const talks = compared.length;
  const comparisons = compared.reduce((sum, one) => sum + one.compared, 0);
  if (talks < TALKS_NEEDED || comparisons < COMPARISONS_NEEDED) return null;
  const count = (view: ReturnType<typeof viewOnAll>) =>
    compared.filter(({ gap }) => viewOnAll(gap) === view).length;
  const [kinder, harder] = [count('higher'), count('lower')];
  return { talks, kinder, harder, ...wordsFor(talks, { kinder, harder }) };
}

type Words = Pick<SelfView, 'sentence' | 'advice'>;

function wordsFor(
  talks: number,
  { kinder, harder }: { readonly kinder: number; readonly harder: number },
): Words {
  const of = (count: number) => `in ${count} of ${talks} talks`;
  if (kinder > harder && 2 * kinder >= talks) {
    return {
      sentence: `You see yourself kinder than the talk shows it ${of(kinder)}.`,
      advice: 'Before you rate yourself, think of the one reply that you would take back.',
    };
  }
  if (harder > kinder && 2 * harder >= talks) {
    return {
      sentence: `You are harder on yourself than the talk is ${of(harder)}.`,
      advice: 'Before you rate yourself, think of the one reply that you would give again.',
    };
  }
  const even = talks - kinder - harder;
  return even > 0
    ? {
        sentence: `You see yourself much as the talk shows it ${of(even)}.`,
        advice: 'Who sees that well knows what to work on.',
      }
    : {
        sentence: `You were kinder to yourself than the talk ${of(kinder)}, and harder ${of(harder)}.`,
        advice: 'Look at a single reply when you rate yourself, not at how the talk felt.',
      };
}
