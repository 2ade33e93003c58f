import type { CustomerEntry } from '../entry.ts';

export const BARGAINER: CustomerEntry = {
  recognise:
    'A figure or a comparison comes first, often before hello. Say yes to something, and there is no thank you: there is the next wish.',
  words: [
    {
      trade: 'Gym',
      line: 'The place by the station takes ten less. What can you do for me?',
      sign: 'unreasonable-requests',
    },
    {
      trade: 'Furniture shop',
      line: 'Good, and since I am taking the table, the chairs are on the house?',
      sign: 'unreasonable-requests',
    },
    { trade: 'Web hosting', line: 'Forty. I said forty, and forty is fair.', sign: 'no-compromise' },
  ],
  drives:
    'A tight budget, a fear of having paid too much, or a habit that was rewarded the last five times. Each gift is read as news: there is more where that came from.',
  helps: [
    {
      does: 'plain-line',
      why: 'One clear price, and one sentence on how it comes about, puts a floor under the talk. Without it every answer sounds like a first offer.',
    },
    {
      does: 'hold-steady',
      why: 'The same answer in fresh and friendly words shows that a push has no price list behind it.',
    },
    {
      does: 'useful-question',
      when: { says: 'while one figure is all they name', stances: ['anchoring'] },
      why: 'Ask what else has to be right: the date, the amount, who carries it up. The answer is what you can trade with.',
    },
    {
      does: 'trade',
      when: { says: 'once you know what else counts', stances: ['dealing'] },
      why: 'Something for something lets both sides leave as people who got a deal.',
    },
    {
      does: 'save-face',
      when: { says: 'when they are half out of the door', stances: ['walking'] },
      why: 'A way back that costs nobody anything works better here than a better price.',
    },
    {
      does: 'close-well',
      when: { says: 'when the exchange is clear', stances: ['settling'] },
      why: 'Terms and a date in writing end the haggling. Any new topic begins it again.',
    },
  ],
  backfires: [
    {
      does: 'name-stake',
      why: 'Kind words about how hard it must be come back a moment later as a reason for money off.',
    },
    {
      does: 'own-and-repair',
      why: 'Sorry about a fair price sounds like a debt, and a debt can be collected.',
    },
    { does: 'credit', why: 'Praise just before a no is heard as half a yes.' },
    {
      does: 'real-choice',
      when: { says: 'while one wish follows the other', stances: ['probing', 'squeezing'] },
      why: 'Three offers are a ladder, and everybody asks about the next rung.',
    },
    {
      does: 'pause-or-hand-over',
      why: 'Fetching the boss teaches that somebody above you gives more, and that waiting pays.',
    },
    { does: 'over-explaining', why: 'Of five reasons the weakest one is talked about, and then it is gone.' },
    { does: 'appeasing', why: 'It calms for a minute and sets a new starting price for the next one.' },
  ],
  mistakes: [
    'Meeting in the middle when nothing new was said. The middle becomes the new edge.',
    'Defending the price with a list. A single true reason is enough, and only once.',
    'Filling the silence after the price. Let it stand; it works for you.',
  ],
  ending:
    'Something was given for something, with terms and a date. Or it is a clean no, and both stay friendly.',
  lookAlikes: [
    {
      beside: { name: 'Somebody who is short of money' },
      tell: 'They ask what happens if they cannot pay and are ashamed of it. They want a way to keep going, not a win: look for the help that exists.',
    },
    {
      beside: { name: 'Somebody for whom haggling is good manners' },
      tell: 'They stay cheerful through every no. Say early and warmly that prices are fixed here, and what can be varied.',
    },
    {
      beside: 'chronic-complainer',
      tell: 'There a gift is the end of one complaint and the start of another. Here the wish comes first and the reason after it.',
    },
  ],
};
