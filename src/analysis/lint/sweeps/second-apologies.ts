import type { Beat, Move, Option } from '#dialogue';
import { ratingSum } from '../../solve/moves.ts';
import type { Subject } from '../subject.ts';
import { beatAt } from './moves-out.ts';
import { RememberingWalk } from './remembering-walk.ts';

/** A good apology that comes after another one, with a play that makes both. */
export interface SecondApology {
  readonly beat: string;
  readonly option: Option;
  readonly play: readonly Move[];
}

const isGoodApology = (option: Option): boolean =>
  option.does.includes('own-and-repair') && ratingSum(option) > 0;

const showsNewFault = (beat: Beat | undefined): boolean =>
  beat?.ourFault === true || beat?.moment === 'our-fault';

const APOLOGISED = 1;

/** Every reply that can be the second good apology of a play, although its beat shows no fault that stands unowned. */
export function secondApologies({ stage, solution: { graph } }: Subject): SecondApology[] {
  if (!graph.packed.options.some(isGoodApology)) return [];
  const found = new Map<string, SecondApology>();
  const walk = new RememberingWalk(graph, APOLOGISED + 1);
  walk.walk((here, move) => {
    const { option } = move;
    if (!option || !isGoodApology(option)) return here.memory;
    if (here.memory === APOLOGISED && !found.has(option.line)) {
      const beat = beatAt(graph, here.standing);
      const second = { beat, option, play: walk.play(here, move) };
      if (!showsNewFault(stage.beats.get(beat)?.beat)) found.set(option.line, second);
    }
    return APOLOGISED;
  });
  return [...found.values()];
}
