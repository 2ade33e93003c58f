import { fetchLibrary, fetchProduction, fetchScenario } from './library.ts';
import { hasPlayed } from './outbox/saving.ts';
import { fetchPlays } from './plays.ts';
import { createResources } from './resources.ts';

const HALF_A_MINUTE = 30_000;

/** The library's cards; its only key is ''. */
export const library = createResources(() => fetchLibrary(), { freshMs: HALF_A_MINUTE });

/** By id of the scenario: the version that a new play would use. */
export const scenarios = createResources(fetchScenario, { freshMs: HALF_A_MINUTE });

/** By hash: the version of a play that was begun. */
export const productions = createResources(fetchProduction, { freshMs: Infinity });

/**
 * This profile's plays as the server keeps them; their only key is ''. Somebody who has not made a move yet is
 * unknown to the server, so it is not asked.
 */
export const ownPlays = createResources(async () => (hasPlayed() ? fetchPlays() : []), { freshMs: 0 });
