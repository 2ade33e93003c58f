import type { Behaviour, Counterfeit, EndingClass, HardStop, Moment, Skill } from '#base';
import type { Move } from '#dialogue';
import type { HandlingPart } from './handling.ts';
import type { Label, Mark } from './labels.ts';
import type { OutcomeBand } from './outcome.ts';
import type { Evidence } from './skill-score.ts';

/** One option of a decision, as far as scores and cohort statistics need it. */
export interface OptionScore {
  readonly id: string;
  /** Outcome points given up by it. */
  readonly loss: number;
  /** Place on the screen among the replies, from 0; null for silence and hold. */
  readonly slot: number | null;
  /** Whether it is one of those that a score compares. */
  readonly scored: boolean;
}

/** One move that took a turn, and what it says about the person who made it. */
export interface Decision {
  /** Place in the log, from 0. */
  readonly move: number;
  readonly beat: string;
  readonly moment: Moment | null;
  readonly did: Exclude<Move, { do: 'open' }>;
  /** Id of the option that was taken. */
  readonly chosen: string;
  readonly options: readonly OptionScore[];
  /** Tension before the move. */
  readonly tension: number;
  /** Best outcome that could still be reached before the move, in points, before it is held to 0…100. */
  readonly possible: number;
  /** Points given up: F7. */
  readonly loss: number;
  readonly label: Label;
  readonly marks: readonly Mark[];
  readonly hardStop: HardStop | null;
  /** F2, for each skill at stake; empty where the choice carries no rating. */
  readonly evidence: Readonly<Partial<Record<Skill, Evidence>>>;
  /** F9's part; null where the choice carries no rating or there was nothing to compare. */
  readonly handling: HandlingPart | null;
  readonly counterfeit: Counterfeit | null;
  /** Counterfeits among the options, the chosen one's included. */
  readonly temptations: readonly Counterfeit[];
  /** Behaviours of a best option that the choice showed. */
  readonly taken: readonly Behaviour[];
  /** Behaviours of the best option that the choice did not show; empty for a strong move. */
  readonly missed: readonly Behaviour[];
}

/** A card that was opened; only in a scenario that punishes knowing does it give anything up. */
export interface Opened {
  readonly move: number;
  readonly card: string;
  readonly loss: number;
}

/** One skill over one play: F3 and F4. */
export interface SkillScore {
  readonly score: number | null;
  readonly amount: number;
}

/** How a play closed, in points. */
export interface OutcomeScore {
  /** F11, 0 to 100. */
  readonly points: number;
  readonly band: OutcomeBand;
  /** Best outcome that was possible at the start. */
  readonly possible: number;
  /** Ending less scars, before it is held to 0…100: `possible` less every loss. */
  readonly kept: number;
  /** What a player who chooses at random gets on average. */
  readonly chance: number;
  readonly ending: string;
  readonly class: EndingClass;
}

/**
 * Everything that is measured of one finished play: plain JSON, and the same bytes wherever it is made.
 * It holds no text and no names, so that it may be stored, sent and averaged.
 */
export interface Score {
  readonly formula: number;
  readonly scenario: string;
  readonly hash: string;
  readonly seed: number;
  readonly archetype: string;
  readonly outcome: OutcomeScore;
  readonly decisions: readonly Decision[];
  readonly opened: readonly Opened[];
  readonly skills: Readonly<Record<Skill, SkillScore>>;
  /** First line that was crossed for good; caps the outcome and is named first. */
  readonly hardStop: HardStop | null;
  /** The best way through this scenario parts with the customer. */
  readonly lettingGo: boolean;
  /** Some rating that counted stands on its author alone (F1). */
  readonly authorKeyed: boolean;
}
