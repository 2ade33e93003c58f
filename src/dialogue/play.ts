import type { HardStop } from '#base';
import type { Mood } from './mood.ts';
import type { Person } from './scenario.ts';

/** What the trainee did. */
export type Move =
  | { readonly do: 'reply'; readonly id: string }
  | { readonly do: 'silence' }
  | { readonly do: 'hold' }
  | { readonly do: 'open'; readonly id: string };

/** What is kept of a play; everything else is derived from it. */
export interface PlayLog {
  readonly scenario: string;
  readonly hash: string;
  readonly seed: number;
  readonly moves: readonly Move[];
}

/** A play as it stands: the whole state of a conversation. */
export interface Play {
  readonly seed: number;
  readonly moves: readonly Move[];
  /** Id of the beat that waits for a move; the last one once the play has ended. */
  readonly beat: string;
  readonly mood: Mood;
  readonly stance: string;
  /** Facts learnt so far, in the scenario's order. */
  readonly learnt: readonly string[];
  /** Ids of the lines in which the customer has shown a signature behaviour; nobody does that twice in the same words. */
  readonly shown: readonly string[];
  /** Moves made that took a turn. */
  readonly turn: number;
  /** Scars so far, in outcome points, 0 or more. */
  readonly cost: number;
  /** The first line that was crossed for good. */
  readonly hardStop: HardStop | null;
  /** Id of the ending; null while the conversation goes on. */
  readonly ending: string | null;
  /** Simulated seconds since the start. */
  readonly clock: number;
}

/** Whom the trainee is with. */
export type Company = 'customer' | 'nobody' | Pick<Person, 'name' | 'role'>;

/** What the outside performs; the kernel itself does nothing. */
export type Effect =
  | {
      readonly type: 'say';
      readonly by: 'customer' | 'narrator' | 'trainee' | 'other';
      /** Who says it, where that is none of the three. */
      readonly name?: string;
      readonly line: string;
      readonly text: string;
      readonly audio: string | null;
    }
  /** From here on the trainee is with somebody else than before. */
  | { readonly type: 'scene'; readonly with: Company }
  | { readonly type: 'signature'; readonly name: string }
  | { readonly type: 'wait'; readonly seconds: number; readonly why: 'silence' | 'hold' | 'delay' }
  | { readonly type: 'learn'; readonly fact: string }
  | { readonly type: 'open'; readonly card: string }
  | { readonly type: 'end'; readonly ending: string; readonly why: 'route' | 'left' | 'ran-out' };

export interface Step {
  readonly play: Play;
  readonly effects: readonly Effect[];
}

export const REFUSALS = [
  'ended',
  'unknown-move',
  'unknown-reply',
  'reply-not-open',
  'no-hold',
  'unknown-card',
  'card-already-open',
] as const;

/** Why a move was not accepted. The play stays as it was. */
export interface Refusal {
  readonly reason: (typeof REFUSALS)[number];
  readonly message: string;
}
