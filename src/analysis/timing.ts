import { prepare, TIMINGS } from '#dialogue';
import type { Production, Stage, Timing } from '#dialogue';
import { solve } from './solve/solution.ts';

/** The best outcome of a play that does everything right but ends at that wrong time; null where none does. */
export type BestIfWrong = Readonly<Record<Timing, number | null>>;

/**
 * What deciding too early and too late about a customer costs, with all else done well. Null for a scenario in which
 * no ending says that it came at the wrong time.
 */
export function bestIfWrong({ production }: Stage): BestIfWrong | null {
  if (!production.scenario.endings.some(({ timing }) => timing)) return null;
  const [early, late] = TIMINGS.map((timing) => bestAmong(production, timing));
  return { 'too-early': early ?? null, 'too-late': late ?? null };
}

/** Far below any outcome: whoever plays for the best ends there only where nothing else can be reached. */
const OUT_OF_THE_QUESTION = -1_000;

function bestAmong(production: Production, wanted: Timing): number | null {
  const { scenario } = production;
  const endings = scenario.endings.map((ending) =>
    ending.timing === wanted ? ending : { ...ending, utility: OUT_OF_THE_QUESTION },
  );
  const { best } = solve(prepare({ ...production, scenario: { ...scenario, endings } })).value;
  return best > OUT_OF_THE_QUESTION / 2 ? best : null;
}
