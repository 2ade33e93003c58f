export { ApiError } from './api-error.ts';
export { fetchLibrary, fetchProduction, fetchScenario } from './library.ts';
export { kindsOfCustomers, library, ownPlays, productions, scenarios } from './memory.ts';
export { bringPlay } from './outbox/bring-play.ts';
export { onSavedPlays, savedPlay, savedPlays } from './outbox/play-shelf.ts';
export {
  GUEST,
  hasPlayed,
  nameChanged,
  savedWhere,
  savePlay,
  settled,
  startPlay,
  startSending,
} from './outbox/saving.ts';
export { useSavedPlay, useSavedPlays } from './outbox/use-saved-plays.ts';
export { fetchPlay, fetchPlays } from './plays.ts';
export { forgetThisDevice } from './forget-this-device.ts';
export { useResource } from './use-resource.ts';
export type { NewPlay, SavedWhere } from './outbox/saving.ts';
export type { SavedPlay } from './outbox/saved-play.ts';
export type { Resource, Resources } from './resources.ts';
