import { SKILLS } from '#base';
import type { Skill } from '#base';
import type { Stage } from '#dialogue';
import { real } from '../graph/cells.ts';
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
  /** The least over all plays that meet a decision on the skill; exact, though a ratio of sums. */
  readonly worst: number | null;
  /** Beats that say something about the skill. */
  readonly decisions: number;
}

/** The bounds of every skill, over all plays. */
export function skillBounds(stage: Stage, { graph }: Solution): Readonly<Record<Skill, SkillBounds>> {
  const compared = comparisons(graph);
  const bounds = (skill: Skill): SkillBounds => {
    const gains = gainsOf(graph, compared, evidenceOfSets(stage, graph, { sets: compared.sets, skill }));
    const decisions = beatsWithEvidence(compared, gains);
    return decisions === 0
      ? { best: null, worst: null, decisions }
      : { best: 100, worst: 100 * worstRatio(graph, gains), decisions };
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
