export { ROLE_NAMES, ROLE_WORDS } from './roles.ts';
export { agoOf, dayOf, listOf } from './said.ts';
