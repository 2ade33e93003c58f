import type { Clock } from '#base';
import type { PlayRequest } from '#protocol';
import { discard, keep, kept } from '../../device/index.ts';
import { preferences } from '../../preferences/index.ts';
import type { Mode, Timing } from '../../preferences/index.ts';
import { isPerson, ownProfile, randomId } from '../own-profile.ts';
import { putPlay, putProfile } from '../plays.ts';
import { createOutbox } from './outbox.ts';
import {
  acknowledge,
  clearShelf,
  isUnkept,
  refuse,
  savedPlay,
  savedPlays,
  shelve,
  takeOver,
} from './play-shelf.ts';
import { goesOnFrom } from './saved-play.ts';
import type { SavedPlay } from './saved-play.ts';

const played = () => `played.${ownProfile()}`;
const INTRODUCED = 'introduced';

/** The name of a trainee who gave none. */
const GUEST = 'Guest';

const clock: Clock = {
  now: () => performance.now(),
  setTimeout: (run, milliseconds) => setTimeout(run, milliseconds),
  clearTimeout: (handle) => clearTimeout(Number(handle)),
};

let heard: () => void = () => undefined;

const outbox = createOutbox({
  shelf: {
    plays: savedPlays,
    acknowledge(sent, answer) {
      acknowledge(sent, answer);
      heard();
    },
    takeOver,
    refuse,
  },
  // To be refused first would work too, but every newcomer's browser would note an error.
  async put(id, request) {
    if (!isPerson() && kept(INTRODUCED) === null) await introduceProfile();
    if (!savedPlay(id)) throw new Error(`Whoever made the play ${id} is no longer here.`);
    return putPlay(id, request);
  },
  introduce: introduceProfile,
  clock,
  chance: Math.random,
});

/** Tells the server the trainee's name; it takes plays only from profiles that it has met. */
async function introduceProfile(): Promise<void> {
  await putProfile(preferences().name ?? GUEST);
  keep(INTRODUCED, 'yes');
}

/**
 * The name has changed: tells the server if it knows this profile. True when it does now; where it could not be
 * told, it hears of it together with the next move.
 */
export async function nameChanged(): Promise<boolean> {
  if (isPerson() || kept(INTRODUCED) === null) return true;
  try {
    await introduceProfile();
    return true;
  } catch {
    discard(INTRODUCED);
    return false;
  }
}

/** Whether this profile has made a move, as far as this device knows. */
export const hasPlayed = (): boolean => kept(played()) !== null;

/** The server knows of plays that were made elsewhere. */
export const noteHasPlayed = (): void => void keep(played(), 'yes');

export const forgetHasPlayed = (): void => {
  discard(played());
  discard(INTRODUCED);
};

/** Resolves when everything is sent that can be sent now. */
export function sendAll(): Promise<void> {
  outbox.wake();
  return outbox.settled();
}

/**
 * Begins to send what waits, now and whenever the network or the reader comes back, until what it gives is called.
 * Only once it is known who is here: what waits is theirs. `onKept` is called whenever the server has kept something.
 */
export function startSending(onKept: () => void): () => void {
  heard = onKept;
  clearShelf(Date.now());
  // What an older version refused may be welcome now.
  for (const play of savedPlays()) if (play.refused !== null) shelve({ ...play, refused: null });
  const seen = () => document.visibilityState === 'visible' && outbox.wake();
  addEventListener('online', outbox.wake);
  document.addEventListener('visibilitychange', seen);
  outbox.wake();
  return () => {
    removeEventListener('online', outbox.wake);
    document.removeEventListener('visibilitychange', seen);
  };
}

export interface NewPlay {
  readonly scenario: string;
  readonly hash: string;
  readonly kind: PlayRequest['kind'];
  readonly mode: Mode;
  readonly timing: Timing;
  /** For a play that begins in the middle of another. */
  readonly from?: { readonly parent: string; readonly seed: number; readonly moves: PlayRequest['moves'] };
}

/** Puts a new play on the shelf. The server hears of it with its first move. */
export function startPlay({ scenario, hash, kind, mode, timing, from }: NewPlay): SavedPlay {
  const now = Date.now();
  const seed = from?.seed ?? crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const moves = from?.moves ?? [];
  const play: SavedPlay = {
    id: randomId(),
    request: { scenario, hash, seed, moves, kind, ...(from && { parent: from.parent }) },
    mode,
    timing,
    startedAt: now,
    changedAt: now,
    pending: false,
    refused: null,
    takenOver: false,
  };
  shelve(play);
  return play;
}

/**
 * Keeps what is new of a play: on this device before it returns, with the server soon after. False when another
 * tab went a different way meanwhile; then nothing is changed, and `savedPlay` says how it stands.
 */
export function savePlay(id: string, changes: Partial<PlayRequest>): boolean {
  const before = savedPlay(id);
  if (!before) throw new Error(`There is no play ${id} on this device; make it with startPlay or bringPlay.`);
  const request: PlayRequest = { ...before.request, ...changes };
  if (!goesOnFrom(before.request, request)) return false;
  const begun = request.moves.length > 0;
  if (begun && !hasPlayed()) noteHasPlayed();
  shelve({ ...before, request, changedAt: Date.now(), pending: begun });
  outbox.wake();
  return true;
}

/** Where the last move of a play is: with the server, on this device, or nowhere but in this page. */
export type SavedWhere = 'server' | 'device' | 'page';

export function savedWhere(play: SavedPlay): SavedWhere {
  if (isUnkept(play.id)) return 'page';
  return play.pending ? 'device' : 'server';
}
