import type { Scenario } from '#dialogue';
import type { Huddle, MomentLine } from '#protocol';
import { archetypeName, COUNTERFEIT_NAMES } from '#report';
import type { Lesson } from '#report';

/** What was heard before the decision, with the words that decide. */
export const linesOf = ({ heard }: Lesson): MomentLine[] =>
  heard.map(({ line, cue }) => ({ by: line.by, text: line.text, cue }));

/** Ten minutes about one decision: to be read out, compared and tried. */
export function huddleOf(lesson: Lesson, { customer, archetype }: Scenario): Huddle {
  const { yours, stronger, counterfeit } = lesson;
  const cue = lesson.heard.flatMap(({ line, cue: range }) =>
    range ? [line.text.slice(range.start, range.end)] : [],
  )[0];
  return {
    question: `Who met a customer like this lately? ${archetypeName(archetype, null).means} What did you say first?`,
    moment: linesOf(lesson),
    listen:
      cue === undefined
        ? `What does ${customer.name} need right now, and what would you say?`
        : `What is ${customer.name} telling us with “${cue}”, and what would you say?`,
    weaker: { text: yours.text, because: yours.because, counterfeit },
    stronger: { text: stronger.text, because: stronger.because },
    why:
      counterfeit === null ? stronger.because : `${COUNTERFEIT_NAMES[counterfeit].means} ${stronger.because}`,
    rule: stronger.rule,
    close:
      'Ask each person for one customer of this week with whom they will try it, and when you will ask how it went.',
  };
}
