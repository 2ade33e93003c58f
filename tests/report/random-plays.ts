import { draw, randomStream } from '#base';
import { solve } from '#analysis';
import { begin, moveFor, optionsAt, prepare, replay, scoredOptions, step } from '#dialogue';
import type { Move, Play, Production, Stage } from '#dialogue';
import type { Solved } from '#report';
import { randomProduction, type Size } from '../analysis/random-production.ts';

/** A made-up scenario of middling size, solved. */
export function randomSolved(seed: number, size: Partial<Size> = {}): Solved {
  return solvedOf(randomProduction({ seed, beats: 6, replies: 4, stances: 3, facts: 2, turns: 8, ...size }));
}

export function solvedOf(production: Production): Solved {
  const stage = prepare(production);
  return { stage, solution: solve(stage) };
}

/** Whoever decides what to do next. */
export type Player = (solved: Solved, play: Play, random: () => number) => Move;

/** Plays to the end and gives back the play. */
export function playWith(solved: Solved, player: Player, seed: number): Play {
  const random = randomStream(draw(seed, `player of ${solved.stage.production.hash}`));
  let { play } = begin(solved.stage, seed);
  while (play.ending === null) {
    const next = step(solved.stage, play, player(solved, play, random));
    if (!next.ok) throw new Error(next.error.message);
    play = next.value.play;
  }
  return play;
}

/** Plays a list of moves from the start, which must end the conversation or stop before it. */
export function playOf(stage: Stage, moves: readonly Move[], seed = 1): Play {
  const { hash, scenario } = stage.production;
  const played = replay(stage, { scenario: scenario.id, hash, seed, moves });
  if (!played.ok) throw new Error(played.error.message);
  return played.value;
}

const pick = <T>(items: readonly T[], random: () => number): T =>
  items[Math.floor(random() * items.length)] as T;

/** Anything that is possible, cards and silence and hold included. */
export const anyMove: Player = ({ stage }, play, random) => {
  const opened = play.moves.flatMap((move) => (move.do === 'open' ? move.id : []));
  const cards = stage.production.scenario.cards.filter((card) => !opened.includes(card.id));
  const moves: Move[] = [
    ...optionsAt(stage, play).map(moveFor),
    ...cards.map((card): Move => ({ do: 'open', id: card.id })),
  ];
  return pick(moves, random);
};

/** The random clicker of the scoring rules: all options that score alike; where none does, any reply, else silence. */
export const randomClicker: Player = ({ stage }, play, random) => {
  const scored = scoredOptions(stage, play);
  const open = optionsAt(stage, play);
  const replies = open.filter((option) => option.kind === 'reply');
  const pool = scored.length > 0 ? scored : replies.length > 0 ? replies : open;
  return moveFor(pick(pool, random));
};

/** The first move of the exact solution's best continuation. */
export const bestPlayer: Player = ({ solution }, play) => solution.bestPlay(play)[0] ?? { do: 'silence' };
