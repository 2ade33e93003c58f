import { useSyncExternalStore } from 'react';
import { onSavedPlays, savedPlay, savedPlays } from './play-shelf.ts';
import type { SavedPlay } from './saved-play.ts';

/** Every play of this profile on this device, oldest first. */
export const useSavedPlays = () => useSyncExternalStore(onSavedPlays, savedPlays);

/** One of them, as it changes here, in another tab, or by the server's answer; null where it is not here. */
export const useSavedPlay = (id: string): SavedPlay | null =>
  useSyncExternalStore(onSavedPlays, () => savedPlay(id));
