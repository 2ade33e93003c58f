import { int } from '../../graph/cells.ts';
import { forward } from '../../graph/explore.ts';
import type { Subject } from '../subject.ts';
import { movesOut } from './moves-out.ts';

const ALL = -1;

/**
 * By line id of an option: the facts that every play knows that can take it. Positions tell apart only facts that some
 * condition asks for, so all are followed here; a fact is known at a position when all ways there teach it.
 */
export function knownThere({ solution: { graph }, scenario }: Subject): Map<string, ReadonlySet<string>> {
  if (!scenario.beats.some(({ replies }) => replies.some(({ teaches }) => teaches.length > 0)))
    return new Map();
  const bit = new Map(scenario.facts.map(({ id }, place) => [id, 1 << place]));
  const taught = (facts: readonly string[]) => facts.reduce((set, fact) => set | (bit.get(fact) ?? 0), 0);
  const known = new Int32Array(graph.cells).fill(ALL);
  const atOption = new Map<string, number>();
  known[0] = 0;
  forward(graph, (turn, standing) => {
    const here = int(known, int(graph.offset, turn) + standing);
    for (const { edge, option, next } of movesOut(graph, turn, standing)) {
      if (option) atOption.set(option.line, (atOption.get(option.line) ?? ALL) & here);
      const card = graph.packed.cards[int(graph.standings.edgeMove, edge) - graph.packed.options.length];
      const after = here | taught(option?.teaches ?? card?.teaches ?? []);
      if (next >= 0) known[next] = int(known, next) & after;
    }
  });
  return new Map(
    [...atOption].map(([line, set]) => [
      line,
      new Set(scenario.facts.filter((_, place) => set & (1 << place)).map(({ id }) => id)),
    ]),
  );
}
