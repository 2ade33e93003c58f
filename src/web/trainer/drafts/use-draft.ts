import { useSyncExternalStore } from 'react';
import type { DraftRequest, DraftVerdict } from '#protocol';

/** What a trainer has brought and what was said about it. */
export interface Draft {
  readonly text: string;
  /** Null for a text that was typed or pasted. */
  readonly file: string | null;
  /** About a text, which may have been changed since. */
  readonly checked: { readonly text: string; readonly verdict: DraftVerdict } | null;
}

const NONE: Draft = { text: '', file: null, checked: null };

/** Outlives the screen: whoever looks something up elsewhere finds the text again. */
let draft = NONE;
const listeners = new Set<() => void>();

export function setDraft(changes: Partial<Draft>): void {
  draft = { ...draft, ...changes };
  for (const listener of listeners) listener();
}

export const dropDraft = (): void => setDraft(NONE);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useDraft = (): Draft => useSyncExternalStore(subscribe, () => draft);

/** As the server takes it. */
export const requestOf = ({ text, file }: Draft): DraftRequest => ({ text, ...(file !== null && { file }) });
