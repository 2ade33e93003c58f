import type { Mood, Option } from '#dialogue';
import { int, real } from '../graph/cells.ts';
import { forward, readPosition, standingOf } from '../graph/explore.ts';
import type { Graph } from '../graph/explore.ts';
import { unpackMood } from '../graph/packed-mood.ts';
import { SCORED } from '../graph/packed.ts';
import type { Standpoint } from '../graph/packed.ts';
import { occurring } from '../graph/standings.ts';
import { optionOf } from './moves.ts';
import type { Solution } from './solution.ts';
import { hasFlag } from './values.ts';

/** A beat at which scored options are compared, as a player by chance most likely meets it. */
export interface Decision {
  readonly beat: string;
  /** Number of the position, for `movesAt`. */
  readonly position: number;
  readonly mood: Mood;
  readonly stance: string;
  readonly learnt: readonly string[];
  readonly turn: number;
  /** The options that a score compares, in the kernel's order. */
  readonly options: readonly Option[];
  /** How often, on average, a play by chance comes to this very position; 0 where only cards lead there. */
  readonly visits: number;
}

/** Every decision beat that can be reached, in the scenario's order, each at its most likely position. */
export function decisionsOf(solution: Solution): readonly Decision[] {
  const { graph } = solution;
  const visits = solution.visits();
  const { names } = graph.standings;
  const compares = comparing(graph);
  const likeliest = new Int32Array(graph.packed.beats.length).fill(-1);
  forward(graph, (turn, standing) => {
    if (compares[standing] === 0) return;
    const beat = names.beatOf(standing);
    const position = int(graph.offset, turn) + standing;
    const known = int(likeliest, beat);
    if (known < 0 || real(visits, position) > real(visits, known)) likeliest[beat] = position;
  });
  return Array.from(likeliest)
    .filter((position) => position >= 0)
    .map((position) => decisionAt(graph, position, real(visits, position)));
}

/** By standing: 1 where options are compared. With a single one there is nothing to choose, whatever it is rated. */
function comparing(graph: Graph): Uint8Array {
  const { standings } = graph;
  const compares = new Uint8Array(occurring(standings));
  for (let standing = 0; standing < compares.length; standing++) {
    let scored = 0;
    const end = int(standings.firstEdge, standing + 1);
    for (let edge = int(standings.firstEdge, standing); edge < end && scored < 2; edge++) {
      if (hasFlag(graph, edge, SCORED)) scored++;
    }
    if (scored > 1) compares[standing] = 1;
  }
  return compares;
}

function decisionAt(graph: Graph, position: number, visits: number): Decision {
  const { packed } = graph;
  const at: Standpoint = { ...packed.start };
  readPosition(graph, position, at);
  return {
    beat: packed.beats[at.beat] ?? '',
    position,
    mood: unpackMood(at.mood),
    stance: packed.stances[at.stance] ?? '',
    learnt: packed.facts.filter((_, bit) => at.facts & (1 << bit)),
    turn: at.turn,
    options: scoredAt(graph, standingOf(graph, position)),
    visits,
  };
}

function scoredAt(graph: Graph, standing: number): Option[] {
  const { standings } = graph;
  const options: Option[] = [];
  const end = int(standings.firstEdge, standing + 1);
  for (let edge = int(standings.firstEdge, standing); edge < end; edge++) {
    const option = optionOf(graph, edge);
    if (option && hasFlag(graph, edge, SCORED)) options.push(option);
  }
  return options;
}
