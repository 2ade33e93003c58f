import { SKILLS } from '#base';
import type { Skill } from '#base';
import type { Stage } from '#dialogue';
import { int, real } from '../graph/cells.ts';
import { forward } from '../graph/explore.ts';
import type { Graph } from '../graph/explore.ts';
import { occurring } from '../graph/standings.ts';
import type { Solution } from '../solve/solution.ts';
import { comparisons, evidenceOfSets } from './evidence-table.ts';
import { gainsOf } from './gains.ts';
import type { Gains } from './gains.ts';
import type { Comparisons } from './evidence-table.ts';
import { worstRatio } from './worst-ratio.ts';

/** Between what a play of a scenario can score on a skill: F3, before it is cut off at 0. */
export interface SkillBounds {
  /** 100 where the skill shows at all, since the best rated option of every decision may be taken. Null elsewhere. */
  readonly best: number | null;
  /** What all plays by chance score together; 0 but for rounding. */
  readonly chance: number | null;
  /** The least over all plays that meet a decision on the skill; exact, though a ratio of sums. */
  readonly worst: number | null;
  /** Beats that say something about the skill. */
  readonly decisions: number;
}

/** The bounds of every skill, over all plays. */
export function skillBounds(stage: Stage, solution: Solution): Readonly<Record<Skill, SkillBounds>> {
  const { graph } = solution;
  const compared = comparisons(graph);
  const visits = visitsOfStandings(graph, solution.visits());
  const bounds = (skill: Skill): SkillBounds => {
    const gains = gainsOf(graph, compared, evidenceOfSets(stage, graph, { sets: compared.sets, skill }));
    const decisions = beatsWithEvidence(compared, gains);
    if (decisions === 0) return { best: null, chance: null, worst: null, decisions };
    return {
      best: 100,
      chance: 100 * ratioByChance(compared, gains, visits),
      worst: 100 * worstRatio(graph, gains),
      decisions,
    };
  };
  const [listening, boundaries, calming] = SKILLS;
  return {
    [listening]: bounds(listening),
    [boundaries]: bounds(boundaries),
    [calming]: bounds(calming),
  };
}

/** Beats of which some standing that a play comes to says something; sets that none has do not count. */
function beatsWithEvidence({ setAt, sets }: Comparisons, { possible }: Gains): number {
  const used = new Uint8Array(sets.length);
  for (const set of setAt) used[set] = 1;
  return new Set(sets.filter((_, set) => used[set] === 1 && real(possible, set) > 0).map(({ beat }) => beat))
    .size;
}

/** By standing: how often a play by chance comes to it, at any turn. */
function visitsOfStandings(graph: Graph, visits: Float64Array): Float64Array {
  const sums = new Float64Array(occurring(graph.standings));
  forward(graph, (turn, standing) => {
    sums[standing] = real(sums, standing) + real(visits, int(graph.offset, turn) + standing);
  });
  return sums;
}

/** Whoever clicks at random takes each of the compared options equally often. */
function ratioByChance({ setAt, sets }: Comparisons, gains: Gains, visits: Float64Array): number {
  const { possible, gained, width, first } = gains;
  const mean = sets.map(({ options }, set) => {
    const sum = options.reduce(
      (all, option) => all + real(gained, set * width + option - int(first, set)),
      0,
    );
    return options.length > 0 ? sum / options.length : 0;
  });
  let above = 0;
  let below = 0;
  for (let standing = 0; standing < visits.length; standing++) {
    const set = int(setAt, standing);
    above += real(visits, standing) * (mean[set] ?? 0);
    below += real(visits, standing) * real(possible, set);
  }
  return below > 0 ? above / below : 0;
}
