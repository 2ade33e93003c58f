import * as v from 'valibot';
import { discard, keep, keptJson, onKeptElsewhere } from '../device/index.ts';

const KEY = 'path-begin';

/** Whose choice it is: of a person by their id, or of whoever is at this device; and the stage by its id. */
const schema = v.object({ who: v.string(), stage: v.string() });
const GUEST = 'guest';

const listeners = new Set<() => void>();

/** The stage that this person chose to begin with on this device; null where they left it to the placement. */
export function chosenBegin(person: string | null): string | null {
  const kept = v.safeParse(schema, keptJson(KEY));
  return kept.success && kept.output.who === (person ?? GUEST) ? kept.output.stage : null;
}

export function chooseBegin(person: string | null, stage: string | null): void {
  if (stage === null) discard(KEY);
  else keep(KEY, JSON.stringify({ who: person ?? GUEST, stage }));
  for (const listener of listeners) listener();
}

export function onBegin(listener: () => void): () => void {
  const stop = onKeptElsewhere(KEY, listener);
  listeners.add(listener);
  return () => {
    stop();
    listeners.delete(listener);
  };
}
