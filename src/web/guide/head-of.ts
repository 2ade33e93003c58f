import { skillOf } from '#base';
import { ARCHETYPE_NAMES, BEHAVIOUR_NAMES, COUNTERFEIT_NAMES, SITUATION_NAMES, SKILL_NAMES } from '#report';
import { LETTING_GO_ENTRY } from './content/letting-go.ts';
import { isArchetype, isBehaviour, isSituation, LETTING_GO } from './entries.ts';
import type { EntryId } from './entries.ts';

/** What an entry is called, what it means in a sentence, and what kind of thing it is. */
export function headOf(id: EntryId): {
  readonly name: string;
  readonly means: string;
  readonly kind: string;
} {
  if (isArchetype(id)) return { ...ARCHETYPE_NAMES[id], kind: 'A hat for one talk' };
  if (isSituation(id)) return { ...SITUATION_NAMES[id], kind: 'When kindness alone is not enough' };
  if (id === LETTING_GO) {
    const { name, means } = LETTING_GO_ENTRY;
    return { name, means, kind: 'When it cannot go on' };
  }
  if (isBehaviour(id)) return { ...BEHAVIOUR_NAMES[id], kind: SKILL_NAMES[skillOf(id)].name };
  return { ...COUNTERFEIT_NAMES[id], kind: 'Sounds right and is not' };
}
