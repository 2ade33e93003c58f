import type { Candidate, RecordKind, TalkEnd } from '#dialogue';
import { belongsAfter } from '#dialogue';
import { selection, type Selection } from './confidence.ts';

/** One candidate for what is written after a talk, and whether it was handled rightly. */
export interface WrittenAnswer {
  readonly id: string;
  readonly text: string;
  readonly picked: boolean;
  readonly belongs: boolean;
  readonly right: boolean;
  readonly because: string;
  /** Null where the author did not say; of a message nobody says. */
  readonly kind: RecordKind | null;
}

/** What was written after a talk, by picking sentences. */
export interface Written extends Selection {
  readonly items: readonly WrittenAnswer[];
  /** The sentences as they were put together, the first first. */
  readonly put: readonly string[];
}

/** Stands for the author's reason where a sentence would have been right after another course of the talk. */
const NOT_THIS_TIME = 'This talk did not come to it.';

interface Answered {
  readonly picked: readonly string[] | undefined;
  readonly end: TalkEnd;
}

/** Scores a text that was put together from sentences. Null where there was nothing to pick, or nobody did. */
export function written(
  candidates: readonly (Candidate & { readonly kind?: RecordKind })[],
  { picked, end }: Answered,
): Written | null {
  if (!picked || candidates.length === 0) return null;
  const items = candidates.map((candidate): WrittenAnswer => {
    const { id, text, because, kind = null } = candidate;
    const taken = picked.includes(id);
    const belongs = belongsAfter(candidate, end);
    const reason = belongs === candidate.belongs ? because : NOT_THIS_TIME;
    return { id, text, picked: taken, belongs, right: taken === belongs, because: reason, kind };
  });
  const put = picked.flatMap((id) => candidates.find((candidate) => candidate.id === id)?.text ?? []);
  return { ...selection(items), items, put };
}
