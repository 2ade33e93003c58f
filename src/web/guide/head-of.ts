import { skillOf } from '#base';
import { ARCHETYPE_NAMES, BEHAVIOUR_NAMES, COUNTERFEIT_NAMES, SKILL_NAMES } from '#report';
import { isArchetype, isBehaviour } from './entries.ts';
import type { EntryId } from './entries.ts';

/** What an entry is called, what it means in a sentence, and what kind of thing it is. */
export function headOf(id: EntryId): {
  readonly name: string;
  readonly means: string;
  readonly kind: string;
} {
  if (isArchetype(id)) return { ...ARCHETYPE_NAMES[id], kind: 'A hat for one talk' };
  if (isBehaviour(id)) return { ...BEHAVIOUR_NAMES[id], kind: SKILL_NAMES[skillOf(id)].name };
  return { ...COUNTERFEIT_NAMES[id], kind: 'Sounds right and is not' };
}
