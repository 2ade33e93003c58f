import { step } from '#dialogue';
import type { Move, Option, Play } from '#dialogue';
import type { Solved } from './walk.ts';

/** The best that could have been done at a position. */
export interface BestMove {
  /** Cards to open first, because what they teach opens the better line. */
  readonly cards: readonly string[];
  readonly move: Exclude<Move, { do: 'open' }>;
  readonly option: Option;
  /** The play at the moment of the move, with those cards open. */
  readonly at: Play;
}

/** The first turn of a best continuation. Null once the play has ended. */
export function bestMoveAt({ stage, solution }: Solved, play: Play): BestMove | null {
  if (play.ending !== null) return null;
  const cards: string[] = [];
  let at = play;
  for (const move of solution.bestPlay(play)) {
    if (move.do !== 'open') return { cards, move, option: optionFor({ stage, solution }, at, move), at };
    const opened = step(stage, at, move);
    if (!opened.ok) throw new Error(`The solution opens a card that is not there: ${opened.error.message}`);
    cards.push(move.id);
    at = opened.value.play;
  }
  return null;
}

/** The option that a move takes at the beat where the play stands. */
export function optionFor({ stage }: Solved, play: Play, move: Exclude<Move, { do: 'open' }>): Option {
  const id = move.do === 'reply' ? move.id : move.do;
  const staged = stage.beats.get(play.beat)?.options.find(({ option }) => option.id === id);
  if (!staged) throw new Error(`"${play.beat}" has no option "${id}"; the play belongs to another version.`);
  return staged.option;
}
