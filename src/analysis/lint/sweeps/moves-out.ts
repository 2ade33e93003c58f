import type { Move, Option } from '#dialogue';
import { int, real } from '../../graph/cells.ts';
import { forward, isOver, standingOf, targetAt, turnOf } from '../../graph/explore.ts';
import type { Graph } from '../../graph/explore.ts';
import { moveOf, optionOf } from '../../solve/moves.ts';
import { hasFlag } from '../../solve/values.ts';

/** A move out of a position. */
export interface MoveOut {
  readonly edge: number;
  /** Undefined when a card is opened. */
  readonly option: Option | undefined;
  /** The position that it leads to; −1 when it ends the conversation. */
  readonly next: number;
}

/** An option that is taken, which is no card. */
export interface OptionOut extends MoveOut {
  readonly option: Option;
}

export function movesOut(graph: Graph, turn: number, standing: number): MoveOut[] {
  const { standings } = graph;
  const moves: MoveOut[] = [];
  const end = int(standings.firstEdge, standing + 1);
  for (let edge = int(standings.firstEdge, standing); edge < end; edge++) {
    const target = targetAt(graph, turn, edge);
    moves.push({
      edge,
      option: optionOf(graph, edge),
      next: target < 0 || isOver(graph, target) ? -1 : target,
    });
  }
  return moves;
}

/** The options that can be taken at a position; cards are left out, since they take no turn. */
const optionsOut = (graph: Graph, turn: number, standing: number): OptionOut[] =>
  movesOut(graph, turn, standing).filter((move): move is OptionOut => move.option !== undefined);

/** Those of them that a player by chance picks from, all alike: scored options, else replies, else the silence. */
export const chanceOut = (graph: Graph, turn: number, standing: number): OptionOut[] => {
  const flag = int(graph.standings.chance, standing);
  return optionsOut(graph, turn, standing).filter(({ edge }) => hasFlag(graph, edge, flag));
};

/** Where a move leads from a position; −1 when it ends the conversation. */
export function positionAfter(graph: Graph, position: number, move: Move): number {
  const wanted = JSON.stringify(move);
  const out = movesOut(graph, turnOf(graph, position), standingOf(graph, position));
  return out.find(({ edge }) => JSON.stringify(moveOf(graph, edge)) === wanted)?.next ?? -1;
}

export const beatAt = ({ packed, standings }: Graph, standing: number): string =>
  packed.beats[standings.names.beatOf(standing)] ?? '';

/** What a position is: its beat, and what can be done there by chance. */
export interface Stop {
  readonly position: number;
  readonly turn: number;
  readonly beat: string;
  readonly out: readonly OptionOut[];
}

/** Every position to which a player by chance comes, each before those that follow from it. */
export function stopsByChance(graph: Graph, visits: Float64Array): Stop[] {
  const stops: Stop[] = [];
  forward(graph, (turn, standing) => {
    const position = int(graph.offset, turn) + standing;
    if (real(visits, position) === 0) return;
    stops.push({ position, turn, beat: beatAt(graph, standing), out: chanceOut(graph, turn, standing) });
  });
  return stops;
}
