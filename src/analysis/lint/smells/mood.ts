import { example } from '../example.ts';
import { beatPlace, optionPlace } from '../places.ts';
import type { Smell } from '../smell.ts';
import { uncausedEndings } from '../sweeps/uncaused-endings.ts';
import { tensionsOf } from '../sweeps/tensions.ts';

const WIDEST = 5;

const oneToneForAll: Smell = {
  entry: {
    code: 'PA570',
    severity: 'info',
    title: 'The same words for a calm and for a boiling customer',
    happened:
      'The line has no variants, and nineteen of twenty plays by chance bring tensions to it that lie more than five apart.',
    why: 'To one trainee the customer sounds too cool, to the other too hot, and both stop believing in the person.',
    todo: 'Give the line a variant for one end, with `when` on tension; or let the way there be less wild.',
    bad: example(
      ['cost: 9\n        to: found', 'cost: 9\n        effect: { tension: 3 }\n        to: found'],
      ['cost: 8\n        to: found', 'cost: 8\n        effect: { tension: -3 }\n        to: found'],
      ['tension: 4', 'tension: 5'],
    ),
    good: example(
      ['cost: 9\n        to: found', 'cost: 9\n        effect: { tension: 3 }\n        to: found'],
      ['cost: 8\n        to: found', 'cost: 8\n        effect: { tension: -3 }\n        to: found'],
      ['tension: 4', 'tension: 5'],
      [
        'says: And where is it, then?',
        'says: [{ when: { tension: ">= 7" }, text: "So where IS it?" }, { text: "And where is it, then?" }]',
      ],
      [
        'says: Okay. And when would that be?',
        'says: [{ when: { tension: ">= 7" }, text: "And WHEN would that be?" }, { text: "Okay. And when would that be?" }]',
      ],
    ),
  },
  find: (subject) => {
    const tensions = tensionsOf(subject);
    return subject.scenario.beats.flatMap(({ id, says }) => {
      const met = tensions.get(id);
      const flat = says.some(([first, second]) => first?.by === 'customer' && !second && first.when === null);
      if (!met || !flat || met.high - met.low <= WIDEST) return [];
      return {
        place: beatPlace(id, 'says'),
        message: `"${id}" says the same at a tension of ${met.low} and of ${met.high}.`,
        play: subject.paths.to(met.atHigh),
        contrast: subject.paths.to(met.atLow),
      };
    });
  },
};

const uncaused: Smell = {
  entry: {
    code: 'PA572',
    severity: 'warning',
    title: 'It ends badly, and the last two replies were the best there were',
    happened:
      'A lost or harmful ending follows although each of the last two moves gave up next to nothing, and nothing before left a scar.',
    why: 'The trainee looks for the cause in what they just did, and there is none.',
    todo: 'Let repair help a little, end it at the mistake itself, or give the mistake a `cost` that the report can show.',
    bad: example(
      ['cost: 9\n        to: found', 'effect: { trust: -3 }\n        to: found'],
      ['cost: 8\n        to: found', 'effect: { trust: -3 }\n        to: found'],
      ['trust: ">= 2"', 'trust: ">= 5"'],
      ['  cool:\n    class: workable', '  cool:\n    class: lost'],
      ['utility: 65', 'utility: 20'],
    ),
    good: example(),
  },
  find: (subject) =>
    uncausedEndings(subject).map(({ beat, option, ending, play }) => ({
      place: optionPlace(beat, option),
      message: `It can end at "${ending}" here, and neither this reply nor the one before gave anything up.`,
      play,
    })),
};

/** Whether the customer's mood and words, and the end, follow from what was done. */
export const MOOD_SMELLS: readonly Smell[] = [oneToneForAll, uncaused];
