import type { Ending, Move, Option } from '#dialogue';
import { isOver, overAt, targetAt } from '../../graph/explore.ts';
import type { Graph } from '../../graph/explore.ts';
import { int } from '../../graph/cells.ts';
import { endingOfTarget } from '../../graph/standings.ts';
import { bestAfter, bestAt, hasFlag } from '../../solve/values.ts';
import type { Subject } from '../subject.ts';
import { beatAt } from './moves-out.ts';
import type { MoveOut } from './moves-out.ts';
import { RememberingWalk } from './remembering-walk.ts';
import type { Remembered } from './remembering-walk.ts';

/** A bad ending right after two moves that gave nothing up. */
export interface UncausedEnding {
  readonly beat: string;
  readonly option: Option;
  readonly ending: string;
  readonly play: readonly Move[];
}

/** A move that loses less is as good as the best. */
const STRONG = 2;
/** So many of the latest moves have to be as good as the best; more are not told apart. */
const LATEST = 2;

/**
 * Bad endings that nothing in the last two moves has caused and that no scar announces. Of the plays by chance that left
 * no scar and crossed no line, those whose latest moves gave up next to nothing.
 */
export function uncausedEndings({ stage, solution }: Subject): UncausedEnding[] {
  const { graph, values } = solution;
  const found = new Map<string, UncausedEnding>();
  const walk = new RememberingWalk(graph, LATEST + 1);
  walk.walk((here, move) => {
    const { option } = move;
    if (!option || !leavesNoScar(graph, here, move)) return null;
    const target = targetAt(graph, here.turn, move.edge);
    const loss = bestAt(values, here.position) - bestAfter(graph, values, target);
    const calm = loss < STRONG ? Math.min(LATEST, here.memory + 1) : 0;
    const ending = move.next < 0 && calm === LATEST ? stage.endings.get(endingAt(graph, target)) : undefined;
    const key = `${option.line} ${ending?.id}`;
    if (ending && isBad(ending) && !found.has(key)) {
      const beat = beatAt(graph, here.standing);
      found.set(key, { beat, option, ending: ending.id, play: walk.play(here, move) });
    }
    return calm;
  });
  return [...found.values()];
}

const isBad = ({ class: kind }: Ending): boolean => kind === 'lost' || kind === 'harmful';

const leavesNoScar = (graph: Graph, { standing }: Remembered, { edge, option }: MoveOut): boolean =>
  option?.cost === 0 &&
  option.hardStop === null &&
  hasFlag(graph, edge, int(graph.standings.chance, standing));

function endingAt(graph: Graph, target: number): string {
  const end = target >= 0 && isOver(graph, target) ? overAt(graph, target) : target;
  return graph.packed.endings[endingOfTarget(graph.packed, end)] ?? '';
}
