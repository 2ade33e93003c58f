import { ARCHETYPES, BEHAVIOURS, COUNTERFEITS } from '#base';
import type { Archetype, Behaviour, Counterfeit, Situation } from '#base';

/** The one page that is about a process, and not about a word of the vocabulary. */
export const LETTING_GO = 'letting-go';

/** What has a page of its own. No two of these ids are the same, so that one address does for all. */
export type EntryId = Archetype | Situation | typeof LETTING_GO | Behaviour | Counterfeit;

/** Here once more, since whatever is asked of the base's own list weighs on the first page. */
const SITUATION_PAGES: Readonly<Record<Situation, true>> = {
  angry: true,
  confused: true,
  problem: true,
  'repeated-mistake': true,
  'exploiting-policy': true,
  dishonest: true,
  'non-refundable': true,
  abusive: true,
};

export const isArchetype = (id: EntryId): id is Archetype => ARCHETYPES.some((one) => one === id);
export const isSituation = (id: string): id is Situation => Object.hasOwn(SITUATION_PAGES, id);
export const isBehaviour = (id: EntryId): id is Behaviour => BEHAVIOURS.some((one) => one === id);

export const SITUATION_IDS: readonly Situation[] = Object.keys(SITUATION_PAGES).filter(isSituation);

export const ENTRY_IDS: readonly EntryId[] = [
  ...ARCHETYPES,
  ...SITUATION_IDS,
  LETTING_GO,
  ...BEHAVIOURS,
  ...COUNTERFEITS,
];

/** Whether the guide has a page of this name. */
export const isEntry = (id: string): id is EntryId => ENTRY_IDS.some((one) => one === id);
