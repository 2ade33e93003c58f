import { SKILLS } from '#base';
import type { Skill } from '#base';
import type { Stage } from '#dialogue';
import { int, real } from '../graph/cells.ts';
import type { Graph } from '../graph/explore.ts';
import { SCORED } from '../graph/packed.ts';
import { hasFlag } from '../solve/values.ts';
import { visitsByChance } from '../solve/visits.ts';
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
export function skillBounds(stage: Stage, { graph }: Solution): Readonly<Record<Skill, SkillBounds>> {
  const compared = comparisons(graph);
  const visits = visitsByChance(graph);
  const bounds = (skill: Skill): SkillBounds => {
    const gains = gainsOf(graph, compared, evidenceOfSets(stage, graph, { sets: compared.sets, skill }));
    const decisions = beatsWithEvidence(compared, gains);
    if (decisions === 0) return { best: null, chance: null, worst: null, decisions };
    return {
      best: 100,
      chance: 100 * ratioByChance(graph, gains, visits),
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

function ratioByChance(graph: Graph, gains: Gains, visits: Float64Array): number {
  let above = 0;
  let below = 0;
  for (let position = 0; position < graph.positions; position++) {
    const set = int(gains.setAt, int(graph.standingOf, position));
    if (real(gains.possible, set) === 0) continue;
    const offset = set * gains.width - int(gains.first, set);
    const start = int(graph.firstEdge, position);
    const end = int(graph.firstEdge, position + 1);
    let sum = 0;
    let ways = 0;
    for (let edge = start; edge < end; edge++) {
      if (!hasFlag(graph, edge, SCORED)) continue;
      sum += real(gains.gained, offset + int(graph.edgeMove, edge));
      ways++;
    }
    above += (real(visits, position) * sum) / ways;
    below += real(visits, position) * real(gains.possible, set);
  }
  return below > 0 ? above / below : 0;
}
