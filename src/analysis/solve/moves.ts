import { moveFor } from '#dialogue';
import type { Move, Option, OptionKind } from '#dialogue';
import { int, real } from '../graph/cells.ts';
import type { Graph } from '../graph/explore.ts';
import { costOf, valueAfter } from './values.ts';
import type { Values } from './values.ts';

/** Outcome points still to be had: F6, by the best, the worst and the random player. Costs of the past not in. */
export interface Value {
  readonly best: number;
  readonly worst: number;
  readonly chance: number;
}

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

export const valueOf = ({ best, worst, chance }: Values, position: number): Value => ({
  best: real(best, position),
  worst: real(worst, position),
  chance: real(chance, position),
});

/** Every move of a position with its worth: open replies as authored, silence, hold, cards. */
export function movesAt(graph: Graph, values: Values, position: number): MoveValue[] {
  const best = real(values.best, position);
  const moves: MoveValue[] = [];
  const end = int(graph.firstEdge, position + 1);
  for (let edge = int(graph.firstEdge, position); edge < end; edge++) {
    const cost = costOf(graph, edge);
    const q = valueAfter(graph, edge, values.best) - cost;
    moves.push({
      ...identify(graph, edge),
      q,
      loss: best - q,
      best: q,
      worst: valueAfter(graph, edge, values.worst) - cost,
      chance: valueAfter(graph, edge, values.chance) - cost,
    });
  }
  return moves;
}

/** The option that an edge takes; undefined when it opens a card. */
export const optionOf = ({ packed, edgeMove }: Graph, edge: number): Option | undefined =>
  packed.options[int(edgeMove, edge)];

function identify(graph: Graph, edge: number): { id: string; kind: OptionKind | 'open'; move: Move } {
  const option = optionOf(graph, edge);
  if (option) return { id: option.id, kind: option.kind, move: moveFor(option) };
  const id = graph.packed.cards[int(graph.edgeMove, edge) - graph.packed.options.length]?.id ?? '';
  return { id, kind: 'open', move: { do: 'open', id } };
}

export const moveOf = (graph: Graph, edge: number): Move => identify(graph, edge).move;

/** An option's ratings on all skills together. */
export const ratingSum = (option: Option): number =>
  Object.values(option.rating).reduce((sum, rating) => sum + rating.value, 0);

/** The worth of one option among those of its position. */
export const worthOf = (moves: readonly MoveValue[], { id, kind }: Pick<Option, 'id' | 'kind'>) =>
  moves.find((move) => move.id === id && move.kind === kind);
