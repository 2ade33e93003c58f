import type { Card, Move, Pace, Scenario } from '#dialogue';
import type { Named } from '../calendar.ts';
import type { Performer } from './performer.ts';
import type { Tempo } from './tempo.ts';

/** What is seen of a scenario while it is talked through. Nothing in it judges, and nothing of it lies ahead. */
export interface Setting extends Pick<
  Scenario,
  'title' | 'channel' | 'customer' | 'brief' | 'mood' | 'facts'
> {
  readonly cards: readonly DeskCard[];
  /** Whether it is the customer who is met first. */
  readonly opensWithCustomer: boolean;
  readonly named: Named;
}

/** A card of the desk as it can be read. */
export interface DeskCard extends Omit<Card, 'teaches' | 'text'> {
  /** Null until whoever holds the rules has handed it over. */
  readonly text: string | null;
}

export type Phase = 'briefing' | 'talking' | 'paused' | 'over';

/** Something that the trainee may say now, in the words of this play. */
export interface Offer {
  readonly id: string;
  readonly text: string;
}

/** What the trainee did, in words, before anything has come of it. */
export interface Sending {
  readonly words: string;
  /** A try to send it has failed, and it waits for the next. */
  readonly stuck: boolean;
}

/** A conversation as a page shows it. Whoever holds the rules decides all of it; a page decides nothing. */
export interface ConversationState {
  readonly phase: Phase;
  readonly setting: Setting;
  /** Draws what is decoration only, such as the hour beside a message: the same for the same play. */
  readonly seed: number;
  /** In the order in which this play shows them; empty while it is not the trainee's turn. */
  readonly replies: readonly Offer[];
  /** Simulated seconds that saying nothing takes at this moment. */
  readonly silence: number;
  readonly canHold: boolean;
  /** Milliseconds of patience that began to run; null while none runs. */
  readonly patience: number | null;
  /** Ids of the cards that were opened. */
  readonly opened: readonly string[];
  /** Ids of the facts that are known by now. */
  readonly learnt: readonly string[];
  /** What the trainee did, while it is on its way to whoever holds the rules; null where nothing is. */
  readonly sending: Sending | null;
}

/**
 * A conversation under way, wherever its rules are applied: in this page, or on the server, which tells one turn at a
 * time. The same stage, replies, desk, sounds and keys work on either.
 */
export interface Conversation {
  readonly performer: Performer;
  /** The same object until something changes. */
  readonly state: () => ConversationState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly begin: () => void;
  /** Makes a move as soon as the floor is free; a card may be asked for while the customer still speaks. */
  readonly make: (move: Move) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly pace: () => Pace;
  readonly setPace: (pace: Pace) => void;
  /** From the next turn on. */
  readonly setTempo: (tempo: Tempo) => void;
  readonly close: () => void;
}
