import { botVerdicts } from '../bots/library.ts';
import type { BotVerdict } from '../bots/library.ts';
import type { Solved } from '../bots/mirror.ts';
import { Paths } from '../reach/paths.ts';
import type { SmellEntry, Sniffed } from './smell.ts';
import { weighedOf } from './subject.ts';
import type { Subject } from './subject.ts';

/** A scenario of a library, as far as its neighbours matter. */
export type Member = Pick<Subject, 'stage' | 'solution' | 'scenario' | 'weighed'>;

/** A library with what its rules ask about, each worked out once. */
export interface Library {
  readonly members: readonly Member[];
  readonly verdicts: readonly BotVerdict[];
}

/** A rule about several scenarios together. Its examples hold one file after the other. */
export interface LibrarySmell {
  readonly entry: SmellEntry;
  readonly find: (library: Library) => readonly Sniffed[];
}

export const libraryOf = (library: readonly Solved[]): Library => ({
  members: library.map(({ stage, solution }) => ({
    stage,
    solution,
    scenario: stage.production.scenario,
    weighed: weighedOf(stage, solution, new Paths(solution.graph)),
  })),
  verdicts: botVerdicts(library),
});

/** What is found about a library stands in none of its files. */
export const ofLibrary = (message: string): Sniffed => ({ place: [], message });
