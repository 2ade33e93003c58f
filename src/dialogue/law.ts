import type { Behaviour, Channel, Counterfeit, Moment, RootCause } from '#base';
import type { Condition, Scenario } from './scenario.ts';
import type { Mood } from './mood.ts';

/** What a customer can react to. */
export type CustomerEvent = Behaviour | Counterfeit | 'silence' | 'hold';

/** Change of the three meters. */
export interface Delta {
  readonly tension: number;
  readonly trust: number;
  readonly ground: number;
}

/** An archetype's law as data: how this customer reacts, whatever the story is about. */
export interface Law {
  readonly id: string;
  readonly name: string;
  /** What drives the conversation, in a sentence. */
  readonly drive: string;
  readonly mood: Mood;
  readonly starts: string;
  /** Seconds before an unanswered turn counts as silence, by channel. */
  readonly patience: Readonly<Record<Channel, number>>;
  readonly turns: number;
  /** Outcome points that an unanswered turn costs. */
  readonly silenceCost: number;
  readonly stances: Readonly<Record<string, Stance>>;
  /** Reaction in every stance that does not say otherwise. */
  readonly reactions: Readonly<Partial<Record<CustomerEvent, Delta>>>;
  /** Named bands of the mood; entering one is an event for the stances. */
  readonly thresholds: Readonly<Record<string, Condition>>;
  /** The customer breaks it off as soon as one of these holds, judged after the move's effects. */
  readonly leaves: readonly Condition[];
  /** Signature behaviours, by name: what the customer is known for. */
  readonly signatures: Readonly<Record<string, string>>;
  readonly guide: Guide;
}

export interface Stance {
  readonly label: string;
  readonly describes: string;
  readonly reactions: Readonly<Partial<Record<CustomerEvent, Delta>>>;
  /** By event or by name of a threshold. */
  readonly on: Readonly<Record<string, Turn>>;
}

/** What an event does to the stance. */
export interface Turn {
  readonly to: string | null;
  readonly signature: string | null;
}

/** How to recognise and to meet this customer, for trainees and reports. */
export interface Guide {
  readonly recognise: string;
  readonly opening: string;
  readonly turningPoint: string;
  readonly mistakes: readonly string[];
  readonly goodEnding: string;
}

/** What root causes and moments add to every law's reactions. */
export interface Handling {
  readonly rootCauses: Readonly<Partial<Record<RootCause, Adjustment>>>;
  readonly moments: Readonly<Partial<Record<Moment, Adjustment>>>;
}
export type Adjustment = Readonly<Partial<Record<CustomerEvent, Delta>>>;

/**
 * A law unrolled by XState: for each stance and event the next stance, the change of mood and the signature
 * that shows. Row-major, `stance * events.length + event`; plain numbers, so that it ships to the browser as it is.
 */
export interface LawTable {
  readonly stances: readonly string[];
  readonly events: readonly string[];
  readonly next: readonly number[];
  readonly tension: readonly number[];
  readonly trust: readonly number[];
  readonly ground: readonly number[];
  /** −1 for none, else an index into `signatures`. */
  readonly signature: readonly number[];
  readonly signatures: readonly string[];
}

/** Everything that a play needs, as it is stored under its hash and sent to the browser. */
export interface Production {
  /** SHA-256 over the canonical JSON of all the rest, hexadecimal. */
  readonly hash: string;
  readonly scenario: Scenario;
  readonly law: Law;
  readonly table: LawTable;
  readonly handling: Handling;
}
