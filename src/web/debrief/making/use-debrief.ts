import { startTransition, useEffect, useMemo, useState } from 'react';
import { askForDebrief } from './ask-for-debrief.ts';
import type { Told } from './ask-for-debrief.ts';
import type { Asked, Debriefed, Making } from './debriefed.ts';

export type DebriefState =
  | { readonly state: 'making'; readonly step: Making | null }
  | { readonly state: 'ready'; readonly debriefed: Debriefed }
  | { readonly state: 'failed'; readonly message: string };

const BEGINNING: DebriefState = { state: 'making', step: null };

/** The debrief of what is asked, once it is known what to ask; made again only when that changes. */
export function useDebrief(asked: Asked | null): DebriefState & { readonly retry: () => void } {
  const [tries, setTries] = useState(0);
  const attempt = useMemo(() => ({ asked, tries }), [asked, tries]);
  const [heard, setHeard] = useState<{ readonly attempt: object; readonly state: DebriefState } | null>(null);
  useEffect(() => {
    if (!attempt.asked) return undefined;
    // A report is a long page: drawn in slices, it does not freeze a slow phone.
    return askForDebrief(attempt.asked, (told) =>
      startTransition(() => setHeard({ attempt, state: stateOf(told) })),
    );
  }, [attempt]);
  // What was heard of an earlier attempt says nothing about this one.
  const state = heard?.attempt === attempt ? heard.state : BEGINNING;
  return { ...state, retry: () => setTries(tries + 1) };
}

function stateOf(told: Told): DebriefState {
  switch (told.told) {
    case 'begins':
      return { state: 'making', step: told.step };
    case 'failed':
      return { state: 'failed', message: told.message };
    case 'done':
      return { state: 'ready', debriefed: told.debriefed };
  }
}
