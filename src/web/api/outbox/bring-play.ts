import { preferences } from '../../preferences/index.ts';
import { fetchPlay } from '../plays.ts';
import { savedPlay, shelve } from './play-shelf.ts';
import { requestOf } from './saved-play.ts';
import type { SavedPlay } from './saved-play.ts';

/** The play from this device, else from the server, which then stands on this device's shelf too. */
export async function bringPlay(id: string): Promise<SavedPlay> {
  const here = savedPlay(id);
  if (here) return here;
  const play = await fetchPlay(id);
  const { mode, timing } = preferences();
  const brought: SavedPlay = {
    id,
    request: requestOf(play),
    mode,
    timing,
    startedAt: Date.parse(play.startedAt),
    changedAt: Date.parse(play.changedAt),
    pending: false,
    refused: null,
    takenOver: false,
  };
  shelve(brought);
  return brought;
}
