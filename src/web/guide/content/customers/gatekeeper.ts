import type { CustomerEntry } from '../entry.ts';

export const GATEKEEPER: CustomerEntry = {
  recognise:
    'Every road leads back to them. Somebody above is quoted often and never seen, and what you send is answered with a question about you.',
  words: [
    {
      trade: 'Catering',
      line: 'Everything for the director goes over my desk. You can tell me.',
    },
    {
      trade: 'Fleet leasing',
      line: 'Your competitor brought a sample. I am only mentioning it.',
      sign: 'unreasonable-requests',
    },
    {
      trade: 'Software sales',
      line: 'I will see whether there is a slot. This quarter looks difficult.',
    },
  ],
  drives:
    'They answer upstairs for whatever comes through. The door stays shut until it is safe to open, and now and then the key itself turns out to be worth something.',
  helps: [
    {
      does: 'credit',
      when: { says: 'at the gate', stances: ['guarding'] },
      why: 'Their role and their time are real. Saying so, in a few exact words, costs nothing and is rare.',
    },
    {
      does: 'useful-question',
      when: { says: 'at the gate', stances: ['guarding'] },
      why: '“What do you have to be able to show?” makes you somebody who helps them look good.',
    },
    {
      does: 'check-picture',
      when: { says: 'once they say what has to be shown', stances: ['weighing'] },
      why: 'Their criteria, read back in one go, become the page that they carry upstairs.',
    },
    {
      does: 'real-reason',
      when: { says: 'once they say what has to be shown', stances: ['weighing'] },
      why: 'One reason that they can repeat without you in the room.',
    },
    {
      does: 'plain-line',
      when: { says: 'when the key gets a price', stances: ['leveraging'] },
      why: 'A friendly no among equals. It stings a little and puts the talk back where it was.',
    },
    {
      does: 'leave-room',
      when: { says: 'while they ask inside', stances: ['carrying'] },
      why: 'They need time to place it well. Whoever leaves it to them is trusted with the answer.',
    },
    {
      does: 'agree-with-truth',
      when: { says: 'when the gate has shut', stances: ['shut'] },
      why: 'If you did go past them, say that it was so. It is the shortest way back.',
    },
  ],
  backfires: [
    {
      does: 'pause-or-hand-over',
      why: 'Going to somebody else takes a minute and is remembered for years.',
    },
    { does: 'interrogation', why: 'Questions about who decides sound like a search for the way round.' },
    {
      does: 'hold-steady',
      why: 'The same sentence twice is a contest about whose door it is. It is theirs.',
    },
    { does: 'whats-open', why: 'Extras shown at the gate put a price on the key.' },
    { does: 'cheer-and-flattery', why: 'They see a dozen visitors a week who admire the office.' },
    {
      does: 'name-stake',
      when: { says: 'at the gate', stances: ['guarding'] },
      why: 'Feelings are too close for somebody whom you have known for a minute.',
    },
    {
      does: 'next-step',
      when: { says: 'while they ask inside', stances: ['carrying'] },
      why: 'A date from you is a push, and it lands in the middle of their work for you.',
    },
  ],
  mistakes: [
    'Going round them. It works once.',
    'Flattery and small presents. The one is seen through, and the other is feared.',
    'Pressing while they are asking for you.',
  ],
  ending: 'They have a page that can be passed on under their own name, and the door stays theirs.',
  lookAlikes: [
    {
      beside: { name: 'Somebody who guards people’s data' },
      tell: 'They keep silent about others because they have to. Nothing is being held for a price: ask for the proper way and take it.',
    },
    {
      beside: 'ghost',
      tell: 'There nothing comes back, since answering is hard. Here an answer comes, and it leads back to them.',
    },
    {
      beside: 'bargainer',
      tell: 'There the price is the point. Here the price comes up only when the key turned out to be worth something.',
    },
  ],
};
