import { pairsOf, type Answer } from './answers.ts';
import { correlation } from './correlation.ts';

/** How one option of a decision is chosen. */
export interface OptionStatistics {
  readonly id: string;
  readonly best: boolean;
  /** First attempts in which it was open. */
  readonly offered: number;
  /** Share of those that chose it. */
  readonly share: number;
  /** Point-biserial correlation of choosing it with the score from elsewhere: below 0 for a good distractor. */
  readonly direction: number | null;
}

/** The options that score, as far as anybody was offered them, in authored order. */
export function optionStatistics(answers: readonly Answer[], best: string): OptionStatistics[] {
  const ids = [...new Set(answers.flatMap(({ decision }) => scoredIds(decision)))];
  return ids.map((id) => {
    const offered = answers.filter(({ decision }) => scoredIds(decision).includes(id));
    const chosen = offered.filter(({ decision }) => decision.chosen === id);
    return {
      id,
      best: id === best,
      offered: offered.length,
      share: chosen.length / offered.length,
      direction: correlation(pairsOf(offered, ({ decision }) => (decision.chosen === id ? 1 : 0))),
    };
  });
}

const scoredIds = ({ options }: Answer['decision']): string[] =>
  options.filter((option) => option.scored).map((option) => option.id);
