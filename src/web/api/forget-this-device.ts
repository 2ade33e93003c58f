import { discard } from '../device/index.ts';
import { rereadPreferences } from '../preferences/index.ts';
import { ownPlays } from './memory.ts';
import { emptyShelf } from './outbox/play-shelf.ts';
import { forgetProfile } from './own-profile.ts';

/** Leaves this device as if nobody had been here: no name, no plays, no key to those on the server. */
export function forgetThisDevice(): void {
  emptyShelf();
  discard('preferences');
  discard('played');
  discard('introduced');
  forgetProfile();
  ownPlays.clear();
  rereadPreferences();
}
