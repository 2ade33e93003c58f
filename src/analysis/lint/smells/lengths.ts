import { example, longestIsBest, longExample } from '../example.ts';
import { listed, percent } from '../phrases.ts';
import { beatPlace, replyPlace } from '../places.ts';
import type { Smell, Sniffed } from '../smell.ts';
import { bestOf, repliesOf } from '../subject.ts';
import type { Choice, Weighed } from '../subject.ts';
import { wordCount } from '../word-count.ts';

const MOST_UNEVEN = 1.4;
const FEWEST_WORDS = 8;
const MOST_WORDS = 32;
const MOST_WORDS_OF_MAIL = 60;
/** With fewer decisions a habit cannot be told from luck. */
const ENOUGH = 5;

/** Letters of a reply, over all of its wordings. */
const lengthOf = ({ option: { wordings } }: Choice): number =>
  wordings.reduce((sum, text) => sum + text.length, 0) / Math.max(1, wordings.length);

const uneven: Smell = {
  entry: {
    code: 'PA520',
    severity: 'warning',
    title: 'The replies of a beat are of uneven length',
    happened: 'The longest reply has more than 1.4 times as many letters as the shortest.',
    why: 'Length is seen before a word is read, and over a library it betrays who wrote the best line with most care.',
    todo: 'Lengthen the short one or cut the long one.',
    bad: example([
      'Somewhere on its way, I should think, and we shall see what can be done for you.',
      'Somewhere on its way, and we shall see what can be done.',
    ]),
    good: example(),
  },
  find: ({ weighed }) =>
    weighed.flatMap((one) => {
      const sorted = repliesOf(one).toSorted((a, b) => lengthOf(a) - lengthOf(b));
      const [shortest, longest] = [sorted[0], sorted.at(-1)];
      if (!shortest || !longest) return [];
      const ratio = lengthOf(longest) / lengthOf(shortest);
      if (ratio <= MOST_UNEVEN) return [];
      const message = `"${longest.option.id}" is ${ratio.toFixed(2)} times as long as "${shortest.option.id}".`;
      return { place: beatPlace(one.beat.id, 'replies'), message, play: one.play };
    }),
};

/**
 * How often one reply in three may stick out by luck: a third, give or take two standard deviations. For 16 decisions
 * these are 10 and 57 %, for 324 they are 28 and 39 %.
 */
function rangeByLuck(decisions: number): readonly [number, number] {
  const spread = 2 * Math.sqrt(2 / 9 / decisions);
  return [Math.max(0, 1 / 3 - spread), Math.min(1, 1 / 3 + spread)];
}

const telltaleLength: Smell = {
  entry: {
    code: 'PA521',
    severity: 'warning',
    title: 'The length of the replies gives the best one away',
    happened:
      'The best reply is the longest, or the shortest, more often or more seldom than luck would have it.',
    why: 'Whoever picks by length would do well, or would know what to avoid, without reading.',
    todo: 'Lengthen or cut some of the best replies, or some of the others.',
    bad: longestIsBest(6),
    good: longExample(6),
  },
  find: ({ weighed }) => {
    const compared = weighed.filter((one) => repliesOf(one).length > 1);
    if (compared.length < ENOUGH) return [];
    return [
      ...oddShare(compared, { word: 'longest', sign: 1 }),
      ...oddShare(compared, { word: 'shortest', sign: -1 }),
    ];
  },
};

function oddShare(compared: readonly Weighed[], { word, sign }: { word: string; sign: number }): Sniffed[] {
  const hits = compared.filter((one) => sticksOut(one, sign));
  const share = hits.length / compared.length;
  const [least, most] = rangeByLuck(compared.length);
  if (share >= least && share <= most) return [];
  const where = hits.length === 0 ? '' : `: ${listed(hits.map(({ beat }) => beat.id))}`;
  const message = `The best reply is the ${word} in ${hits.length} of ${compared.length} decisions (${percent(share)}; luck gives ${percent(least)} to ${percent(most)})${where}.`;
  return [{ place: ['beats'], message }];
}

function sticksOut(weighed: Weighed, sign: number): boolean {
  const best = bestOf(weighed);
  if (best?.option.kind !== 'reply') return false;
  return repliesOf(weighed).every((one) => one === best || sign * (lengthOf(best) - lengthOf(one)) > 0);
}

const lengthOfReply: Smell = {
  entry: {
    code: 'PA522',
    severity: 'warning',
    title: 'A reply is too short or too long to be said',
    happened: 'A reply has fewer than 8 words or more than 32; by mail, more than 60.',
    why: 'Shorter ones cannot hold a substance and a tone; longer ones nobody would say in one breath, or read to the end.',
    todo: 'Cut it to one thing, or say the missing half.',
    bad: example([
      'At the depot, with half an address. A new one I cannot send before you confirm it.',
      'At the depot. I need the address.',
    ]),
    good: example(),
  },
  find: ({ stage, scenario }) => {
    const most = scenario.channel === 'email' ? MOST_WORDS_OF_MAIL : MOST_WORDS;
    return [...stage.beats.values()].flatMap(({ beat }) =>
      beat.replies.flatMap(({ id, wordings }) => {
        const odd = wordings.map(wordCount).find((count) => count < FEWEST_WORDS || count > most);
        if (odd === undefined) return [];
        const message = `"${id}" has ${odd} words; ${FEWEST_WORDS} to ${most} are good.`;
        return { place: replyPlace(beat.id, id, 'text'), message };
      }),
    );
  },
};

/** How long the replies are: rules that a reader with a ruler could check. */
export const LENGTH_SMELLS: readonly Smell[] = [uneven, telltaleLength, lengthOfReply];
