import type { Skill } from '#base';
import { moveFor } from '#dialogue';
import type { Beat, Move, Option } from '#dialogue';
import { real } from '../../graph/cells.ts';
import { targetAt } from '../../graph/explore.ts';
import type { Graph } from '../../graph/explore.ts';
import type { Paths } from '../../reach/paths.ts';
import { SAME } from '../../solve/best-play.ts';
import type { Solution } from '../../solve/solution.ts';
import { bestAfter, bestAt, costOf } from '../../solve/values.ts';
import type { Values } from '../../solve/values.ts';
import { mainRating, ratedOn } from '../ratings.ts';
import type { Stop } from './moves-out.ts';

/** How a rating and the exact value of the same option can disagree. */
export type Rule =
  /** It is rated better than another one and loses eight points more. */
  | 'order'
  /** It is rated −1 or lower on what matters most and loses fewer than eight points. */
  | 'cheap'
  /** It is worth most, and no option that is worth most is rated highest on every skill. */
  | 'key';

export interface Disagreement {
  readonly rule: Rule;
  readonly beat: string;
  readonly option: Option;
  /** The one that is rated worse and loses less; null for the other rules. */
  readonly other: Option | null;
  /** Points lost, or for `order` lost more than by the other, where it happens most. */
  readonly points: number;
  /** In how many of the random plays that come to the beat it is so. */
  readonly share: number;
  /** A play in which it is so. */
  readonly play: readonly Move[];
}

/** Points that a mistake must lose at least: the label of everything below is "fine". */
const SLIP = 8;

interface Weighty {
  readonly option: Option;
  readonly loss: number;
}

type Seen = Pick<Disagreement, 'rule' | 'option' | 'other' | 'points'>;
/** What a subject is made of up to here. */
interface Field {
  readonly solution: Solution;
  readonly stops: readonly Stop[];
  readonly visits: Float64Array;
  readonly weighed: readonly Judged[];
  readonly paths: Paths;
}

interface Tally extends Seen {
  readonly beat: string;
  /** Where it is seen most. */
  readonly position: number;
  readonly visits: number;
}

/** Every option whose rating and value disagree at some position, with how often it is so. */
export function disagreementsOf({ solution, stops, visits, weighed, paths }: Field): Disagreement[] {
  const { graph, values } = solution;
  const total = new Map<string, number>();
  const tallies = new Map<string, Tally>();
  for (const stop of stops) {
    const decision = weighed.find(({ beat }) => beat.id === stop.beat);
    if (!decision || stop.out.length < 2) continue;
    const here = real(visits, stop.position);
    total.set(stop.beat, (total.get(stop.beat) ?? 0) + here);
    const choices = weighedAt(graph, values, stop);
    for (const seen of seenAt(choices, decision)) {
      const key = `${seen.rule} ${seen.option.line}`;
      const known = tallies.get(key);
      const most =
        known && real(visits, known.position) >= here
          ? known
          : { ...seen, beat: stop.beat, position: stop.position };
      tallies.set(key, { ...most, visits: (known?.visits ?? 0) + here });
    }
  }
  return [...tallies.values()].map(({ position, visits: met, ...seen }) => ({
    ...seen,
    share: met / (total.get(seen.beat) ?? met),
    play: [...paths.to(position), moveFor(seen.option)],
  }));
}

const weighedAt = (graph: Graph, values: Values, { position, turn, out }: Stop): Weighty[] =>
  out.map(({ option, edge }) => {
    const q = bestAfter(graph, values, targetAt(graph, turn, edge)) - costOf(graph, edge);
    return { option, loss: bestAt(values, position) - q };
  });

interface Judged {
  readonly beat: Beat;
  readonly skills: readonly Skill[];
}

const seenAt = (choices: readonly Weighty[], judged: Judged): Seen[] => [
  ...choices.flatMap((choice) => outOfOrder(choices, choice, judged.beat)),
  ...choices.flatMap(({ option, loss }): Seen[] =>
    mainRating(judged.beat, option) <= -1 && loss < SLIP - SAME
      ? [{ rule: 'cheap', option, other: null, points: loss }]
      : [],
  ),
  ...keysApart(choices, judged),
];

/** For a reply the worst of those that contradict it, since one wrong number often contradicts several. */
function outOfOrder(choices: readonly Weighty[], { option, loss }: Weighty, beat: Beat): Seen[] {
  const rated = ratedOn(beat, option);
  const [other] = choices
    .filter((one) => rated >= ratedOn(beat, one.option) + 1 && loss >= one.loss + SLIP)
    .toSorted((one, two) => one.loss - two.loss);
  return other ? [{ rule: 'order', option, other: other.option, points: loss - other.loss }] : [];
}

function keysApart(choices: readonly Weighty[], { skills }: Judged): Seen[] {
  const most = skills.map((skill) => Math.max(...choices.map(({ option }) => on(option, skill))));
  const best = choices.filter(({ loss }) => loss <= SAME);
  const isKey = ({ option }: Weighty) =>
    skills.every((skill, place) => on(option, skill) >= (most[place] ?? 0));
  const [first] = best;
  return !first || best.some(isKey) ? [] : [{ rule: 'key', option: first.option, other: null, points: 0 }];
}

/** A skill on which an option is not rated counts as 0, as in the score. */
const on = (option: Option, skill: Skill): number => option.rating[skill]?.value ?? 0;
