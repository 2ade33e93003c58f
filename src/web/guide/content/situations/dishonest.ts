import type { SituationEntry } from '../entry.ts';

export const DISHONEST: SituationEntry = {
  recognise:
    'What they tell and what the record says do not agree, or the story changes when you look closer. Which of the two is wrong, you do not know yet.',
  words: [
    { trade: 'Phone insurance', line: 'It was stolen on Friday. Well, it fell, and then it was stolen.' },
    { trade: 'Catering', line: 'Half of it never came. No, I signed nothing, why?' },
  ],
  hold: 'What can be checked decides, in the same way for everybody. How you check stays with you.',
  give: 'A fair hearing before anything is decided, and an open mind: your record can be wrong, too.',
  sounds: [
    {
      trade: 'Phone insurance',
      line: 'I have both down: fallen, then stolen on Friday. I need the number of the police report to go on.',
    },
    {
      trade: 'Catering',
      line: 'Our sheet shows a signature at 11:40. I have that looked at, and you hear from me on Wednesday.',
    },
  ],
  helps: [
    {
      does: 'useful-question',
      when: { says: 'before you say what you have' },
      by: ['need-unknown'],
      why: '“Tell me how it went, from the start.” First their account, then your papers.',
    },
    {
      does: 'hold-facts',
      why: 'Give it back as what they say, not as what happened. So it goes into the record.',
    },
    {
      does: 'next-step',
      when: { says: 'when it has to be checked' },
      by: ['need-known'],
      why: 'Who looks at it, and when they hear. No doubt and no belief has to be shown.',
    },
    {
      does: 'plain-line',
      when: { says: 'once the facts are there' },
      by: ['opportunism', 'outside-line'],
      why: 'What cannot be shown is not paid. That needs no speech.',
    },
  ],
  backfires: [
    {
      does: 'test-need',
      when: { says: 'while it is in doubt' },
      by: ['opportunism'],
      why: 'Your kind guess at what may have happened is the next version of the story.',
    },
    {
      does: 'name-stake',
      by: ['opportunism'],
      why: 'Comfort for what perhaps never happened makes it a little truer.',
    },
    {
      does: 'over-explaining',
      by: ['opportunism'],
      why: 'Whoever learns how you noticed does it better next time.',
    },
    {
      does: 'diagnosing',
      why: '“Lying” is a word that you would have to prove. If you are wrong, there is no way back.',
    },
  ],
  mistakes: [
    'Setting a trap with what you know already.',
    'Letting it pass, because it is awkward.',
    'Being sure. Some true stories are badly told.',
  ],
};
