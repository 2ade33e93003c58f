import type { Skill } from '#base';
import type { Stage } from '#dialogue';
import { evidence } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import { int } from '../graph/cells.ts';
import { ALWAYS } from '../graph/condition-table.ts';
import type { Graph } from '../graph/explore.ts';
import { SCORED } from '../graph/packed.ts';
import type { Packed } from '../graph/packed.ts';
import { hasFlag } from '../solve/values.ts';

/** The sets of options that are compared somewhere, and which of them each position compares. */
export interface Comparisons {
  /** By position: a place in `sets`. */
  readonly setAt: Int32Array;
  readonly sets: readonly ComparedSet[];
}

export interface ComparedSet {
  readonly beat: number;
  /** Places in `packed.options`, in order. */
  readonly options: readonly number[];
}

/** Positions of one beat differ in what they compare only where a reply has a condition. */
export function comparisons(graph: Graph): Comparisons {
  const { packed, store, positions } = graph;
  const setAt = new Int32Array(positions);
  const sets: ComparedSet[] = [];
  const known = new Map<string, number>();
  const fixed = fixedSets(packed, sets);
  const at = { ...packed.start };
  for (let position = 0; position < positions; position++) {
    store.read(position, at);
    const same = int(fixed, at.beat);
    setAt[position] = same >= 0 ? same : placeOf(scoredEdges(graph, position), at.beat, { sets, known });
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

function scoredEdges(graph: Graph, position: number): number[] {
  const options: number[] = [];
  const end = int(graph.firstEdge, position + 1);
  for (let edge = int(graph.firstEdge, position); edge < end; edge++) {
    if (hasFlag(graph, edge, SCORED)) options.push(int(graph.edgeMove, edge));
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
