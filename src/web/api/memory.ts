import { ApiError } from './api-error.ts';
import { fetchLibrary, fetchProduction, fetchScenario } from './library.ts';
import { isPerson } from './own-profile.ts';
import { hasPlayed, noteHasPlayed } from './outbox/saving.ts';
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
 * This profile's plays as the server keeps them; their only key is ''. Somebody without an account who has not made
 * a move yet is unknown to the server, so it is not asked.
 */
export const ownPlays = createResources(
  async () => {
    if (!isPerson() && !hasPlayed()) return [];
    const plays = await fetchPlays();
    if (plays.length > 0) noteHasPlayed();
    return plays;
  },
  { freshMs: 0 },
);

/** What is kept for an assessment shows itself to nobody beforehand. */
function unlessReserved(error: unknown): null {
  if (error instanceof ApiError && error.is('reserved')) return null;
  throw error;
}

/**
 * Which kind of customer waits in each scenario, by the scenario's id; its only key is ''. The cards keep it to
 * themselves, so it is looked up in the scenarios, and only for a trainee who asks for one kind.
 */
export const kindsOfCustomers = createResources(
  async () => {
    const { scenarios: cards } = await fetchLibrary();
    const asked = await Promise.all(cards.map(({ hash }) => fetchProduction(hash).catch(unlessReserved)));
    return new Map(asked.flatMap((one) => (one ? [[one.scenario.id, one.scenario.archetype]] : [])));
  },
  { freshMs: HALF_A_MINUTE },
);
