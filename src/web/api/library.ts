import { librarySchema, practicePath, productionSchema } from '#protocol';
import { ask } from './ask.ts';

/** Every scenario, as a card that gives nothing away. */
export const fetchLibrary = () => ask({ path: practicePath('scenarios'), answer: librarySchema });

/** All that a new play of this scenario needs, in its present version. */
export const fetchScenario = (scenario: string) =>
  ask({ path: practicePath('scenario', { scenario }), answer: productionSchema });

/** The very version that a play is pinned to; never changes, so the browser may keep it for ever. */
export const fetchProduction = (hash: string) =>
  ask({ path: practicePath('production', { hash }), answer: productionSchema });
