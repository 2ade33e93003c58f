import { EMPATHY, NEGATION, POLITE } from '../../bots/lexicon.ts';
import { countIn, wordsOf } from '../../bots/text-features.ts';
import { longExample } from '../example.ts';
import { percent } from '../phrases.ts';
import type { Smell } from '../smell.ts';
import { bestOf, repliesOf } from '../subject.ts';
import type { Choice, Weighed } from '../subject.ts';

/** With fewer decisions a habit cannot be told from luck. */
const ENOUGH = 5;
const MOST_ALIKE = 0.6;

interface Compared {
  readonly weighed: Weighed;
  readonly best: Choice;
}

/** The decisions at which the best option is a reply with others beside it. */
const comparedReplies = (weighed: readonly Weighed[]): Compared[] =>
  weighed.flatMap((one) => {
    const best = bestOf(one);
    return best?.option.kind === 'reply' && repliesOf(one).length > 1 ? { weighed: one, best } : [];
  });

const firstWord = ({ option }: Choice): string => wordsOf(option.wordings[0] ?? '')[0] ?? '';

const sameOpening: Smell = {
  entry: {
    code: 'PA525',
    severity: 'warning',
    title: 'The best replies begin with the same word',
    happened:
      'More than 60 % of the best replies open with one and the same word, and the others do so half as often or less.',
    why: 'Whoever has seen a few of them knows the next one by its first word.',
    todo: 'Begin some of them differently, or some of the others alike.',
    bad: longExample(6),
    good: longExample(3, ['On day 2 the van', 'The van on day 2'], ['On day 3 the van', 'A van on day 3']),
  },
  find: ({ weighed }) => {
    const compared = comparedReplies(weighed);
    if (compared.length < ENOUGH) return [];
    const words = compared.map(({ best }) => firstWord(best));
    const others = compared.flatMap((one) => repliesOf(one.weighed).filter((reply) => reply !== one.best));
    return [...new Set(words)].flatMap((word) => {
      const share = words.filter((one) => one === word).length / words.length;
      const elsewhere = others.filter((one) => firstWord(one) === word).length / others.length;
      if (share <= MOST_ALIKE || elsewhere > share / 2) return [];
      const message = `${percent(share)} of the best replies begin with "${word}", and ${percent(elsewhere)} of the others.`;
      return { place: ['beats'], message };
    });
  },
};

/** Words of sympathy and courtesy, less those that refuse. */
const softness = ({ option: { wordings } }: Choice): number =>
  wordings.reduce(
    (sum, text) => sum + countIn(EMPATHY, text) + countIn(POLITE, text) - countIn(NEGATION, text),
    0,
  ) / Math.max(1, wordings.length);

const softestIsBest: Smell = {
  entry: {
    code: 'PA527',
    severity: 'warning',
    title: 'The best reply is nearly always the softest',
    happened:
      'In more than 60 % of the decisions the best reply has most sympathy and courtesy and least refusal in its words.',
    why: 'Then being nice is enough, and nobody learns to hold a line.',
    todo: 'Let some moments ask for a plain no, and let some distractors be warm.',
    bad: longExample(6, ['the van has got it, and I write', 'I am sorry, and thank you, and I write']),
    good: longExample(6),
  },
  find: ({ weighed }) => {
    const compared = comparedReplies(weighed);
    if (compared.length < ENOUGH) return [];
    const soft = compared.filter((one) =>
      repliesOf(one.weighed).every((reply) => reply === one.best || softness(one.best) > softness(reply)),
    );
    const share = soft.length / compared.length;
    if (share <= MOST_ALIKE) return [];
    const message = `The best reply is the softest in ${soft.length} of ${compared.length} decisions (${percent(share)}).`;
    return [{ place: ['beats'], message }];
  },
};

/** What gives the best reply away over a whole scenario, its length aside. */
export const GIVEAWAY_SMELLS: readonly Smell[] = [sameOpening, softestIsBest];
