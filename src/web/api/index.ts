export { ApiError } from './api-error.ts';
export { kindsOfCustomers, library, ownPlays, productions, scenarios } from './memory.ts';
export { bringPlay } from './outbox/bring-play.ts';
export { onSavedPlays, savedPlay, savedPlays } from './outbox/play-shelf.ts';
export {
  hasPlayed,
  nameChanged,
  savedWhere,
  savePlay,
  sendAll,
  startPlay,
  startSending,
} from './outbox/saving.ts';
export { useSavedPlay, useSavedPlays } from './outbox/use-saved-plays.ts';
export { ask, tell } from './ask.ts';
export {
  abandonAttempt,
  fetchAttempt,
  fetchAttempts,
  moveInAttempt,
  startAttempt,
  wrapUpAttempt,
} from './attempts/attempts.ts';
export { Courier } from './attempts/courier.ts';
export { attemptsWithKeptMoves, keepMoves, keptMoves, onMovesTakenElsewhere } from './attempts/kept-moves.ts';
export { forgetThisDevice } from './forget-this-device.ts';
export {
  askWhoIsThere,
  isInside,
  learnWhoIsThere,
  tellOtherTabs,
  useMe,
  useOwnName,
  usePresence,
  watchWhoIsThere,
} from './me.ts';
export { randomId } from './own-profile.ts';
export { createResources } from './resources.ts';
export { handOver, saveFile } from './save-file.ts';
export { useResource } from './use-resource.ts';
export type { Delivery } from './attempts/courier.ts';
export type { Presence } from './me.ts';
export type { NewPlay, SavedWhere } from './outbox/saving.ts';
export type { SavedPlay } from './outbox/saved-play.ts';
export type { Resource, Resources } from './resources.ts';
