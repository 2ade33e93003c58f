import type { Company, Mood } from '#dialogue';
import type { Entry } from './entry.ts';

/** What the stage shows at one instant. Everything but the replies, which belong to the play. */
export interface Scene {
  /** All that has been told so far. */
  readonly entries: readonly Entry[];
  /** What is being told: the customer types or speaks, or time passes. */
  readonly now: {
    readonly phase: 'before' | 'telling' | 'waiting';
    readonly entry: Entry;
    readonly milliseconds: number;
  } | null;
  /** Everything is told; the trainee reads, and patience has not begun to run. */
  readonly reading: boolean;
  /** The mood that shows: it turns when the customer is heard, not when the reply is chosen. */
  readonly mood: Mood;
}

export const sceneAtRest = (entries: readonly Entry[], mood: Mood): Scene => ({
  entries,
  now: null,
  reading: false,
  mood,
});

/** Whether the customer is heard or seen speaking at this instant. */
export const customerSpeaks = ({ now }: Scene): boolean =>
  now?.phase === 'telling' && now.entry.kind === 'words' && now.entry.by === 'customer';

/** Whom the trainee is with at this instant. */
export function companyIn(entries: readonly Entry[]): Company {
  const last = entries.findLast((entry) => entry.kind === 'scene');
  return last?.kind === 'scene' ? last.with : 'customer';
}

/** What was told in this company: all that the customer was part of, or the word aside that is being had. */
export function toldHere(entries: readonly Entry[]): readonly Entry[] {
  const last = entries.findLastIndex(({ kind }) => kind === 'scene');
  if (last < 0) return entries;
  if (companyIn(entries) !== 'customer') return entries.slice(last + 1);
  let here = true;
  return entries.filter((entry) => {
    if (entry.kind !== 'scene') return here;
    here = entry.with === 'customer';
    return false;
  });
}

/** Place of the first entry of the latest turn in which the customer was heard: what is being answered now. */
export function latestTurn(entries: readonly Entry[]): number {
  const last = entries.findLast((entry) => entry.kind === 'words' && entry.by !== 'trainee');
  return entries.findIndex((entry) => entry.move === last?.move);
}
