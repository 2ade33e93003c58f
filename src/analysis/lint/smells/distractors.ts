import { example } from '../example.ts';
import { counted, quoted } from '../phrases.ts';
import { beatPlace, replyPlace } from '../places.ts';
import type { Smell } from '../smell.ts';
import { distractorsOf, repliesOf } from '../subject.ts';
import type { Choice, Weighed } from '../subject.ts';

const strayDistractor: Smell = {
  entry: {
    code: 'PA523',
    severity: 'warning',
    title: 'A reply that is wrong for no named reason, or for several',
    happened:
      'A reply that is not the best has neither a counterfeit nor a behaviour at the wrong moment, or more than one of these.',
    why: 'The report can only tell a trainee what went wrong where the file says it, and one thing at a time can be learnt.',
    todo: 'Give it one `counterfeit`, or one behaviour that comes too early, too late or to the wrong person.',
    bad: example(['counterfeit: foggy-no\n        rating', 'rating']),
    good: example(),
  },
  find: ({ weighed }) =>
    eachDistractor(weighed, ({ option: { does, counterfeit } }) => {
      const tags = [...does, ...(counterfeit ? [counterfeit] : [])];
      if (tags.length === 1) return null;
      if (tags.length === 0) return 'has neither a counterfeit nor a behaviour';
      return `is wrong in ${counted(tags.length, 'way')} at once: ${quoted(tags)}`;
    }),
};

/** What can be said against the distractors of all decisions; null for nothing. */
function eachDistractor(weighed: readonly Weighed[], fault: (choice: Choice) => string | null) {
  return weighed.flatMap((one) =>
    distractorsOf(one).flatMap((choice) => {
      const said = fault(choice);
      if (said === null) return [];
      const place = replyPlace(one.beat.id, choice.option.id);
      return { place, message: `"${choice.option.id}" ${said}.`, play: one.play };
    }),
  );
}

const twoThings: Smell = {
  entry: {
    code: 'PA524',
    severity: 'warning',
    title: 'A reply that does two things',
    happened: 'The reply does something well and carries a counterfeit as well.',
    why: 'Whoever chooses it, or leaves it, cannot know which of the two the rating is for.',
    todo: 'Take out one of them; a half that is missing needs no counterfeit beside it.',
    bad: example(['counterfeit: foggy-no', 'does: [plain-line]\n        counterfeit: foggy-no']),
    good: example(),
  },
  find: ({ stage }) =>
    [...stage.beats.values()].flatMap(({ beat }) =>
      beat.replies.flatMap(({ id, does, counterfeit }) => {
        if (does.length === 0 || counterfeit === null) return [];
        const message = `"${id}" does ${quoted(does)} and carries the counterfeit "${counterfeit}".`;
        return { place: replyPlace(beat.id, id), message };
      }),
    ),
};

/** How a no announces itself. */
const ANNOUNCES = /\b(however|unfortunately)\b/i;

const announcedNo: Smell = {
  entry: {
    code: 'PA526',
    severity: 'warning',
    title: '"However" or "unfortunately" in every wrong reply',
    happened: 'Each reply of the beat but the best one says "however" or "unfortunately".',
    why: 'A single word then tells which reply is right.',
    todo: 'Say it without the word, or put it into the best reply as well.',
    bad: example(
      ['That would be the carrier, they', 'Unfortunately that is the carrier, they'],
      ['Somewhere on its way, I should think, and', 'However, it must be on its way, and'],
    ),
    good: example(['That would be the carrier, they', 'Unfortunately that is the carrier, they']),
  },
  find: ({ weighed }) =>
    weighed.flatMap((one) => {
      const wrong = distractorsOf(one);
      const announced = (choice: Choice) => choice.option.wordings.some((text) => ANNOUNCES.test(text));
      if (wrong.length < 2 || !wrong.every(announced)) return [];
      if (repliesOf(one).every(announced)) return [];
      const message = `Every reply of "${one.beat.id}" but the best says "however" or "unfortunately".`;
      return { place: beatPlace(one.beat.id, 'replies'), message, play: one.play };
    }),
};

const THREE = 3;
const FOURTH = `      d:
        text: Thursday is not so late yet, and most of them arrive on the day after that one.
        counterfeit: cheer-and-flattery
        rating: { active-listening: -1, de-escalation: -1 }
        because: She counts the days.
        cost: 10
        to: found
`;

const notThree: Smell = {
  entry: {
    code: 'PA528',
    severity: 'info',
    title: 'A beat has fewer or more than three replies to choose from',
    happened: 'Where this beat is mostly met, the number of replies that score is not three.',
    why: 'With two, guessing pays too well; with four, one is rarely chosen and is only something to read.',
    todo: 'Three is the recipe: the best one, a near miss, a counterfeit.',
    bad: example(['  found:\n    moment', `${FOURTH}  found:\n    moment`]),
    good: example(),
  },
  find: ({ weighed }) =>
    weighed.flatMap((one) => {
      const count = repliesOf(one).length;
      if (count === THREE) return [];
      const message = `"${one.beat.id}" mostly offers ${counted(count, 'scored reply', 'scored replies')}.`;
      return { place: beatPlace(one.beat.id, 'replies'), message, play: one.play };
    }),
};

const noCue: Smell = {
  entry: {
    code: 'PA529',
    severity: 'warning',
    title: 'A decision without a cue',
    happened: 'The beat has replies that score, and no `cue`.',
    why: 'If nothing in the customer’s words decides, the best reply is the author’s taste, and no report can point at it.',
    todo: 'Quote the words that make the best reply the best; if there are none, the line has to change.',
    bad: example(['    cue: where is it\n', '']),
    good: example(),
  },
  find: ({ weighed }) =>
    weighed
      .filter(({ beat }) => (beat.cue ?? '').trim() === '')
      .map(({ beat, play }) => ({
        place: beatPlace(beat.id),
        message: `Nothing says what decides at "${beat.id}".`,
        play,
      })),
};

/** What stands beside the best reply. */
export const DISTRACTOR_SMELLS: readonly Smell[] = [strayDistractor, twoThings, announcedNo, notThree, noCue];
