import { Compiler } from 'inkjs/full';
import type { Story } from 'inkjs/full';
import { assign, createActor, setup } from 'xstate';
import { advance, begin, opening, replay, step, toLog } from '#dialogue';
import type { Move, Play, Stage } from '#dialogue';
import { compile } from '../src/analysis/graph/compile.ts';
import { land, turnFrom } from '../src/analysis/graph/land.ts';
import { inkSource } from './ink-story.ts';
import type { RecordedPlay } from './plays.ts';
import { ratesRow, timed } from './row.ts';
import type { Row } from './row.ts';

/** The same plays by the kernel, by ink, by a live XState actor around the kernel, and on the solver's tables. */
export function kernelRows(stage: Stage, plays: readonly RecordedPlay[]): Row[] {
  const steps = plays.reduce((sum, { picks }) => sum + picks.length, 0);
  const story = new Compiler(inkSource(stage.production)).Compile();
  for (const play of plays) checkInk(story, play);
  const count = { ours: steps, peer: steps };

  const ink = timed('ink', () => plays.forEach(({ picks }) => playInk(story, picks)));
  const logs = plays.map(({ play }) => toLog(stage, play));
  const kernel = timed('kernel', () => logs.forEach((log) => replay(stage, log)));
  const words = timed('kernel with words', () => plays.forEach(({ play }) => playInWords(stage, play)));
  const actor = timed('actor', () => plays.forEach(({ play }) => playActor(stage, play.moves)));
  const packed = timed('packed', packedWalk(stage, plays));
  return [
    ratesRow('kernel replay against inkjs', { ours: kernel, peer: ink, count, atLeast: 40 }),
    ratesRow('kernel with its words against inkjs', { ours: words, peer: ink, count, atLeast: 1 }),
    ratesRow('kernel replay against a live XState actor', { ours: kernel, peer: actor, count, atLeast: 5 }),
    ratesRow('compiled tables against inkjs', { ours: packed, peer: ink, count, atLeast: 400 }),
  ];
}

function playInk(story: Story, picks: readonly number[]): void {
  story.ResetState();
  story.ContinueMaximally();
  for (const pick of picks) {
    story.ChooseChoiceIndex(pick);
    story.ContinueMaximally();
  }
}

/** A race counts only if both run the same course. */
function checkInk(story: Story, { play, picks }: RecordedPlay): void {
  playInk(story, picks);
  const { tension, trust, ground } = play.mood;
  const theirs = ['tension', 'trust', 'ground', 'cost'].map(
    (name) => story.variablesState.$(name) as unknown,
  );
  const ours = [tension, trust, ground, play.cost];
  const ended = story.currentTags?.includes(play.ending ?? '') && story.currentChoices.length === 0;
  if (!ended || String(theirs) !== String(ours)) {
    throw new Error(`ink comes to ${String(theirs)}, the kernel to ${String(ours)} at ${play.ending}.`);
  }
}

function playInWords(stage: Stage, { seed, moves }: Play): void {
  let { play } = begin(stage, seed);
  for (const move of moves) {
    const result = step(stage, play, move);
    if (!result.ok) throw new Error(result.error.message);
    play = result.value.play;
  }
}

const wrapper = setup({
  types: {} as { context: { stage: Stage; play: Play }; events: { type: 'MOVE'; move: Move }; input: Stage },
}).createMachine({
  context: ({ input }) => ({ stage: input, play: opening(input, 0) }),
  on: {
    MOVE: {
      actions: assign({
        play: ({ context, event }) => {
          const result = advance(context.stage, context.play, event.move);
          return result.ok ? result.value.play : context.play;
        },
      }),
    },
  },
});

function playActor(stage: Stage, moves: readonly Move[]): void {
  const actor = createActor(wrapper, { input: stage }).start();
  for (const move of moves) actor.send({ type: 'MOVE', move });
  actor.stop();
}

function packedWalk(stage: Stage, plays: readonly RecordedPlay[]): () => void {
  const packed = compile(stage);
  const turn = turnFrom(packed);
  return () => {
    for (const { picks } of plays) {
      Object.assign(turn.from, packed.start);
      for (const pick of picks) {
        turn.option = (packed.firstOption[turn.from.beat] ?? 0) + pick;
        land(packed, turn);
        const { from, to } = turn;
        from.beat = to.beat;
        from.mood = to.mood;
        from.stance = to.stance;
        from.facts = to.facts;
        from.turn = to.turn;
        from.stopped = to.stopped;
      }
    }
  };
}
