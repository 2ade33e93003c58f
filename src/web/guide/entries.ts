import { ARCHETYPES, BEHAVIOURS, COUNTERFEITS } from '#base';
import type { Archetype, Behaviour, Counterfeit } from '#base';

/** What has a page of its own. No two of these ids are the same, so that one address does for all. */
export type EntryId = Archetype | Behaviour | Counterfeit;

export const isArchetype = (id: EntryId): id is Archetype => ARCHETYPES.some((one) => one === id);
export const isBehaviour = (id: EntryId): id is Behaviour => BEHAVIOURS.some((one) => one === id);

export const ENTRY_IDS: readonly EntryId[] = [...ARCHETYPES, ...BEHAVIOURS, ...COUNTERFEITS];

/** Whether the guide has a page of this name. */
export const isEntry = (id: string): id is EntryId => ENTRY_IDS.some((one) => one === id);
