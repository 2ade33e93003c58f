import { useEffect, useState } from 'react';
import { askForDebrief } from './ask-for-debrief.ts';
import type { Asked, Debriefed, Making } from './debriefed.ts';

export type DebriefState =
  | { readonly state: 'making'; readonly step: Making | null }
  | { readonly state: 'ready'; readonly debriefed: Debriefed }
  | { readonly state: 'failed'; readonly message: string };

const BEGINNING: DebriefState = { state: 'making', step: null };

/** The debrief of what is asked, once it is known what to ask; made again only when that changes. */
export function useDebrief(asked: Asked | null): DebriefState & { readonly retry: () => void } {
  const [state, setState] = useState<DebriefState>(BEGINNING);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!asked) return undefined;
    setState(BEGINNING);
    return askForDebrief(asked, (told) => {
      if (told.told === 'begins') setState({ state: 'making', step: told.step });
      else if (told.told === 'failed') setState({ state: 'failed', message: told.message });
      else setState({ state: 'ready', debriefed: told.debriefed });
    });
  }, [asked, tries]);
  return { ...state, retry: () => setTries(tries + 1) };
}
