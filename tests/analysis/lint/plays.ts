import { history } from '#dialogue';
import type { Move } from '#dialogue';
import type { Finding, Solved } from '#analysis';

/** Every beat that a play stands at, the one that it ends on included. */
function beatsOf({ stage }: Solved, moves: readonly Move[]): readonly string[] {
  const { scenario, hash } = stage.production;
  const steps = history(stage, { scenario: scenario.id, hash, seed: 0, moves });
  if (!steps.ok) throw new Error(`The play cannot be played: ${steps.error.message}`);
  return steps.value.map(({ play }) => play.beat);
}

/** Whether the play stands at the beat of the place, or made its last move there. */
export function comesTo(solved: Solved, moves: readonly Move[], [section, beat]: Finding['place']): boolean {
  const beats = beatsOf(solved, moves);
  return section !== 'beats' || beat === undefined || beats.slice(-2).includes(String(beat));
}
