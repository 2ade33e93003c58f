import { randomStream } from '#base';
import { advance, moveFor, opening, optionsAt } from '#dialogue';
import type { Play, Stage } from '#dialogue';

/** A play by chance and the places of the options that it took, for engines that count instead of naming. */
export interface RecordedPlay {
  readonly play: Play;
  readonly picks: readonly number[];
}

export function recordedPlays(stage: Stage, count: number): RecordedPlay[] {
  return Array.from({ length: count }, (_, seed) => recordedPlay(stage, seed));
}

function recordedPlay(stage: Stage, seed: number): RecordedPlay {
  const next = randomStream(seed);
  const picks: number[] = [];
  let play = opening(stage, seed);
  while (play.ending === null) {
    const options = optionsAt(stage, play);
    const pick = Math.floor(next() * options.length);
    const option = options[pick];
    if (!option) throw new Error(`No option is open at "${play.beat}".`);
    const result = advance(stage, play, moveFor(option));
    if (!result.ok) throw new Error(result.error.message);
    picks.push(pick);
    play = result.value.play;
  }
  return { play, picks };
}
