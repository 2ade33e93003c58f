import { discard } from '../device/index.ts';
import { rereadPreferences } from '../preferences/index.ts';
import { forgetKeptMoves } from './attempts/kept-moves.ts';
import { ownPlays } from './memory.ts';
import { emptyShelf } from './outbox/play-shelf.ts';
import { forgetHasPlayed } from './outbox/saving.ts';
import { forgetProfile } from './own-profile.ts';

/**
 * Leaves this device as if whoever is here had never been: no name, no plays, no settings, no key to what the server
 * has. What somebody else has not sent yet stays for them.
 */
export function forgetThisDevice(): void {
  emptyShelf();
  forgetKeptMoves();
  forgetHasPlayed();
  discard('preferences');
  discard('conversation');
  discard('last-person');
  discard('path-begin');
  forgetProfile();
  ownPlays.clear();
  rereadPreferences();
}
