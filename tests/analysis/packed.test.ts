import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomStream } from '#base';
import { advance, moveFor, opening, optionsAt, prepare } from '#dialogue';
import type { Advance, Move, Play, Stage } from '#dialogue';
import { compile } from '../../src/analysis/graph/compile.ts';
import { rowHolds } from '../../src/analysis/graph/condition-table.ts';
import { land, LEFT, RAN_OUT, ROUTE, turnFrom } from '../../src/analysis/graph/land.ts';
import { unpackMood } from '../../src/analysis/graph/packed-mood.ts';
import type { Packed, Standpoint } from '../../src/analysis/graph/packed.ts';
import { randomScenario } from '../builders/random-scenario.ts';
import { sizes, stageOf } from './random-size.ts';

const WHY = { [ROUTE]: 'route', [LEFT]: 'left', [RAN_OUT]: 'ran-out' };

function advanced(stage: Stage, play: Play, move: Move): Advance {
  const result = advance(stage, play, move);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const factsOf = (packed: Packed, set: number) => packed.facts.filter((_, bit) => set & (1 << bit));

/** What both forms must agree on, in the kernel's words. */
const inWords = (packed: Packed, at: Standpoint) => ({
  mood: unpackMood(at.mood),
  stance: packed.stances[at.stance],
  learnt: factsOf(packed, at.facts).toSorted(),
  turn: at.turn,
  stopped: at.stopped === 1,
});

const ofKernel = (packed: Packed, play: Play) => ({
  mood: play.mood,
  stance: play.stance,
  learnt: play.learnt.filter((fact) => packed.facts.includes(fact)).toSorted(),
  turn: play.turn,
  stopped: play.hardStop !== null,
});

const openOptions = (packed: Packed, at: Standpoint): number[] =>
  Array.from(packed.options.keys())
    .slice(packed.firstOption[at.beat], packed.firstOption[at.beat + 1])
    .filter((option) => rowHolds(packed.conditions, packed.when[option] ?? -1, at));

/** Plays one conversation in both forms at once and compares them after every move. */
function walkInBoth(stage: Stage, seed: number): void {
  const packed = compile(stage);
  const next = randomStream(seed);
  const turn = turnFrom(packed);
  const at = turn.from;
  let play = opening(stage, seed);
  while (play.ending === null) {
    expect(packed.beats[at.beat]).toBe(play.beat);
    expect(inWords(packed, at)).toEqual(ofKernel(packed, play));
    const open = openOptions(packed, at);
    expect(open.map((option) => packed.options[option]?.id)).toEqual(
      optionsAt(stage, play).map(({ id }) => id),
    );
    const card = packed.cards[Math.floor(next() * 8)];
    if (card && !play.moves.some((move) => move.do === 'open' && move.id === card.id)) {
      at.facts |= packed.cardTeaches[packed.cards.indexOf(card)] ?? 0;
      play = advanced(stage, play, { do: 'open', id: card.id }).play;
      continue;
    }
    const option = open[Math.floor(next() * open.length)] ?? 0;
    const chosen = packed.options[option];
    if (!chosen) throw new Error('no option is open');
    turn.option = option;
    land(packed, turn);
    const step = advanced(stage, play, moveFor(chosen));
    expect(inWords(packed, turn.to)).toEqual(ofKernel(packed, step.play));
    expect(packed.endings[turn.to.ending] ?? null).toBe(step.play.ending);
    expect(WHY[turn.to.why]).toBe(step.why);
    Object.assign(at, turn.to);
    play = step.play;
  }
}

describe('the packed form of a scenario', () => {
  test('says after every move of every random play what the kernel says', () => {
    fc.assert(
      fc.property(sizes({ beats: 8, stances: 4, facts: 4, turns: 20 }), fc.nat(), (size, seed) => {
        walkInBoth(stageOf(size), seed);
      }),
      { numRuns: 200 },
    );
  });

  test('does so for scenarios as authors write them', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(), (story, seed) => {
        walkInBoth(prepare(randomScenario(story)), seed);
      }),
      { numRuns: 60 },
    );
  });

  test('refuses a scenario that its keys have no room for', () => {
    const stage = stageOf({ seed: 1, beats: 2, replies: 1, stances: 33, facts: 0, turns: 3 });
    expect(() => compile(stage)).toThrow('33 stances are more than the 32');
  });
});
