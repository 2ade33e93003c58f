import { example } from '../example.ts';
import { quoted } from '../phrases.ts';
import { optionPlace, replyPlace } from '../places.ts';
import type { Smell } from '../smell.ts';
import { speakersOf } from '../speakers.ts';
import type { Subject } from '../subject.ts';
import { afterBadReplies } from '../sweeps/after-bad-replies.ts';
import { knownThere } from '../sweeps/known-facts.ts';

/** What examiners say about a conversation, and customers in one never. */
const EXAMINER = [
  /\bthank(s| you)( (so|very) much)? for (listening|hearing me|understanding|your (empathy|understanding|patience)|acknowledging)/i,
  /\bvalidat(e|es|ed|ing|ion)\b/i,
  /\bI (now |really |finally )?feel (so )?(heard|understood|seen|respected|supported|acknowledged)\b/i,
  /\b(your|such) empathy\b/i,
  /\bde-?escalat/i,
  /\bactive(ly)? listen/i,
  /\bset(ting)? (a |your |clear )?boundar/i,
];

const examiner: Smell = {
  entry: {
    code: 'PA560',
    severity: 'warning',
    title: 'The customer talks like an examiner',
    happened:
      'A line of the customer praises the method: "thank you for listening", "I feel heard", "validated".',
    why: 'It tells the trainee that the click was right, which no customer ever does.',
    todo: 'Let the customer show it: a softer sentence, a fact that was held back, a yes.',
    bad: example([
      'says: Okay. And when would that be?',
      'says: "Okay. Thank you for listening. And when would that be?"',
    ]),
    good: example([
      'says: Okay. And when would that be?',
      'says: "Okay, at last somebody looks. And when would that be?"',
    ]),
  },
  find: (subject) =>
    speakersOf(subject).flatMap(({ place, lines }) =>
      lines
        .filter(({ by }) => by === 'customer')
        .flatMap(({ id, wordings }) => {
          const found = wordings.flatMap((text) =>
            EXAMINER.flatMap((pattern) => pattern.exec(text)?.[0] ?? []),
          );
          if (found.length === 0) return [];
          return { place, message: `In "${id}" the customer says ${quoted(found)}.` };
        }),
    ),
};

/** Gratitude, and not a brush-off ("I can do that myself, thanks") or a way to say goodbye ("thanks, bye"). */
const THANKS =
  /(?<!\bno,? )\bthank you\b(?! for nothing)|\bthanks (for (?!nothing)|so much|very much|a million)|\bmany thanks\b|(^|[.!?…] )thanks[.!]/i;

const thankedForAMistake: Smell = {
  entry: {
    code: 'PA561',
    severity: 'warning',
    title: 'The customer gives thanks for a mistake',
    happened: 'After a reply that is rated −1 or lower the customer says thank you.',
    why: 'The trainee sees a customer who is pleased and later a report that says otherwise.',
    todo: 'Give the thanks a variant with a mood that only good replies lead to, or take them out.',
    bad: example(['says: And where is it, then?', 'says: Oh, thank you. And where is it, then?']),
    good: example(
      ['because: Gives back the two days', 'effect: { trust: 3 }\n        because: Gives back the two days'],
      [
        'says: And where is it, then?',
        'says: [{ when: { trust: 7 }, text: "Oh, thank you. And where is it?" }, { text: "And where is it, then?" }]',
      ],
    ),
  },
  find: (subject) =>
    afterBadReplies(subject, ({ wordings }) => wordings.some((text) => THANKS.test(text))).map(
      ({ beat, option, heard, play }) => ({
        place: optionPlace(beat, option),
        message: `After "${option.id}" the customer says "${heard.id}", with thanks in it.`,
        play,
      }),
    ),
};

const namedType: Smell = {
  entry: {
    code: 'PA562',
    severity: 'warning',
    title: 'The archetype is named at the start',
    happened: 'The title, the brief or the first words name the kind of customer.',
    why: 'To recognise the customer is the first half of the task.',
    todo: 'Let the behaviour show it.',
    bad: example(['title: A parcel that never came', 'title: The victim of the parcel service']),
    good: example(),
  },
  find: ({ scenario, stage }) => {
    const { id, name } = stage.production.law;
    const words = new Set([
      id.replaceAll('-', ' '),
      name.replace(/^the /i, '').replaceAll('-', ' ').toLowerCase(),
    ]);
    const pattern = new RegExp(`\\b(${[...words].join('|')})s?\\b`, 'i');
    const start = scenario.beats.find((beat) => beat.id === scenario.start);
    const first = start?.says.flat().flatMap(({ wordings }) => wordings) ?? [];
    const shown: readonly (readonly [place: readonly string[], texts: readonly string[]])[] = [
      [['title'], [scenario.title]],
      [['brief'], [scenario.brief.role, scenario.brief.goal, scenario.brief.known]],
      [['beats', scenario.start, 'says'], first],
    ];
    return shown.flatMap(([place, texts]) => {
      const found = pattern.exec(texts.join('\n').replaceAll('-', ' '))?.[0];
      return found === undefined ? [] : { place, message: `"${found}" says which customer this is.` };
    });
  },
};

const FACTS = 'facts: { address: The address was incomplete. }\nbeats:\n';

const idleQuestion: Smell = {
  entry: {
    code: 'PA563',
    severity: 'warning',
    title: 'A question whose answer is known',
    happened: 'The reply teaches only what every trainee knows already who comes to it.',
    why: 'To ask again what was just said is the surest sign that nobody listened, and here it passes as a good question.',
    todo: 'Let it ask something new, or rate it as the repetition that it is.',
    bad: example(
      ['beats:\n', FACTS],
      ['to: found', 'teaches: address\n        to: found'],
      ['does: [plain-line]', 'does: [plain-line]\n        teaches: address'],
    ),
    good: example(
      ['beats:\n', FACTS],
      ['does: [plain-line]', 'does: [plain-line]\n        teaches: address'],
    ),
  },
  find: (subject) => {
    const known = knownThere(subject);
    return subject.scenario.beats.flatMap((beat) =>
      beat.replies.flatMap(({ id, line, teaches }) => {
        const always = known.get(line);
        if (teaches.length === 0 || !always || !teaches.every((fact) => always.has(fact))) return [];
        const message = `Whoever can say "${id}" knows ${quoted(teaches)} already.`;
        return { place: replyPlace(beat.id, id, 'teaches'), message, play: openTo(subject, line) };
      }),
    );
  },
};

/** A play at whose end the reply is open. */
const openTo = ({ reach }: Subject, line: string) => reach.options.find(({ id }) => id === line)?.witness;

/** Words that no customer would say, and words that say too much. */
export const WORD_SMELLS: readonly Smell[] = [examiner, thankedForAMistake, namedType, idleQuestion];
