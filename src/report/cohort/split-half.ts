import { correlationOf, type PairSums } from './pair-sums.ts';
import { spearmanBrown } from './library-statistics.ts';
import { COUNTED_FROM, reliabilityVerdict, SETTLED_FROM, type Verdict } from './verdict.ts';

/** Whether the library tells the same people as strong twice, and what may be said of single people. */
export interface LibraryReliability {
  /** People who count, in the split that has fewest. */
  readonly people: number;
  /** Null where it cannot be worked out; 0 where the halves know nothing of each other, or contradict. */
  readonly reliability: number | null;
  /** Fewer than a hundred people: may still turn round. */
  readonly provisional: boolean;
  /** Null below thirty people; `suspend` means that no figure of a single person is reported to anybody else. */
  readonly verdict: Verdict | null;
}

/**
 * Split-half reliability over several ways to split, stepped up by Spearman and Brown (`scoring.md` §B7). One split
 * may be lucky; of several the mean correlation is taken.
 */
export function reliabilityFromSums(splits: readonly PairSums[]): LibraryReliability {
  const people = splits.length > 0 ? Math.min(...splits.map(({ n }) => n)) : 0;
  const found = splits.flatMap((one) => correlationOf(one) ?? []);
  const mean = found.length > 0 ? found.reduce((sum, r) => sum + r, 0) / found.length : null;
  const reliability = mean === null ? null : spearmanBrown(Math.max(0, mean));
  return {
    people,
    reliability,
    provisional: people < SETTLED_FROM,
    verdict: people < COUNTED_FROM || reliability === null ? null : reliabilityVerdict(reliability),
  };
}

/**
 * Whether figures of single people may be shown to those who look after them. Before it can be known whether they are
 * reliable they may, as wide as their bands then are.
 */
export const singlePeopleShown = ({ verdict }: Pick<LibraryReliability, 'verdict'>): boolean =>
  verdict !== 'suspend';
