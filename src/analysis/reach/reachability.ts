import { lineText, optionText } from '#dialogue';
import type { Line, Move, Option, Stage } from '#dialogue';
import { LEFT, RAN_OUT, ROUTE } from '../graph/land.ts';
import type { Packed } from '../graph/packed.ts';
import type { Solution } from '../solve/solution.ts';
import type { MoodRange, Sightings } from './sightings.ts';
import { Paths } from './paths.ts';
import { survey } from './survey.ts';
import type { Survey } from './survey.ts';
import { trapsOf } from './traps.ts';
import type { Trap } from './traps.ts';

/** Something of a scenario, and how to come to it. */
export interface Reached {
  readonly id: string;
  /** A shortest play that comes to it, opened cards included; null when none does. */
  readonly witness: readonly Move[] | null;
  /** The moods at which it is met; null when it never is. */
  readonly mood: MoodRange | null;
}

export interface ReachedLine extends Reached {
  readonly wordings: readonly ReachedWording[];
}

/** One wording of a line; with this seed the line's witness says it. */
export interface ReachedWording {
  readonly text: string;
  /** Null where the line itself is not reached. */
  readonly seed: number | null;
}

export interface ReachedEnding extends Reached {
  /** How it comes about, in some play. */
  readonly ways: readonly ('route' | 'left' | 'ran-out')[];
}

export interface ReachedRoute extends Reached {
  /** Place among the option's routes. */
  readonly place: number;
}

/** What can happen in a scenario at all. Ids are those of the scenario; options, lines and routes use line ids. */
export interface Reachability {
  readonly beats: readonly Reached[];
  /** Replies, silences and holds: `BEAT/REPLY`; the mood is that before the choice. */
  readonly options: readonly Reached[];
  /** Lines of customer, narrator and trainee, every variant apart. */
  readonly lines: readonly ReachedLine[];
  readonly endings: readonly ReachedEnding[];
  /** Signature behaviours of the law, by name. */
  readonly signatures: readonly Reached[];
  readonly routes: readonly ReachedRoute[];
  readonly traps: readonly Trap[];
}

/** Searches a solved scenario for everything that no play comes to, and gives a play for the rest. */
export function reachability(stage: Stage, solution: Solution): Reachability {
  const { graph } = solution;
  const paths = new Paths(graph);
  const seen = survey(stage, graph, paths);
  const reached = (sightings: Sightings) => (id: string, thing: number) => ({
    id,
    witness: sightings.witness(thing, paths),
    mood: sightings.mood(thing),
  });
  const { packed } = graph;
  return {
    beats: packed.beats.map(reached(seen.beats)),
    options: packed.options.map((option, thing) => reached(seen.options)(option.line, thing)),
    lines: [...spokenLines(seen, reached), ...trainedLines(packed.options, seen, reached)],
    endings: packed.endings.map((id, ending) => ({
      ...reached(seen.endings)(id, ending),
      ways: waysTo(seen, packed, ending),
    })),
    signatures: seen.signatureNames.map(reached(seen.signatures)),
    routes: routesOf(packed, reached(seen.routes)),
    traps: trapsOf(solution, paths),
  };
}

type Reach = (sightings: Sightings) => (id: string, thing: number) => Reached;

function spokenLines(seen: Survey, reached: Reach): ReachedLine[] {
  return seen.table.lines.map((line, thing) => ({
    ...reached(seen.lines)(line.id, thing),
    wordings: wordingsOf(line, seen.lines.seen(thing), (seed) => lineText(seed, line)),
  }));
}

function trainedLines(options: readonly Option[], seen: Survey, reached: Reach): ReachedLine[] {
  return options.flatMap((option, thing) =>
    option.wordings.length === 0
      ? []
      : {
          ...reached(seen.said)(option.line, thing),
          wordings: wordingsOf(option, seen.said.seen(thing), (seed) => optionText(seed, option)),
        },
  );
}

const MOST_SEEDS = 10_000;

function wordingsOf(
  { wordings }: Pick<Line, 'wordings'>,
  reached: boolean,
  say: (seed: number) => string,
): ReachedWording[] {
  const seedOf = (text: string): number | null => {
    for (let seed = 0; seed < MOST_SEEDS; seed++) if (say(seed) === text) return seed;
    return null;
  };
  return wordings.map((text) => ({ text, seed: reached ? seedOf(text) : null }));
}

function waysTo(seen: Survey, packed: Packed, ending: number): ReachedEnding['ways'] {
  const names = { [ROUTE]: 'route', [LEFT]: 'left', [RAN_OUT]: 'ran-out' } as const;
  return ([ROUTE, LEFT, RAN_OUT] as const)
    .filter((why) => seen.ways.seen(why * packed.endings.length + ending))
    .map((why) => names[why]);
}

function routesOf(packed: Packed, reached: (id: string, thing: number) => Reached): ReachedRoute[] {
  return packed.options.flatMap((option, place) => {
    const first = packed.firstRoute[place] ?? 0;
    return option.to.map((_, route) => ({ ...reached(option.line, first + route), place: route }));
  });
}
