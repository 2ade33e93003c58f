import type { CustomerEntry } from '../entry.ts';

export const GHOST: CustomerEntry = {
  recognise: 'It began warmly. Then the gaps grew, and what comes back is short, kind, and without a date.',
  words: [
    { trade: 'Solar panels', line: 'Thanks, looks good, will get back to you.' },
    {
      trade: 'Driving school',
      line: 'Sorry, mad week. Can we do it some other time?',
    },
    { trade: 'Accountant’s', line: 'Seen. Will look.' },
  ],
  drives:
    'Something stands in the way of an answer: too much to do, a no that is hard to say, a form that nobody understands, shame about the delay. Each push makes answering harder.',
  helps: [
    {
      does: 'real-choice',
      why: 'Reply 1, 2 or 3: an answer that takes ten seconds is given while the kettle boils.',
    },
    {
      does: 'save-face',
      why: '“A no is fine, too” takes away what they were hiding from. Nobody has to explain anything.',
    },
    {
      does: 'hold-facts',
      when: { says: 'as the first line after a gap', stances: ['silent'] },
      why: 'One line on where things stand saves them the search, and the bad conscience with it.',
    },
    {
      does: 'leave-room',
      why: 'Days between two messages are part of the work. Time brings more answers than a third reminder.',
    },
    {
      does: 'test-need',
      when: { says: 'after a short sign of life', stances: ['peeking'] },
      why: 'A light guess at what is in the way is easy to confirm. Now is the moment for it.',
    },
    {
      does: 'whats-open',
      when: { says: 'once they have said what is in the way', stances: ['candid'] },
      why: 'The smallest thing that could be done instead. The window is short.',
    },
    {
      does: 'close-well',
      when: { says: 'when only a yes or a no is missing', stances: ['deciding'] },
      why: 'A date, what happens without an answer, and how to undo it. Then silence is an answer as well.',
    },
    {
      does: 'pause-or-hand-over',
      why: 'Another channel, or another person on their side, may be the one where answering is easy.',
    },
  ],
  backfires: [
    { does: 'useful-question', why: 'An open question is homework. It goes to the bottom of the pile.' },
    { does: 'hold-steady', why: 'The same reminder again is easier to skip each time.' },
    {
      does: 'next-step',
      when: { says: 'on top of an open ask', stances: ['touched'] },
      why: 'Two asks are more than one could already not answer.',
    },
    {
      does: 'name-stake',
      when: { says: 'on top of an open ask', stances: ['touched', 'shrinking'] },
      why: 'How it must feel, or how you feel about waiting, is heard as a reproach.',
    },
    {
      does: 'limit-conduct',
      why: 'A consequence for not answering gives them a second reason to stay away.',
    },
    {
      does: 'close-well',
      when: { says: 'out of the blue', stances: ['silent', 'shrinking'] },
      why: 'A file that is shut before anybody has been asked leaves everyone unsure what was decided.',
    },
    { does: 'interrogation', why: '“Did you get it? Did you read it? Is something wrong?” answers itself.' },
  ],
  mistakes: [
    'Sending the same message again, with “just checking” in front.',
    'Counting your own messages at them. Shame is a reason to stay away.',
    'Closing without a word.',
  ],
  ending:
    'There is a yes, a no or a later. Or a harmless default takes hold on a day they know, and it can be undone.',
  lookAlikes: [
    {
      beside: { name: 'Somebody who is ill or in mourning' },
      tell: 'The silence began on one day and is complete. Leave the matter open, keep them from harm, and ask for nothing.',
    },
    {
      beside: 'gatekeeper',
      tell: 'There answers come and lead nowhere. Here they do not come.',
    },
    {
      beside: { name: 'Somebody who has decided against it' },
      tell: 'They wait for you to understand. A no made easy brings it within the hour, and it is worth having.',
    },
  ],
};
