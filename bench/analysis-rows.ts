import { assign, setup } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { advance, moveFor, opening, prepare } from '#dialogue';
import type { Move, Play, Stage } from '#dialogue';
import { analyze, solve } from '#analysis';
import { generatedStory } from './generated-story.ts';
import { timed } from './row.ts';
import type { Row } from './row.ts';

const SIZE = { seed: 7, stir: 5 };
const storyOf = (beats: number, turns = 40): Stage => {
  const production = generatedStory({ beats, ...SIZE });
  return prepare({ ...production, scenario: { ...production.scenario, turns } });
};

/** Turns after which xstate/graph still comes to an end within seconds; it is compared by position. */
const FEW_TURNS = 18;

/** A position of the longest story may take so much of the time that it takes in a short one: 1 / 0.2, five times. */
const LEAST_EVEN = 0.2;

export function analysisRows(): Row[] {
  const stage = storyOf(100);
  const { positions } = solve(stage);
  const whole = timed('solve', () => solve(stage));
  const all = timed('analyze', () => analyze(stage));
  const few = storyOf(100, FEW_TURNS);
  const peer = timed('xstate/graph', () => adjacency(few));
  const enumerated = adjacency(few);
  const expected = solve(few).positions;
  if (enumerated !== expected) {
    throw new Error(`xstate/graph finds ${enumerated} positions, the solver ${expected}.`);
  }
  const micros = (milliseconds: number, count: number) => (milliseconds * 1000) / count;
  const [ours, theirs] = [micros(whole, positions), micros(peer, expected)];
  return [
    {
      name: `solving 100 beats (${positions} positions) against xstate/graph on ${expected} of them`,
      ours,
      peer: theirs,
      ratio: theirs / ours,
      unit: 'µs/position',
      atLeast: 100,
    },
    {
      name: 'solving 100 beats, of 100 ms',
      ours: whole,
      peer: 100,
      ratio: 100 / whole,
      unit: 'ms',
      atLeast: 1,
    },
    {
      name: 'all of poise analyze on it, for information',
      ours: all,
      peer: 100,
      ratio: 100 / all,
      unit: 'ms',
      atLeast: 0,
    },
    ...scalingRows(),
  ];
}

/**
 * Time for a position hardly grows with the story: the work is the same, but large tables leave the processor's cache.
 */
function scalingRows(): Row[] {
  const times = [50, 25, 100, 200].map((beats) => {
    const stage = storyOf(beats);
    const { positions } = solve(stage);
    return { beats, positions, each: (timed(`${beats} beats`, () => solve(stage)) * 1e6) / positions };
  });
  const base = times[0]?.each ?? NaN;
  return times
    .toSorted((a, b) => a.beats - b.beats)
    .map(({ beats, positions, each }) => ({
      name: `scaling: ${beats} beats, ${positions} positions, against 50 beats`,
      ours: each,
      peer: base,
      ratio: base / each,
      unit: 'ns/position',
      atLeast: LEAST_EVEN,
    }));
}

const explorer = setup({
  types: {} as { context: { stage: Stage; play: Play }; events: { type: 'MOVE'; move: Move }; input: Stage },
}).createMachine({
  context: ({ input }) => ({ stage: input, play: opening(input, 0) }),
  on: {
    MOVE: {
      actions: assign({
        play: ({ context, event }) => {
          const result = advance(context.stage, context.play, event.move);
          // What was said before is no part of a position.
          return result.ok ? { ...result.value.play, moves: [], cost: 0, clock: 0 } : context.play;
        },
      }),
    },
  },
});

/** How many positions xstate/graph finds by its own search. */
function adjacency(stage: Stage): number {
  const map = getAdjacencyMap(explorer, {
    input: stage,
    events: ({ context: { play } }) =>
      (stage.beats.get(play.beat)?.options ?? []).map(({ option }) => ({
        type: 'MOVE',
        move: moveFor(option),
      })),
    serializeState: ({ context: { play } }) => keyOf(play),
    stopWhen: ({ context: { play } }) => play.ending !== null,
  });
  return Object.values(map).filter(({ state }) => state.context.play.ending === null).length;
}

const keyOf = ({ beat, mood, stance, turn, ending }: Play): string =>
  `${beat} ${mood.tension} ${mood.trust} ${mood.ground} ${stance} ${turn} ${ending}`;
