import { SAME } from '../solve/best-play.ts';
import { ratingSum } from '../solve/moves.ts';
import type { Bot } from './scene.ts';
import { habit } from './strategy.ts';

const bot = (some: Pick<Bot, 'name' | 'description' | 'among' | 'prefer'>): Bot => ({
  kind: 'play',
  limit: null,
  byOrder: false,
  ...some,
});

/** Where waiting or looking something up is as good as speaking, it speaks. */
const LIKING = { reply: 100, silence: 0, hold: 0, open: -100 };

const bestMoves: Bot['prefer'] = ({ candidates, worth }) =>
  worth().map(({ loss, kind }, place) => {
    const option = candidates[place]?.option;
    return loss > SAME ? -Infinity : LIKING[kind] + (option ? ratingSum(option) : 0);
  });

/** Bots that play for comparison: some know the answers, some stand for a manner. */
export const PLAY_BOTS: readonly Bot[] = [
  bot({
    name: 'random',
    description: 'Clicks at random among the options that score.',
    among: 'scored',
    prefer: ({ candidates }) => candidates.map(() => 0),
  }),
  bot({
    name: 'best',
    description: 'Takes the highest value every time, of equals the better rated.',
    among: 'moves',
    prefer: bestMoves,
  }),
  bot({
    name: 'key-best',
    description: 'Picks the option with the highest ratings, all skills together.',
    among: 'scored',
    prefer: ({ candidates }) => candidates.map(({ option }) => (option ? ratingSum(option) : -Infinity)),
  }),
  bot({
    name: 'worst',
    description: 'Plays towards the lowest outcome.',
    among: 'moves',
    prefer: ({ worth }) => worth().map(({ worst }) => -worst),
  }),
  bot({
    name: 'silent',
    description: 'Never says a word.',
    among: 'moves',
    prefer: ({ candidates }) => candidates.map(({ move }) => (move.do === 'silence' ? 1 : 0)),
  }),
  habit(
    {
      name: 'always-agree',
      description: 'Agrees, soothes and gives in.',
      kind: 'play',
      limit: null,
    },
    [
      'agree-with-truth',
      'credit',
      'appeasing',
      'scripted-empathy',
      'premature-reassurance',
      'cheer-and-flattery',
    ],
  ),
  habit(
    {
      name: 'always-refuse',
      description: 'Says no and stays with it.',
      kind: 'play',
      limit: null,
    },
    ['plain-line', 'hold-steady', 'policy-shield', 'foggy-no', 'threat-as-boundary'],
  ),
];
