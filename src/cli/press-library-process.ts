import { pressLibrary } from '#server';
import { KEPT_LIBRARY, OWN_SCENARIOS } from './shelf.ts';

/** Run by the build: what is checked here need not be checked at every start. */
pressLibrary(OWN_SCENARIOS, KEPT_LIBRARY);
