import { BEHAVIOUR_ENTRIES } from './content/behaviours.ts';
import { COUNTERFEIT_ENTRIES } from './content/counterfeits.ts';
import { CUSTOMERS } from './content/customers.ts';
import { LETTING_GO_ENTRY } from './content/letting-go.ts';
import { SITUATION_ENTRIES } from './content/situations.ts';
import { ENTRY_IDS, isArchetype, isBehaviour, isSituation, LETTING_GO } from './entries.ts';
import type { EntryId } from './entries.ts';
import { headOf } from './head-of.ts';

/** All that a page of the guide says, in one string. */
const textOf = (id: EntryId): string => plain(wordsIn(contentOf(id)).join(' '));

function contentOf(id: EntryId): unknown {
  if (isArchetype(id)) return CUSTOMERS[id];
  if (isSituation(id)) return SITUATION_ENTRIES[id];
  if (id === LETTING_GO) return LETTING_GO_ENTRY;
  return isBehaviour(id) ? BEHAVIOUR_ENTRIES[id] : COUNTERFEIT_ENTRIES[id];
}

const wordsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(wordsIn)
      : [];

/** As people type: small letters, straight quotes, and no dashes in words such as know-it-all. */
const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replaceAll('-', ' ');

/**
 * The entries in which every word that was typed occurs, in any order: first those that bear all of them in the name,
 * then those that say them in their sentence, then the rest; each group in the order of the guide.
 */
export function found(typed: string): readonly EntryId[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return ENTRY_IDS;
  const hasAll = (text: string) => words.every((word) => text.includes(word));
  const rank = (id: EntryId): number => {
    const { name, means } = headOf(id);
    if (hasAll(plain(name))) return 0;
    if (hasAll(plain(`${name} ${means}`))) return 1;
    return hasAll(`${plain(`${name} ${means}`)} ${textOf(id)}`) ? 2 : 3;
  };
  const ranked = ENTRY_IDS.map((id) => ({ id, place: rank(id) })).filter(({ place }) => place < 3);
  return ranked.toSorted((a, b) => a.place - b.place).map(({ id }) => id);
}
