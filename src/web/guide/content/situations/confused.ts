import type { SituationEntry } from '../entry.ts';

export const CONFUSED: SituationEntry = {
  recognise:
    'Questions that do not fit together, words of the trade in the wrong place, a yes that comes too quickly. Nobody is pushing you.',
  words: [
    {
      trade: 'Health insurance',
      line: 'So I pay first and you pay me back, or does the hospital, or who?',
    },
    { trade: 'Smart home', line: 'I pressed the thing, then it said something, and now it is gone.' },
  ],
  hold: 'One thing until it is done, even when three others come up. And their hands do it, not yours.',
  give: 'Time, short words, and the feeling that it is no shame to ask.',
  sounds: [
    {
      trade: 'Health insurance',
      line: 'You pay nothing now: the hospital sends the bill to us. What is the first word on your letter?',
    },
    {
      trade: 'Smart home',
      line: 'That button hides well. Tell me what the small light does, and we go on from there.',
    },
  ],
  helps: [
    {
      does: 'useful-question',
      when: { says: 'first' },
      by: ['misunderstanding', 'need-unknown'],
      why: '“What do you see in front of you?” shows where their picture leaves yours.',
    },
    {
      does: 'save-face',
      by: ['misunderstanding'],
      why: 'Many trip over that page. After this they dare to say what they did not follow.',
    },
    {
      does: 'next-step',
      when: { says: 'once you know where they are' },
      by: ['need-known'],
      why: 'One step, done, then the next. Three in one breath are three lost.',
    },
    {
      does: 'check-picture',
      by: ['misunderstanding'],
      why: 'Ask them to say it in their own words. “Is that clear?” always gets a yes.',
    },
  ],
  backfires: [
    {
      does: 'over-explaining',
      by: ['misunderstanding'],
      why: 'How it all hangs together is one more thing to get lost in.',
    },
    {
      does: 'hold-steady',
      by: ['misunderstanding'],
      why: 'These words did not work. Slower and louder they do not work either.',
    },
    {
      does: 'real-choice',
      when: { says: 'as long as they are lost' },
      by: ['misunderstanding'],
      why: 'Choosing is hard work for somebody who is lost. Recommend one way.',
    },
    {
      does: 'rescuing',
      by: ['loss-of-control'],
      why: 'Done for them, it is back next month, and they trust themselves less.',
    },
  ],
  mistakes: [
    'Saying “simply” or “just”.',
    'Taking the quick yes for an answer.',
    'Holding them to a term that they only got wrong.',
  ],
};
