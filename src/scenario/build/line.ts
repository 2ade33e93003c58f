import type { Line, Person } from '#dialogue';
import type { AuthoredLine } from '../format/line-shape.ts';
import { spokenWordings } from '../rules/walk.ts';
import { whenOf } from './condition.ts';

/** Who says a line. */
export type Speaker = Pick<Line, 'by' | 'name'>;

export const CUSTOMER: Speaker = { by: 'customer' };
const NARRATOR: Speaker = { by: 'narrator' };

/** What the narrator tells. */
export const toldOf = (authored: AuthoredLine | undefined, id: string): Line[] =>
  linesOf(authored, id, NARRATOR);

/** Who speaks where `with` names somebody; whoever is not found was reported. */
export function speakerOf(people: readonly Person[], id: string | undefined): Speaker {
  const person = people.find((one) => one.id === id);
  return person ? { by: 'other', name: person.name } : CUSTOMER;
}

/**
 * The lines of which the first that fits is said. A list of plain texts is one line in several wordings, since none of
 * them has a condition.
 */
export function linesOf(authored: AuthoredLine | undefined, id: string, speaker: Speaker): Line[] {
  if (authored === undefined) return [];
  const plain = { ...speaker, when: null, audio: null };
  if (typeof authored === 'string') return [{ ...plain, id, wordings: [authored] }];
  const texts = authored.filter((item) => typeof item === 'string');
  if (texts.length === authored.length) return [{ ...plain, id, wordings: texts }];
  return authored.map((item, index) => {
    if (typeof item === 'string') return { ...plain, id: `${id}.${index + 1}`, wordings: [item] };
    return {
      id: `${id}.${item.id ?? index + 1}`,
      ...speaker,
      wordings: spokenWordings(item.text),
      when: whenOf(item.when),
      audio: item.audio ?? null,
    };
  });
}
