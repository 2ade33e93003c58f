import { holds, type Standing } from './condition.ts';
import type { Condition } from './scenario.ts';

/** What a sentence is that has its place in a record. */
export const BELONGING_KINDS = ['date', 'channel', 'fact', 'conduct', 'agreed', 'follow-up'] as const;
/** The others have none, however true they are. */
export type RecordKind = (typeof BELONGING_KINDS)[number] | 'feeling' | 'guess' | 'label' | 'elsewhere';

/** A candidate for what is written after a talk: the record of the contact, or the message to the customer. */
export interface Candidate {
  readonly id: string;
  readonly text: string;
  readonly belongs: boolean;
  /** Endings after which it belongs; after all where this is left out. */
  readonly after?: readonly string[];
  /** What must hold at the end, so that it belongs. */
  readonly when?: Condition;
  readonly because: string;
}

/** A candidate for the record of the contact. */
export interface RecordItem extends Candidate {
  /** Left out where the author did not say. */
  readonly kind?: RecordKind;
}

/** How a talk stood when it was over. A play is one. */
export interface TalkEnd extends Standing {
  readonly ending: string | null;
}

/** Whether a sentence says what is so after this talk: what was not agreed this time must not be written. */
export const belongsAfter = ({ belongs, after, when }: Candidate, end: TalkEnd): boolean =>
  belongs &&
  (after === undefined || (end.ending !== null && after.includes(end.ending))) &&
  (when === undefined || holds(when, end));

/** The candidates for the message to the customer; none where there is nothing to tell after this talk. */
export const messageAfter = (candidates: readonly Candidate[] = [], end: TalkEnd): readonly Candidate[] =>
  candidates.some((candidate) => belongsAfter(candidate, end)) ? candidates : [];
