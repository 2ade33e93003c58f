export { ROLE_NAMES, ROLE_WORDS } from './roles.ts';
export { agoOf, dayOf, listOf } from './said.ts';
export { dueByOwnClock, dueDay, dueIn } from './due.ts';
export { STANDING_NAMES, STANDING_TONES, standingName } from './standings.ts';
