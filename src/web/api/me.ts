import { meSchema, practicePath } from '#protocol';
import type { Me } from '#protocol';
import { useSyncExternalStore } from 'react';
import { discard, keep, kept, onKeptElsewhere } from '../device/index.ts';
import { askAnew, whenShutOut } from './ask.ts';
import { rereadPreferences, usePreferences } from '../preferences/index.ts';
import { becomePerson, randomId } from './own-profile.ts';

/** Kept while the house is open to everybody: then a page need not wait to be told so. */
const OPEN = 'open-house';
/** Who was signed in here last: what is set on the device is theirs. */
const LAST = 'last-person';
/** Changes whenever somebody signs in or out here, so that other tabs ask anew who is there. */
const CHANGED = 'signed';

/** What this page knows of who is there. */
export interface Presence {
  /** Null until the server has said it for the first time. */
  readonly me: Me | null;
  /** Whose pages these have been since they were loaded; null while nobody was let in. */
  readonly inhabitant: string | null;
  /** Why it could not be asked; null once it was. */
  readonly error: Error | null;
  readonly asking: boolean;
}

const GUEST: Me = { setUp: false, organisation: null, sso: null, person: null };

/** Whether the pages are open: to whoever is signed in and has what the house asks for, to anybody in an open house. */
export const isInside = ({ person, setUp }: Me): boolean => (person ? !person.factorDue : !setUp);

/** Whose pages they are for somebody who is let in: a person's, or anybody's in an open house. */
const insiderOf = (me: Me): string | null => (isInside(me) ? (me.person?.id ?? 'guest') : null);

let presence: Presence | null = null;
/** Counts what was learnt: an answer to a question from before is old. */
let era = 0;
const listeners = new Set<() => void>();

function now(): Presence {
  const me = kept(OPEN) === null ? null : GUEST;
  presence ??= { me, inhabitant: me && insiderOf(me), error: null, asking: false };
  return presence;
}

function put(changes: Partial<Presence>): void {
  presence = { ...now(), ...changes };
  for (const listener of listeners) listener();
}

/** Asks who is there. Anybody may ask at any time; what was learnt last counts. */
export async function askWhoIsThere(): Promise<void> {
  const asked = ++era;
  put({ asking: true });
  try {
    const me = await askAnew({ path: practicePath('me'), answer: meSchema });
    if (asked === era) learnWhoIsThere(me);
  } catch (error) {
    if (asked !== era) return;
    put({ asking: false, error: error instanceof Error ? error : new Error(String(error)) });
  }
}

/** Takes what an answer has just said about who is there. */
export function learnWhoIsThere(me: Me): void {
  era += 1;
  if (me.setUp) discard(OPEN);
  else keep(OPEN, 'yes');
  if (me.person) {
    handOver(me.person.id);
    becomePerson(me.person.id);
  }
  put({ me, inhabitant: now().inhabitant ?? insiderOf(me), error: null, asking: false });
}

/** The settings of the last person are not shown to the next. */
function handOver(id: string): void {
  const last = kept(LAST);
  if (last === id) return;
  keep(LAST, id);
  if (last === null) return;
  discard('preferences');
  discard('conversation');
  rereadPreferences();
}

/** Somebody has signed in or out here: the other tabs of this browser ask anew. */
export function tellOtherTabs(): void {
  keep(CHANGED, randomId());
}

/** Asks now, and whenever a request finds nobody signed in, another tab says so, or the reader comes back. */
export function watchWhoIsThere(): void {
  const look = () => void askWhoIsThere();
  whenShutOut(look);
  onKeptElsewhere(CHANGED, look);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
  look();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** For the gate; whatever stands within asks `useMe`. */
export const usePresence = (): Presence => useSyncExternalStore(subscribe, now);

/** Who is here: within the pages it is always known. `person` is null only in a house that is not set up. */
export function useMe(): Me {
  return usePresence().me ?? GUEST;
}

/** What to call whoever is here; null for a guest who gave no name. */
export function useOwnName(): string | null {
  const [{ name }] = usePreferences();
  return useMe().person?.name ?? name;
}
