import type { Line } from '#dialogue';
import type { AuthoredLine } from '../format/line-shape.ts';
import { spokenWordings } from '../rules/walk.ts';
import { whenOf } from './condition.ts';

/**
 * The lines of which the first that fits is said. A list of plain texts is one line in several wordings, since none of
 * them has a condition.
 */
export function linesOf(authored: AuthoredLine | undefined, id: string, by: Line['by']): Line[] {
  if (authored === undefined) return [];
  const plain = { by, when: null, audio: null };
  if (typeof authored === 'string') return [{ ...plain, id, wordings: [authored] }];
  const texts = authored.filter((item) => typeof item === 'string');
  if (texts.length === authored.length) return [{ ...plain, id, wordings: texts }];
  return authored.map((item, index) => {
    if (typeof item === 'string') return { ...plain, id: `${id}.${index + 1}`, wordings: [item] };
    return {
      id: `${id}.${item.id ?? index + 1}`,
      by,
      wordings: spokenWordings(item.text),
      when: whenOf(item.when),
      audio: item.audio ?? null,
    };
  });
}
