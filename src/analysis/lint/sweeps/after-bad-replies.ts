import { advance, lineThatFits, moveFor, opening } from '#dialogue';
import type { Line, Move, Option, Play, Stage } from '#dialogue';
import { readPosition } from '../../graph/explore.ts';
import type { Graph } from '../../graph/explore.ts';
import { unpackMood } from '../../graph/packed-mood.ts';
import { mainRating } from '../ratings.ts';
import type { Subject } from '../subject.ts';

/** What is heard right after a reply that was rated as a step back. */
export interface AfterBadReply {
  readonly beat: string;
  readonly option: Option;
  readonly heard: Line;
  readonly play: readonly Move[];
}

/** Every line of some kind that a play by chance can hear right after a reply rated −1 or lower, once for each reply. */
export function afterBadReplies(subject: Subject, wanted: (line: Line) => boolean): AfterBadReply[] {
  const { stage, solution, stops, paths } = subject;
  if (!everyLine(stage).some(wanted)) return [];
  const found = new Map<string, AfterBadReply>();
  for (const { position, beat, out } of stops) {
    const staged = stage.beats.get(beat)?.beat;
    for (const { option } of out) {
      if (!staged || mainRating(staged, option) > -1) continue;
      for (const heard of heardAfter(stage, standAt(stage, solution.graph, position), option).filter(
        wanted,
      )) {
        const key = `${option.line} ${heard.id}`;
        if (found.has(key)) continue;
        found.set(key, { beat, option, heard, play: [...paths.to(position), moveFor(option)] });
      }
    }
  }
  return [...found.values()];
}

const everyLine = ({ production: { scenario } }: Stage): Line[] => [
  ...scenario.beats.flatMap(({ says, replies, silence }) => [
    ...says.flat(),
    ...[...replies, silence].flatMap(({ reaction }) => reaction),
  ]),
  ...scenario.endings.flatMap(({ says }) => says),
];

/** A play that stands at a position; what it did before makes no difference to what follows. */
function standAt(stage: Stage, graph: Graph, position: number): Play {
  const { packed } = graph;
  const at = { ...packed.start };
  readPosition(graph, position, at);
  return {
    ...opening(stage, 0),
    beat: packed.beats[at.beat] ?? '',
    mood: unpackMood(at.mood),
    stance: packed.stances[at.stance] ?? '',
    learnt: packed.facts.filter((_, bit) => at.facts & (1 << bit)),
    turn: at.turn,
  };
}

function heardAfter(stage: Stage, play: Play, option: Option): Line[] {
  const step = advance(stage, play, moveFor(option));
  if (!step.ok) return [];
  const { play: after } = step.value;
  const groups =
    after.ending === null
      ? (stage.beats.get(after.beat)?.beat.says ?? [])
      : [stage.endings.get(after.ending)?.says ?? []];
  return [option.reaction, ...groups].flatMap((group) => lineThatFits(group, after) ?? []);
}
