import type { Play, PlayRequest } from '#protocol';
import * as v from 'valibot';
import { discard, keep, keptJson, keptKeys, onKeptElsewhere } from '../../device/index.ts';
import { onOtherProfile, ownProfile } from '../own-profile.ts';
import { goesOnFrom, requestOf, savedPlaySchema } from './saved-play.ts';
import type { SavedPlay } from './saved-play.ts';

/** A day: long enough to come back to a report, short enough for a shared desk. */
const KEPT_AFTERWARDS_MS = 86_400_000;

const listeners = new Set<() => void>();
/** Plays that only this page remembers, because the browser would not keep them. */
const unkept = new Set<string>();
let list: readonly SavedPlay[] | null = null;

const shelf = () => `play.${ownProfile()}.`;

/** What the wrap-up keeps while it is being written, by the id of its play. */
const DRAFT = 'play.draft.';
/** The keys of everybody's plays on this device. */
const keysOfAll = () => keptKeys('play.').filter((key) => !key.startsWith(DRAFT));

function changed() {
  list = null;
  for (const listener of listeners) listener();
}

// Another person's plays stay on the device until that person comes back, out of everybody else's sight.
onOtherProfile(() => {
  unkept.clear();
  changed();
});

/** Every play on this device of its present profile, oldest first. The same list until something changes. */
export function savedPlays(): readonly SavedPlay[] {
  list ??= keptKeys(shelf())
    .map((key) => v.safeParse(savedPlaySchema, keptJson(key)))
    .flatMap((read) => (read.success ? [read.output] : []))
    .toSorted((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
  return list;
}

export function savedPlay(id: string): SavedPlay | null {
  return savedPlays().find((play) => play.id === id) ?? null;
}

/** True while the browser would lose this play with the page. */
export const isUnkept = (id: string): boolean => unkept.has(id);

/** Puts it on the shelf as it is. */
export function shelve(play: SavedPlay): void {
  if (keep(shelf() + play.id, JSON.stringify(play))) unkept.delete(play.id);
  else unkept.add(play.id);
  changed();
}

/** The server has exactly this; what was added meanwhile stays pending. */
export function acknowledge(sent: SavedPlay, answer: Play): void {
  const now = savedPlay(sent.id);
  if (!now) return;
  const pending = JSON.stringify(now.request) !== JSON.stringify(sent.request);
  shelve({ ...now, pending, request: { ...now.request, kind: answer.kind } });
}

/** The server's play takes the place of this one: the first instinct was recorded elsewhere. */
export function takeOver(id: string, play: Play): void {
  const now = savedPlay(id);
  if (!now) return;
  const request: PlayRequest = requestOf(play);
  const takenOver =
    now.takenOver || !goesOnFrom(now.request, request) || request.moves.length > now.request.moves.length;
  shelve({ ...now, request, pending: false, takenOver });
}

export function refuse(sent: SavedPlay, why: string): void {
  const now = savedPlay(sent.id);
  if (now) shelve({ ...now, refused: why });
}

/** Takes away what is over and safe with the server, and what was opened without a word said, whosever it is. */
export function clearShelf(now: number): void {
  for (const key of keysOfAll()) {
    const { success, output: play } = v.safeParse(savedPlaySchema, keptJson(key));
    if (!success) continue;
    const over = play.request.finished === true || play.request.moves.length === 0;
    if (over && !play.pending && now - play.changedAt > KEPT_AFTERWARDS_MS) discard(key);
  }
  changed();
}

/** Takes away everything of the present profile, and what was left half written by nobody else. */
export function emptyShelf(): void {
  for (const key of keptKeys(shelf())) discard(key);
  const others = keysOfAll();
  for (const draft of keptKeys(DRAFT)) {
    const play = draft.slice(DRAFT.length);
    if (!others.some((key) => key.endsWith(play))) discard(draft);
  }
  unkept.clear();
  changed();
}

export function onSavedPlays(listener: () => void): () => void {
  const stop = onKeptElsewhere('', changed);
  listeners.add(listener);
  return () => {
    stop();
    listeners.delete(listener);
  };
}
