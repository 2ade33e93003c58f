import { parse, stringify } from 'yaml';

/** A scenario file as plain data, loose enough to be broken in every way. */
export interface Draft {
  [key: string]: unknown;
  title: string;
  archetype: string;
  beats: Record<string, DraftBeat>;
  endings: Record<string, DraftEnding>;
}
export interface DraftBeat {
  [key: string]: unknown;
  says: string | (string | object)[];
  replies: Record<string, DraftReply>;
}
export interface DraftReply {
  [key: string]: unknown;
  text: string;
  rating?: Record<string, number>;
}
export interface DraftEnding {
  [key: string]: unknown;
  class: string;
}

export const draftOf = (text: string): Draft => parse(text) as Draft;
export const textOf = (draft: Draft): string =>
  stringify(draft, { lineWidth: 110, aliasDuplicateObjects: false });

const value = ({ rating = {} }: DraftReply): number =>
  Object.values(rating).reduce((sum, one) => sum + one, 0);

export function beatOf({ beats }: Draft, beat: string): DraftBeat {
  const found = beats[beat];
  if (!found) throw new Error(`The scenario has no beat "${beat}".`);
  return found;
}

export function endingOf({ endings }: Draft, ending: string): DraftEnding {
  const found = endings[ending];
  if (!found) throw new Error(`The scenario has no ending "${ending}".`);
  return found;
}

/** The replies of a beat, best rated first. */
export const rankedReplies = (draft: Draft, beat: string): DraftReply[] =>
  Object.values(beatOf(draft, beat).replies).toSorted((one, other) => value(other) - value(one));

export function bestReply(draft: Draft, beat: string): DraftReply {
  const [best] = rankedReplies(draft, beat);
  if (!best) throw new Error(`Beat "${beat}" has no reply.`);
  return best;
}

export function worstReply(draft: Draft, beat: string): DraftReply {
  const worst = rankedReplies(draft, beat).at(-1);
  if (!worst) throw new Error(`Beat "${beat}" has no reply.`);
  return worst;
}

export const firstBeat = (draft: Draft): string =>
  typeof draft['start'] === 'string' ? draft['start'] : (Object.keys(draft.beats)[0] ?? '');

/** An ending at which everything went wrong. */
export const worstEnding = ({ endings }: Draft): string =>
  Object.keys(endings).findLast((id) => ['lost', 'harmful'].includes(endings[id]?.class ?? '')) ?? '';
