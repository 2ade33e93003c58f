import { TIMINGS } from '#dialogue';
import type { Timing } from '#dialogue';
import type { Solved } from './bots/mirror.ts';
import type { Graph } from './graph/explore.ts';
import { START } from './solve/solution.ts';
import { bestAt, valuesOf } from './solve/values.ts';

/** The best outcome of a play that does everything right but ends at that wrong time; null where none does. */
export type BestIfWrong = Readonly<Record<Timing, number | null>>;

/**
 * What deciding too early and too late about a customer costs, with all else done well. Null for a scenario in which
 * no ending says that it came at the wrong time.
 */
export function bestIfWrong({ stage, solution }: Solved): BestIfWrong | null {
  const { endings } = stage.production.scenario;
  if (!endings.some(({ timing }) => timing)) return null;
  const [early, late] = TIMINGS.map((wanted) =>
    bestAmong(
      solution.graph,
      endings.filter(({ timing }) => timing === wanted).map(({ id }) => id),
    ),
  );
  return { 'too-early': early ?? null, 'too-late': late ?? null };
}

/** Far below any outcome: whoever plays for the best ends there only where nothing else can be reached. */
const OUT_OF_THE_QUESTION = -1_000;

/** The same positions, valued as if only these endings were worth anything. */
function bestAmong(graph: Graph, wanted: readonly string[]): number | null {
  const { packed } = graph;
  const utility = packed.utility.map((worth, place) =>
    wanted.includes(packed.endings[place % packed.endings.length] ?? '') ? worth : OUT_OF_THE_QUESTION,
  );
  const best = bestAt(valuesOf({ ...graph, packed: { ...packed, utility } }), START);
  return best > OUT_OF_THE_QUESTION / 2 ? best : null;
}
