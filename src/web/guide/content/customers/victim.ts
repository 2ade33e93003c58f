import type { CustomerEntry } from '../entry.ts';

export const VICTIM: CustomerEntry = {
  recognise:
    'Things were done to them, mostly by people without a name. Always and never come often, and each hint at a step of their own is turned away.',
  words: [
    {
      trade: 'Energy supplier',
      line: 'Nobody told me. Nobody ever tells me anything, and then I pay.',
      sign: 'negative-tone',
    },
    {
      trade: 'Moving company',
      line: 'I did everything that they said, and of course it went wrong for me.',
    },
    {
      trade: 'Bank',
      line: 'I cannot do that with the app. Somebody has to do it for me.',
    },
  ],
  drives:
    'The sense that it all happens to them, and that nobody believes it. Often it is too much at once, now and then shame, and sometimes there is real need beneath it.',
  helps: [
    {
      does: 'name-stake',
      when: { says: 'first, and once', stances: ['hurt'] },
      why: 'One sentence on what it did to them, as large as they showed it. They breathe out.',
    },
    {
      does: 'leave-room',
      when: { says: 'the first time through', stances: ['hurt', 'blaming'] },
      why: 'Being heard to the end is what they did not get elsewhere.',
    },
    {
      does: 'hold-facts',
      why: 'What happened on which day puts a floor into a story that has none.',
    },
    {
      does: 'agree-with-truth',
      why: 'Agree with what it did, and leave open who did it. Nine days without heating are too long, whoever was to blame.',
    },
    {
      does: 'real-choice',
      when: { says: 'once they feel believed', stances: ['believed'] },
      why: 'Two small things, and they pick one. It is the first thing in this story that was up to them.',
    },
    {
      does: 'plain-line',
      when: { says: 'once they feel believed', stances: ['believed'] },
      why: 'A kind and clear no can be borne now. A hidden one would be the next betrayal.',
    },
    {
      does: 'credit',
      when: { says: 'after a step of their own', stances: ['acting'] },
      why: '“You kept the receipt; that is what makes it possible.” The step counted.',
    },
    {
      does: 'pause-or-hand-over',
      when: { says: 'when they are giving up', stances: ['despairing'] },
      why: 'A person who can do more than you, brought in by name and with their consent.',
    },
  ],
  backfires: [
    {
      does: 'real-reason',
      when: { says: 'before they feel believed', stances: ['hurt', 'blaming'] },
      why: 'However true it is, it is heard as “your own fault”.',
    },
    {
      does: 'plain-line',
      when: { says: 'before they feel believed', stances: ['hurt', 'blaming'] },
      why: 'They came with a wound and got a rule.',
    },
    { does: 'test-need', why: 'A guess at what it is really about looks like doubt.' },
    {
      does: 'name-stake',
      when: { says: 'again and again', stances: ['believed', 'leaning', 'acting'] },
      why: 'Staying with the pain keeps them there, and the next step goes to you.',
    },
    {
      does: 'rescuing',
      why: 'It is warm, and it leaves them a little smaller. The next thing is handed over too.',
    },
    { does: 'limit-conduct', why: 'A warning to somebody who feels hit is the next blow.' },
    { does: 'trade', why: 'Help with a price on it says that they did not deserve it.' },
  ],
  mistakes: [
    'Sorting out whose fault it was. Nobody hears the answer.',
    'Doing it all for them, since it is quicker.',
    'Comfort without a fact in it.',
  ],
  ending: 'Three plain steps in writing, one of them theirs. They know whom to ask if it goes wrong.',
  lookAlikes: [
    {
      beside: { name: 'Somebody in real danger or need' },
      tell: 'Words about not going on, about food, heat or medicine. Stop working on steps: thank them for saying it, ask what they agree to, and bring in those who are there for it.',
    },
    {
      beside: 'chronic-complainer',
      tell: 'There each fix is met with a new topic. Here it is one story, and belief changes it.',
    },
    {
      beside: { name: 'Somebody to whom it was done' },
      tell: 'The record says so as well. Then this is no pattern at all: own it and repair it.',
    },
  ],
};
