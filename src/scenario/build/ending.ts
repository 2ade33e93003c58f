import type { Ending, Person } from '#dialogue';
import type { AuthoredEnding } from '../format/ending-shape.ts';
import { whenOf } from './condition.ts';
import { linesOf, speakerOf } from './line.ts';

export function endingOf(id: string, authored: AuthoredEnding, people: readonly Person[]): Ending {
  return {
    id,
    ...(authored.with === undefined ? {} : { with: authored.with }),
    ...(authored.timing === undefined ? {} : { timing: authored.timing }),
    class: authored.class,
    utility: authored.utility ?? utilityOfSliders(authored.sliders),
    title: authored.title,
    says: linesOf(authored.says, `${id}/says`, speakerOf(people, authored.with)),
    when: whenOf(authored.when),
    customer: authored.customer ?? '',
    company: authored.company ?? '',
    you: authored.you ?? '',
  };
}

/** U = 3.5 · solved + 2.5 · fair + 2.5 · line + 1.5 · safe, which is 100 when all four are 10. */
function utilityOfSliders(sliders: AuthoredEnding['sliders']): number {
  if (!sliders) return 0;
  return 3.5 * sliders.solved + 2.5 * sliders.fair + 2.5 * sliders.line + 1.5 * sliders.safe;
}

/** The ending when the customer breaks it off, where the author names none. */
export function defaultLeaves(endings: readonly Ending[]): string {
  const worst =
    endings.find((each) => each.class === 'lost') ?? endings.find((each) => each.class === 'harmful');
  return (worst ?? endings.at(-1))?.id ?? '';
}
