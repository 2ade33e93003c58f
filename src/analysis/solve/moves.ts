import { moveFor } from '#dialogue';
import type { Move, Option, OptionKind } from '#dialogue';
import { int } from '../graph/cells.ts';
import { standingOf, targetAt, turnOf } from '../graph/explore.ts';
import type { Graph } from '../graph/explore.ts';
import { bestAt, costOf, valueAfter } from './values.ts';
import type { Value, Values } from './values.ts';

/** One possible move and what it is worth: F6 and F7. */
export interface MoveValue extends Value {
  /** The option's or the card's id. */
  readonly id: string;
  readonly kind: OptionKind | 'open';
  readonly move: Move;
  /** −cost + best value afterwards; the same as `best`. */
  readonly q: number;
  /** Points given up against the best move here, 0 or more. */
  readonly loss: number;
}

/** Every move of a position with its worth: open replies as authored, silence, hold, cards. */
export function movesAt(graph: Graph, values: Values, position: number): MoveValue[] {
  const { standings } = graph;
  const best = bestAt(values, position);
  const turn = turnOf(graph, position);
  const standing = standingOf(graph, position);
  const moves: MoveValue[] = [];
  const end = int(standings.firstEdge, standing + 1);
  for (let edge = int(standings.firstEdge, standing); edge < end; edge++) {
    const cost = costOf(graph, edge);
    const target = targetAt(graph, turn, edge);
    const after = valueAfter(graph, values, target);
    const q = after.best - cost;
    moves.push({
      ...identify(graph, edge),
      q,
      loss: best - q,
      best: q,
      worst: after.worst - cost,
      chance: after.chance - cost,
    });
  }
  return moves;
}

/** The option that an edge takes; undefined when it opens a card. */
export const optionOf = ({ packed, standings }: Graph, edge: number): Option | undefined =>
  packed.options[int(standings.edgeMove, edge)];

function identify(graph: Graph, edge: number): { id: string; kind: OptionKind | 'open'; move: Move } {
  const option = optionOf(graph, edge);
  if (option) return { id: option.id, kind: option.kind, move: moveFor(option) };
  const id = graph.packed.cards[int(graph.standings.edgeMove, edge) - graph.packed.options.length]?.id ?? '';
  return { id, kind: 'open', move: { do: 'open', id } };
}

export const moveOf = (graph: Graph, edge: number): Move => identify(graph, edge).move;

/** An option's ratings on all skills together. */
export const ratingSum = (option: Option): number =>
  Object.values(option.rating).reduce((sum, rating) => sum + rating.value, 0);

/** The worth of one option among those of its position. */
export const worthOf = (moves: readonly MoveValue[], { id, kind }: Pick<Option, 'id' | 'kind'>) =>
  moves.find((move) => move.id === id && move.kind === kind);
