import type { Mood, Move } from '#dialogue';
import { int } from '../graph/cells.ts';
import { backward, forward, isOver, readPosition, standingOf, targetAt, turnOf } from '../graph/explore.ts';
import { unpackMood } from '../graph/packed-mood.ts';
import type { Standpoint } from '../graph/packed.ts';
import { START } from '../solve/solution.ts';
import type { Solution } from '../solve/solution.ts';
import { bestAt } from '../solve/values.ts';
import { Sightings } from './sightings.ts';
import type { Paths } from './paths.ts';

/** An outcome below this is damage: F11. */
export const DAMAGE = 40;

/**
 * A move after which nothing better than damage can follow, though no line was crossed for good. Only the first
 * such move of a play counts, and of all plays that fall in by the same option the shortest stands here.
 */
export interface Trap {
  /** What falls in: `BEAT/REPLY`, or the id of a card; null when the scenario starts in the trap. */
  readonly by: string | null;
  /** Where one is caught, how things stand there, and the most that can still be had. */
  readonly beat: string;
  readonly mood: Mood;
  readonly turn: number;
  readonly value: number;
  /** True when the same standing was no trap at an earlier turn: it is time that runs out. */
  readonly late: boolean;
  /** A shortest play that falls in. */
  readonly witness: readonly Move[];
}

/** Every way into a position from which all endings are damage, in the order of the scenario. */
export function trapsOf(solution: Solution, paths: Paths): readonly Trap[] {
  const { packed } = solution.graph;
  if (isTrap(solution, START)) return [trapAt(solution, START, { by: null, late: false, witness: [] })];
  const moves = packed.options.length + packed.cards.length;
  const falls: Falls = {
    inTime: new Sightings(moves),
    late: new Sightings(moves),
    free: firstFree(solution),
  };
  forward(solution.graph, (turn, standing) => seeFalls(solution, falls, { turn, standing, paths }));
  const names = [...packed.options.map(({ line }) => line), ...packed.cards.map(({ id }) => id)];
  return names.flatMap((by, move) => {
    const late = !falls.inTime.seen(move);
    const sightings = late ? falls.late : falls.inTime;
    const witness = sightings.witness(move, paths);
    if (!witness) return [];
    const turn = turnOf(solution.graph, sightings.position(move));
    const caught = targetAt(solution.graph, turn, sightings.edge(move));
    return trapAt(solution, caught, { by, late, witness });
  });
}

interface Falls {
  readonly inTime: Sightings;
  readonly late: Sightings;
  /** By standing: the earliest turn at which it is no trap, −1 for none. */
  readonly free: Int32Array;
}

function firstFree({ graph, values }: Solution): Int32Array {
  const free = new Int32Array(graph.standings.names.size).fill(-1);
  backward(graph, (turn, standing) => {
    if (bestAt(values, int(graph.offset, turn) + standing) >= DAMAGE) free[standing] = turn;
  });
  return free;
}

interface Look {
  readonly turn: number;
  readonly standing: number;
  readonly paths: Paths;
}

/** Records the moves out of a position that is still free into one that is not. */
function seeFalls(solution: Solution, { inTime, late, free }: Falls, { turn, standing, paths }: Look): void {
  const { graph } = solution;
  const { standings } = graph;
  const position = int(graph.offset, turn) + standing;
  if (bestAt(solution.values, position) < DAMAGE) return;
  const end = int(standings.firstEdge, standing + 1);
  for (let edge = int(standings.firstEdge, standing); edge < end; edge++) {
    const target = targetAt(graph, turn, edge);
    if (target < 0 || isOver(graph, target) || !isTrap(solution, target)) continue;
    const earlier = int(free, int(standings.edgeTarget, edge));
    const sightings = earlier >= 0 && earlier <= turn ? late : inTime;
    const depth = int(paths.depth, position);
    sightings.see(int(standings.edgeMove, edge), { position, edge, mood: 0, depth });
  }
}

function isTrap({ graph, values }: Solution, position: number): boolean {
  if (bestAt(values, position) >= DAMAGE) return false;
  return graph.standings.names.stopped(standingOf(graph, position)) === 0;
}

function trapAt(solution: Solution, position: number, how: Pick<Trap, 'by' | 'late' | 'witness'>): Trap {
  const { graph, values } = solution;
  const at: Standpoint = { ...graph.packed.start };
  readPosition(graph, position, at);
  return {
    ...how,
    beat: graph.packed.beats[at.beat] ?? '',
    mood: unpackMood(at.mood),
    turn: at.turn,
    value: bestAt(values, position),
  };
}
