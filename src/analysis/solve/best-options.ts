import type { Option } from '#dialogue';
import { SAME } from './best-play.ts';
import type { Decision } from './decisions.ts';
import { movesAt, worthOf } from './moves.ts';
import type { Solution } from './solution.ts';

/** Those options of a decision that give nothing up: by exact value, at its most likely position. */
export function bestOptions({ graph, values }: Solution, { position, options }: Decision): Option[] {
  const moves = movesAt(graph, values, position);
  return options.filter((option) => (worthOf(moves, option)?.loss ?? Infinity) <= SAME);
}
