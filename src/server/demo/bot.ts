import { draw, randomStream } from '#base';
import { begin, moveFor, optionsAt, scoredOptions, step } from '#dialogue';
import type { Move, Play } from '#dialogue';
import type { Solved } from '#report';

export interface BotPlay {
  readonly seed: number;
  /** Share of the decisions that it takes as the exact solution would. */
  readonly skill: number;
  /** Stops after so many moves; plays to the end unless told. */
  readonly moves?: number;
}

/** Whoever knows less than this crosses a line where there is one, now and then. */
const RECKLESS = 0.35;

/** A play through the real rules by somebody of known skill. The same seed and skill play the same. */
export function playAs(solved: Solved, { seed, skill, moves = Infinity }: BotPlay): Play {
  const random = randomStream(draw(seed, 'bot'));
  let { play } = begin(solved.stage, seed);
  while (play.ending === null && play.moves.length < moves) {
    const next = step(solved.stage, play, choose(solved, play, { skill, random }));
    if (!next.ok) throw new Error(next.error.message);
    play = next.value.play;
  }
  return play;
}

interface Mind {
  readonly skill: number;
  readonly random: () => number;
}

function choose({ stage, solution }: Solved, play: Play, { skill, random }: Mind): Move {
  const open = optionsAt(stage, play);
  const forbidden = open.find(({ hardStop }) => hardStop !== null);
  if (forbidden && skill < RECKLESS && random() < 0.12) return moveFor(forbidden);
  if (random() < skill) return solution.bestPlay(play)[0] ?? { do: 'silence' };
  const scored = scoredOptions(stage, play).filter(({ hardStop }) => hardStop === null);
  const replies = open.filter(({ kind, hardStop }) => kind === 'reply' && hardStop === null);
  const pool = [scored, replies, open].find((some) => some.length > 0) ?? [];
  // What sounds right and is not is what people fall for.
  const tempting = pool.filter(({ counterfeit }) => counterfeit !== null);
  const option = pick(tempting.length > 0 && random() < 0.5 ? tempting : pool, random);
  return option ? moveFor(option) : { do: 'silence' };
}

export const pick = <T>(items: readonly T[], random: () => number): T | undefined =>
  items[Math.floor(random() * items.length)];

/** Instants at which the moves came, in milliseconds; whoever hurries is faster than anybody reads. */
export function pacing(
  start: number,
  moves: readonly Move[],
  how: { seed: number; hurried: boolean },
): number[] {
  const random = randomStream(draw(how.seed, 'seconds'));
  let at = start;
  return moves.map(() => (at += 1000 * (how.hurried ? 1 : 9 + Math.floor(50 * random() ** 2))));
}
