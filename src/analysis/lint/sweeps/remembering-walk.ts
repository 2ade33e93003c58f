import type { Move } from '#dialogue';
import { int } from '../../graph/cells.ts';
import { forward } from '../../graph/explore.ts';
import type { Graph } from '../../graph/explore.ts';
import { moveOf } from '../../solve/moves.ts';
import { START } from '../../solve/solution.ts';
import { movesOut } from './moves-out.ts';
import type { MoveOut } from './moves-out.ts';

/** A position, and a small number that says what matters of the way there. */
export interface Remembered {
  readonly position: number;
  readonly turn: number;
  readonly standing: number;
  readonly memory: number;
}

/** What is remembered after a move; null where the walk does not follow it. */
export type Follow = (here: Remembered, move: MoveOut) => number | null;

const NOWHERE = -1;

/** A walk over all plays that keeps apart those whose past differs in what matters, where a position alone would not. */
export class RememberingWalk {
  readonly #graph: Graph;
  readonly #memories: number;
  /** By position and memory: where one play came from, and by which edge. */
  readonly #from: Int32Array;
  readonly #by: Int32Array;

  /** Memories are 0 up to `memories` − 1; a play starts with 0. */
  constructor(graph: Graph, memories: number) {
    this.#graph = graph;
    this.#memories = memories;
    this.#from = new Int32Array(graph.cells * memories).fill(NOWHERE);
    this.#by = new Int32Array(graph.cells * memories);
    this.#from[START] = START;
  }

  walk(follow: Follow): void {
    const graph = this.#graph;
    forward(graph, (turn, standing) => {
      const position = int(graph.offset, turn) + standing;
      const moves = movesOut(graph, turn, standing);
      for (let memory = 0; memory < this.#memories; memory++) {
        if (int(this.#from, this.#cell(position, memory)) === NOWHERE) continue;
        for (const move of moves) this.#follow({ position, turn, standing, memory }, move, follow);
      }
    });
  }

  /** The moves of a play that came here like that, and then this one. */
  play({ position, memory }: Remembered, { edge }: MoveOut): Move[] {
    const moves = [moveOf(this.#graph, edge)];
    for (let cell = this.#cell(position, memory); cell !== START; cell = int(this.#from, cell)) {
      moves.push(moveOf(this.#graph, int(this.#by, cell)));
    }
    return moves.toReversed();
  }

  #follow(here: Remembered, move: MoveOut, follow: Follow): void {
    const memory = follow(here, move);
    if (memory === null || move.next < 0) return;
    const next = this.#cell(move.next, memory);
    if (int(this.#from, next) !== NOWHERE) return;
    this.#from[next] = this.#cell(here.position, here.memory);
    this.#by[next] = move.edge;
  }

  #cell(position: number, memory: number): number {
    return position * this.#memories + memory;
  }
}
