import { ARCHETYPES } from '#base';
import type { Counterfeit } from '#base';
import type { Scenario } from '#dialogue';
import type { Huddle, MomentLine } from '#protocol';
import { ARCHETYPE_NAMES, COUNTERFEIT_NAMES } from '#report';
import type { Lesson } from '#report';

/** What was heard before the decision, with the words that decide. */
export const linesOf = ({ heard }: Lesson): MomentLine[] =>
  heard.map(({ line, cue }) => ({
    by: line.by,
    ...(line.name === undefined ? {} : { name: line.name }),
    text: line.text,
    cue,
  }));

/** Ten minutes about one decision: to be read out, compared and tried. */
export function huddleOf(lesson: Lesson, { customer, archetype }: Scenario): Huddle {
  const { yours, stronger, counterfeit } = lesson;
  const cue = lesson.heard.flatMap(({ line, cue: range }) =>
    range ? [line.text.slice(range.start, range.end)] : [],
  )[0];
  return {
    question: `Who met a customer lately ${likeness(archetype)}? What did you say first?`,
    moment: linesOf(lesson),
    listen:
      cue === undefined
        ? `What does ${customer.name} need right now, and what would you say?`
        : `What is ${customer.name} telling us with “${cue}”, and what would you say?`,
    weaker: { text: yours.text, because: yours.because, counterfeit },
    stronger: { text: stronger.text, because: stronger.because },
    why: counterfeit === null ? stronger.because : `${namedWhy(counterfeit)} ${stronger.because}`,
    rule: stronger.rule,
    close:
      'Ask each person for one customer of this week with whom they will try it, and when you will ask how it went.',
  };
}

/** "who is always after a better deal"; the words about an archetype begin with what the customer does. */
function likeness(id: string): string {
  const known = ARCHETYPES.find((archetype) => archetype === id);
  if (!known) return 'like this one';
  const [first = ''] = ARCHETYPE_NAMES[known].means.split(/[;.]/);
  return `who ${first.charAt(0).toLowerCase()}${first.slice(1)}`;
}

/** "Promise too soon: comfort or a promise before the facts are known." */
function namedWhy(counterfeit: Counterfeit): string {
  const { name, means } = COUNTERFEIT_NAMES[counterfeit];
  return `${name}: ${means.charAt(0).toLowerCase()}${means.slice(1)}`;
}
