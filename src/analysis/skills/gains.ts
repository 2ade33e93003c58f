import type { Evidence } from '../evidence.ts';
import { int } from '../graph/cells.ts';
import type { Graph } from '../graph/explore.ts';
import type { Comparisons } from './evidence-table.ts';

/** What a choice adds to the two sums of F3. */
export interface Gains {
  /** By standing: a place in the tables below. */
  readonly setAt: Int32Array;
  /** By set: what the decision adds below the line; 0 where it says nothing. */
  readonly possible: Float64Array;
  /** By set and option of its beat (`set * width + option − first option`): what it adds above the line. */
  readonly gained: Float64Array;
  readonly width: number;
  /** By set: first option of its beat. */
  readonly first: Int32Array;
}

export function gainsOf(
  { packed }: Graph,
  { setAt, sets }: Comparisons,
  evidence: readonly (Evidence | null)[],
): Gains {
  const sizes = packed.beats.map(
    (_, beat) => int(packed.firstOption, beat + 1) - int(packed.firstOption, beat),
  );
  const width = Math.max(0, ...sizes);
  const first = Int32Array.from(sets, ({ beat }) => int(packed.firstOption, beat));
  const possible = Float64Array.from(evidence, (one) => (one ? one.weight * (1 - one.chance) : 0));
  const gained = new Float64Array(sets.length * width);
  for (const [set, one] of evidence.entries()) {
    if (!one) continue;
    for (const [place, option] of (sets[set]?.options ?? []).entries()) {
      gained[set * width + option - int(first, set)] = one.weight * ((one.e[place] ?? 0) - one.chance);
    }
  }
  return { setAt, possible, gained, width, first };
}
