import { solve } from '#analysis';
import { begin, prepare, step } from '#dialogue';
import type { Move, Play, Production } from '#dialogue';
import { loadLibrary } from '#server';
import type { SavedPlay } from '../../../src/web/api/index.ts';
import { debriefed } from '../../../src/web/debrief/making/debriefed.ts';
import type { Asked, Debriefed } from '../../../src/web/debrief/making/debriefed.ts';
import { fakeSavedPlay, playId } from '../api/fake-plays.ts';

const { productions } = loadLibrary('scenarios');

/** A scenario of the shipped library, by its place among them. */
function realProduction(place: number): Production {
  const production = productions[place];
  if (!production) throw new Error(`The library has no scenario number ${place}.`);
  return production;
}

/** `best` and `worst` at every turn, or `mixed`: every second reply is not the best. */
export type Way = 'best' | 'worst' | 'mixed';

/** The moves of a player who goes this way, by the exact values. */
export function movesOf(production: Production, way: Way, seed = 7): Move[] {
  const stage = prepare(production);
  const solution = solve(stage);
  const choose = (play: Play): Move => {
    const options = solution.valueAt(play).options.filter(({ kind }) => kind !== 'open');
    const replies = options.filter(({ kind }) => kind === 'reply').toSorted((a, b) => a.loss - b.loss);
    if (way === 'best') return solution.bestPlay(play)[0] ?? { do: 'silence' };
    const option = way === 'worst' ? replies.at(-1) : replies[play.turn % 2 === 1 ? 1 : 0];
    return option ? { do: 'reply', id: option.id } : { do: 'silence' };
  };
  let { play } = begin(stage, seed);
  while (play.ending === null) {
    const next = step(stage, play, choose(play));
    if (!next.ok) throw new Error(next.error.message);
    play = next.value.play;
  }
  return [...play.moves];
}

export interface RealReport {
  readonly production: Production;
  readonly saved: SavedPlay;
  readonly debriefed: Debriefed;
}

type Rest = Partial<Pick<Asked, 'occasion' | 'earlier'>>;

/** A whole debrief of a shipped scenario, made by the very code that the worker runs. */
export const realReport = (place: number, way: Way, rest: Rest = {}): RealReport =>
  realReportOf(realProduction(place), way, rest);

/** The same of a production that a test has changed. */
export function realReportOf(production: Production, way: Way, rest: Rest = {}): RealReport {
  const { hash, scenario } = production;
  const log = { scenario: scenario.id, hash, seed: 7, moves: movesOf(production, way) };
  const saved = fakeSavedPlay({
    id: playId(way),
    request: { ...log, kind: 'first', finished: true },
    changedAt: Date.parse('2026-11-22T12:00:00Z'),
    pending: false,
  });
  const asked = { production, log, occasion: {}, earlier: null, ...rest };
  return { production, saved, debriefed: debriefed(asked, () => undefined) };
}
