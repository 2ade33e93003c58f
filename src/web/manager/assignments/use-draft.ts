import { useState } from 'react';
import { missingIn } from './draft.ts';
import type { Draft } from './draft.ts';

export interface DraftState {
  readonly draft: Draft;
  readonly set: (changes: Partial<Draft>) => void;
  /** What is missing, once one has tried to save. */
  readonly missing: ReturnType<typeof missingIn>;
  /** Whether all is there; else each part says from now on what it misses, and the first is gone to. */
  readonly check: () => boolean;
}

export function useDraft(start: Draft): DraftState {
  const [draft, put] = useState(start);
  const [tried, setTried] = useState(false);
  const missing = missingIn(draft);
  return {
    draft,
    set: (changes) => put((before) => ({ ...before, ...changes })),
    missing: tried ? missing : {},
    check() {
      setTried(true);
      const [first] = Object.keys(missing);
      document.getElementById(`assignment-${first}`)?.querySelector('input')?.focus();
      return first === undefined;
    },
  };
}
