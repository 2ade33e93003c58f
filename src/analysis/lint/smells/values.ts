import { advance, moveFor } from '#dialogue';
import type { Option, Stage } from '#dialogue';
import { example } from '../example.ts';
import { percent, points } from '../phrases.ts';
import { optionPlace, replyPlace } from '../places.ts';
import type { Smell, Sniffed } from '../smell.ts';
import { choosing, repliesOf } from '../subject.ts';
import type { BestStep, Choice, Subject, Weighed } from '../subject.ts';
import type { Disagreement, Rule } from '../sweeps/disagreements.ts';

/** An outcome from which on a conversation has been saved. */
const SAVED = 60;

const unrecoverable: Smell = {
  entry: {
    code: 'PA506',
    severity: 'warning',
    title: 'One mistake on the best way ends all hope',
    happened:
      'After this reply nothing better than 60 points can follow, although no line was crossed for good.',
    why: 'A trainee who slips once and then does everything right has to see that it helped.',
    todo: 'Give the next beat a way back: a softer effect here, or a route for whoever repairs it.',
    bad: example(
      [
        'because: Nobody has looked for it.',
        'effect: { trust: -3 }\n        because: Nobody has looked for it.',
      ],
      ['trust: ">= 2"', 'trust: ">= 4"'],
      ['utility: 65', 'utility: 55'],
    ),
    good: example(
      [
        'because: Nobody has looked for it.',
        'effect: { trust: -3 }\n        because: Nobody has looked for it.',
      ],
      ['trust: ">= 2"', 'trust: ">= 4"'],
    ),
  },
  find: (subject) => subject.bestWay.flatMap((step) => hopelessReplies(subject, step)),
};

function hopelessReplies({ stage, solution }: Subject, { play }: BestStep): Sniffed[] {
  const { options } = solution.valueAt(play);
  return [...(stage.beats.get(play.beat)?.replies.values() ?? [])].flatMap(({ option }) => {
    const worth = options.find(({ id, kind }) => kind === 'reply' && id === option.id);
    const step = advance(stage, play, moveFor(option));
    if (!worth || !step.ok || step.value.play.ending !== null || option.hardStop) return [];
    const after = worth.q + option.cost;
    if (after >= SAVED) return [];
    return {
      place: replyPlace(play.beat, option.id),
      message: `After "${option.id}" at most ${points(after)} points can still be had, its own cost aside.`,
      play: step.value.play.moves,
    };
  });
}

const contradiction: Smell = {
  entry: {
    code: 'PA510',
    severity: 'warning',
    title: 'Rating and consequence disagree',
    happened: 'A reply is rated better than another one, and yet it loses eight points more.',
    why: 'Skill score and outcome would tell the trainee opposite things about the same words.',
    todo: 'Correct whichever is wrong: the rating, the `cost`, or what the reply leads to.',
    bad: example(
      ['because: Gives back the two days', 'cost: 12\n        because: Gives back the two days'],
      ['cost: 8', 'cost: 2'],
    ),
    good: example(),
  },
  find: (subject) => usual(subject, 'order'),
};

/** What is so in most of the random plays that come to a beat. */
const USUAL = 0.5;
/** What is so in fewer of them than this is the outer edge of a story, where everything is lost or won already. */
const RARE = 0.1;

const usual = ({ disagreements }: Subject, rule: Rule): Sniffed[] =>
  disagreements.filter((one) => one.rule === rule && one.share >= USUAL).map(asSniffed);

const asSniffed = (one: Disagreement): Sniffed => ({
  place: optionPlace(one.beat, one.option),
  message: `In ${percent(one.share)} of the plays that come here, ${inWords(one)}.`,
  play: one.play,
});

function inWords({ rule, option, other, points: lost }: Disagreement): string {
  switch (rule) {
    case 'order':
      return `"${option.id}" is rated better than "${other?.id}" and loses ${points(lost)} points more`;
    case 'cheap':
      return `"${option.id}" is rated as a mistake and loses ${points(lost)} points only`;
    case 'key':
      return `"${option.id}" is worth most, and another reply is rated higher`;
  }
}

const cheapMistake: Smell = {
  entry: {
    code: 'PA511',
    severity: 'warning',
    title: 'A mistake that costs next to nothing',
    happened:
      'The reply is rated −1 or lower on the skill that matters here, and loses fewer than eight points.',
    why: 'What can be made good for nothing was no mistake, and the report will call it fine.',
    todo: 'Raise its `cost`, or rate it higher.',
    bad: example(['cost: 9\n        to: found', 'cost: 3\n        to: found']),
    good: example(),
  },
  find: (subject) => usual(subject, 'cheap'),
};

const fakeChoice: Smell = {
  entry: {
    code: 'PA512',
    severity: 'warning',
    title: 'Two replies that make no difference',
    happened:
      'Two replies of a beat lead to the same place at the same cost, and the customer takes both alike.',
    why: 'A choice without consequence teaches that choosing is for show.',
    todo: 'Let the customer react to one of them, send one elsewhere, or give them different costs.',
    bad: example(
      [
        'text: Parcels are often late at this time, so it will surely be there by tomorrow.\n        counterfeit: premature-reassurance',
        'text: We are so very sorry, and I can see how annoying it is to wait for a parcel.\n        counterfeit: scripted-empathy',
      ],
      ['cost: 8\n        to: found', 'cost: 9\n        to: found'],
    ),
    good: example(),
  },
  find: ({ stage, weighed }) => weighed.flatMap((one) => twinsIn(stage, one)),
};

function twinsIn(stage: Stage, weighed: Weighed): Sniffed[] {
  const seen = new Map<string, Choice>();
  return repliesOf(weighed).flatMap((choice) => {
    const effect = effectOf(stage, weighed.beat.id, choice.option);
    const other = seen.get(effect);
    seen.set(effect, other ?? choice);
    if (!other) return [];
    return {
      place: replyPlace(weighed.beat.id, choice.option.id),
      message: `"${choice.option.id}" does exactly what "${other.option.id}" does.`,
      play: choosing(weighed, choice),
      contrast: choosing(weighed, other),
    };
  });
}

/** Everything about an option that can make a difference later, as one text. */
function effectOf(stage: Stage, beat: string, option: Option): string {
  const { to, cost, hardStop, teaches, seconds, reaction } = option;
  const responses = stage.beats.get(beat)?.replies.get(option.id)?.responses ?? new Map();
  const heard = reaction.map(({ wordings, when }) => [wordings, when]);
  return JSON.stringify([to, cost, hardStop, teaches, seconds, heard, [...responses]]);
}

const secondKey: Smell = {
  entry: {
    code: 'PA513',
    severity: 'warning',
    title: 'The most valuable reply is not the best rated one',
    happened:
      'No reply is both worth most in points and rated highest on every skill that the beat asks for.',
    why: 'Whoever plays for the outcome would lose skill points, and the other way round.',
    todo: 'Correct the ratings, or make the best rated reply lead furthest.',
    bad: example([
      'rating: { boundary-setting: 2, active-listening: 1 }',
      'rating: { boundary-setting: 2, active-listening: -2 }',
    ]),
    good: example(),
  },
  find: (subject) => usual(subject, 'key'),
};

const sometimesApart: Smell = {
  entry: {
    code: 'PA514',
    severity: 'info',
    title: 'In some moods rating and consequence disagree',
    happened:
      'In a tenth to a half of the random plays that come to this beat, its ratings and what its replies are worth do not say the same.',
    why: 'Ratings are for the beat, consequences for the mood one came in; far from the usual mood the right words may be others.',
    todo: 'Play it. Give the bad mood a beat or a reply of its own, or bring the consequences closer to the ratings.',
    bad: example(
      ['cost: 8\n        to: found', 'cost: 8\n        effect: { ground: -3 }\n        to: found'],
      [
        'says what it takes.\n        to: ending-talk',
        'says what it takes.\n        to: [{ when: { ground: "<= 5" }, to: lost }, { to: ending-talk }]',
      ],
    ),
    good: example(),
  },
  find: ({ disagreements }) =>
    disagreements.filter(({ share }) => share >= RARE && share < USUAL).map(asSniffed),
};

export const VALUE_SMELLS: readonly Smell[] = [
  unrecoverable,
  contradiction,
  cheapMistake,
  fakeChoice,
  secondKey,
  sometimesApart,
];
