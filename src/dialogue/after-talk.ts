import { holds, type Standing } from './condition.ts';
import type { Candidate } from './scenario.ts';

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
