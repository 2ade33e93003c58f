import type { Skill } from '#base';
import type { Stage } from '#dialogue';
import { evidence } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import { int } from '../graph/cells.ts';
import { ALWAYS } from '../graph/condition-table.ts';
import type { Graph } from '../graph/explore.ts';
import { SCORED } from '../graph/packed.ts';
import type { Packed } from '../graph/packed.ts';
import { occurring } from '../graph/standings.ts';

/** The sets of options that are compared somewhere, and which of them each standing compares. */
export interface Comparisons {
  /** By standing: a place in `sets`. */
  readonly setAt: Int32Array;
  readonly sets: readonly ComparedSet[];
}

export interface ComparedSet {
  readonly beat: number;
  /** Places in `packed.options`, in order. */
  readonly options: readonly number[];
}

/** Standings of one beat differ in what they compare only where a reply has a condition. */
export function comparisons(graph: Graph): Comparisons {
  const { packed, standings } = graph;
  const setAt = new Int32Array(occurring(standings));
  const sets: ComparedSet[] = [];
  const known = new Map<string, number>();
  const fixed = fixedSets(packed, sets);
  for (let standing = 0; standing < occurring(standings); standing++) {
    const beat = standings.names.beatOf(standing);
    const same = int(fixed, beat);
    setAt[standing] = same >= 0 ? same : placeOf(scoredMoves(graph, standing), beat, { sets, known });
  }
  return { setAt, sets };
}

function fixedSets(packed: Packed, sets: ComparedSet[]): Int32Array {
  const fixed = new Int32Array(packed.beats.length).fill(-1);
  for (const beat of fixed.keys()) {
    const options: number[] = [];
    for (let o = int(packed.firstOption, beat); o < int(packed.firstOption, beat + 1); o++) options.push(o);
    if (options.some((option) => int(packed.when, option) !== ALWAYS)) continue;
    fixed[beat] = sets.length;
    sets.push({ beat, options: options.filter((option) => int(packed.flags, option) & SCORED) });
  }
  return fixed;
}

function scoredMoves({ packed, standings }: Graph, standing: number): number[] {
  const options: number[] = [];
  const end = int(standings.firstEdge, standing + 1);
  for (let edge = int(standings.firstEdge, standing); edge < end; edge++) {
    const move = int(standings.edgeMove, edge);
    if (int(packed.flags, move) & SCORED) options.push(move);
  }
  return options;
}

function placeOf(
  options: number[],
  beat: number,
  { sets, known }: { sets: ComparedSet[]; known: Map<string, number> },
): number {
  const key = `${beat}:${options.join()}`;
  const place = known.get(key);
  if (place !== undefined) return place;
  known.set(key, sets.length);
  sets.push({ beat, options });
  return sets.length - 1;
}

/** What each compared set says about a skill, by place in `sets`. */
export function evidenceOfSets(
  stage: Stage,
  { packed }: Graph,
  { sets, skill }: { sets: readonly ComparedSet[]; skill: Skill },
): (Evidence | null)[] {
  return sets.map(({ beat, options }) => {
    const relevance = stage.beats.get(packed.beats[beat] ?? '')?.beat.skills[skill] ?? 0;
    const compared = options.flatMap((option) => packed.options[option] ?? []);
    return evidence(compared, skill, relevance);
  });
}
