import type { Company, Effect } from '#dialogue';

interface Placed {
  /** Unique in the play and the same each time it is told: the move's place and the place in its words. */
  readonly id: string;
  /** Place of the move in the log that brought it; −1 before the first. */
  readonly move: number;
  /** Simulated seconds since the start. */
  readonly at: number;
}

/** Something that was said or told. */
export interface WordsEntry extends Placed {
  readonly kind: 'words';
  readonly by: 'customer' | 'trainee' | 'narrator' | 'other';
  /** Who says it, where that is none of the three. */
  readonly name?: string | undefined;
  readonly line: string;
  readonly text: string;
}

/** Time that passed. */
export interface WaitEntry extends Placed {
  readonly kind: 'wait';
  readonly why: 'silence' | 'hold' | 'delay';
  readonly seconds: number;
}

/** A wait that is a move of the trainee's, not time that goes by on the way to what comes next. */
export const isOwnWait = (entry: Entry): boolean => entry.kind === 'wait' && entry.why !== 'delay';

/** Something that the trainee found out or looked up, by the id that the scenario gives it. */
export interface FoundEntry extends Placed {
  readonly kind: 'learn' | 'open' | 'signature';
  readonly name: string;
}

/** From here on the trainee is with somebody else. */
export interface SceneEntry extends Placed {
  readonly kind: 'scene';
  readonly with: Company;
}

export interface EndEntry extends Placed {
  readonly kind: 'end';
  readonly why: Extract<Effect, { type: 'end' }>['why'];
}

/** One thing in the course of a conversation, as every channel shows it in its own way. */
export type Entry = WordsEntry | WaitEntry | FoundEntry | SceneEntry | EndEntry;

export type Speaker = WordsEntry['by'];
