import type { Move } from '#dialogue';
import { int } from '../graph/cells.ts';
import { forward, targetAt } from '../graph/explore.ts';
import type { Graph } from '../graph/explore.ts';
import { moveOf } from '../solve/moves.ts';

/** The shortest way to every position, in moves; opening a card is one. */
export class Paths {
  readonly graph: Graph;
  /** By position: how many moves. */
  readonly depth: Int32Array;
  readonly #from: Int32Array;
  readonly #by: Int32Array;

  constructor(graph: Graph) {
    this.graph = graph;
    this.depth = new Int32Array(graph.cells).fill(-1);
    this.#from = new Int32Array(graph.cells).fill(-1);
    this.#by = new Int32Array(graph.cells);
    this.depth[0] = 0;
    forward(graph, (turn, standing) => this.#spread(turn, standing));
  }

  to(position: number): Move[] {
    const moves: Move[] = [];
    for (let at = position; int(this.#from, at) >= 0; at = int(this.#from, at)) {
      moves.push(moveOf(this.graph, int(this.#by, at)));
    }
    return moves.toReversed();
  }

  #spread(turn: number, standing: number): void {
    const { standings, offset } = this.graph;
    const position = int(offset, turn) + standing;
    const depth = int(this.depth, position) + 1;
    const end = int(standings.firstEdge, standing + 1);
    for (let edge = int(standings.firstEdge, standing); edge < end; edge++) {
      const target = targetAt(this.graph, turn, edge);
      if (target < 0) continue;
      const known = int(this.depth, target);
      if (known >= 0 && known <= depth) continue;
      this.depth[target] = depth;
      this.#from[target] = position;
      this.#by[target] = edge;
    }
  }
}
