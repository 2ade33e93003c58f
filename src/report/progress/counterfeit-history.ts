import type { Counterfeit } from '#base';
import { COUNTERFEITS } from '#base';
import type { Attempt } from '../attempt.ts';
import { counted } from '../wording.ts';

/** How a counterfeit stands in somebody's history: what needs attention comes first. */
export const HABITS = ['still-there', 'new', 'rarer', 'dropped'] as const;
export type Habit = (typeof HABITS)[number];

/** One counterfeit over first attempts. */
export interface CounterfeitHistory {
  readonly counterfeit: Counterfeit;
  /** Times it was among the options. */
  readonly offered: number;
  readonly taken: number;
  /** Times in a row that it was offered and left alone, up to today. */
  readonly passedSince: number;
  readonly lastTaken: string;
  readonly habit: Habit;
  readonly sentence: string;
}

/** Times in a row that it must be left alone before it counts as dropped. */
const DROPPED_AFTER = 3;

/** Every counterfeit that was ever taken, those still there first. */
export function counterfeitHistory(firsts: readonly Attempt[]): CounterfeitHistory[] {
  return COUNTERFEITS.flatMap((counterfeit) => historyOf(counterfeit, firsts) ?? []).sort(
    (a, b) => HABITS.indexOf(a.habit) - HABITS.indexOf(b.habit) || b.taken - a.taken,
  );
}

interface Chance {
  readonly at: string;
  readonly taken: boolean;
}

function historyOf(counterfeit: Counterfeit, firsts: readonly Attempt[]): CounterfeitHistory | null {
  const chances = firsts.flatMap(({ score, at }): Chance[] =>
    score.decisions
      .filter((decision) => decision.temptations.includes(counterfeit))
      .map((decision) => ({ at, taken: decision.counterfeit === counterfeit })),
  );
  const last = chances.findLastIndex((chance) => chance.taken);
  const lastTaken = chances[last]?.at;
  if (lastTaken === undefined) return null;
  const taken = chances.filter((chance) => chance.taken).length;
  const passedSince = chances.length - 1 - last;
  const habit = habitOf(chances, passedSince);
  const sentence = habitSentence(habit, { taken, offered: chances.length, passedSince });
  return { counterfeit, offered: chances.length, taken, passedSince, lastTaken, habit, sentence };
}

function habitOf(chances: readonly Chance[], passedSince: number): Habit {
  if (passedSince >= DROPPED_AFTER) return 'dropped';
  const half = Math.floor(chances.length / 2);
  const share = (part: readonly Chance[]): number =>
    part.filter((chance) => chance.taken).length / part.length;
  if (half === 0) return 'new';
  return share(chances.slice(half)) < share(chances.slice(0, half)) ? 'rarer' : 'still-there';
}

function habitSentence(
  habit: Habit,
  { taken, offered, passedSince }: { taken: number; offered: number; passedSince: number },
): string {
  const ratio = `taken ${taken} of ${counted(offered, 'time')}`;
  switch (habit) {
    case 'dropped':
      return `Left alone the last ${passedSince} times it was on offer.`;
    case 'rarer':
      return `Getting rarer: ${ratio} it was on offer.`;
    case 'still-there':
      return `Still comes up: ${ratio} it was on offer.`;
    case 'new':
      return 'Came up once so far.';
  }
}
