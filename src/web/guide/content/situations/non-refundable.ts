import type { SituationEntry } from '../entry.ts';

export const NON_REFUNDABLE: SituationEntry = {
  recognise:
    'They want back what the terms exclude, and mostly for a good reason. Often they learn only now what they once agreed to.',
  words: [
    {
      trade: 'Concert tickets',
      line: 'My sister is getting married that day. You cannot seriously keep the money.',
    },
    { trade: 'Language school', line: 'I was there twice. You will surely pay back the rest.' },
  ],
  hold: 'The no, and the same no the third time. Look first whether the law or a fault of ours says something else.',
  give: 'The one true reason, and what is still open: another day, another name, a part of it.',
  sounds: [
    {
      trade: 'Concert tickets',
      line: 'I cannot refund them: the band has been paid. I can put another name on them right now.',
    },
    {
      trade: 'Language school',
      line: 'I cannot pay it back; the place was kept for you all term. You can use the rest of it in spring.',
    },
  ],
  helps: [
    {
      does: 'plain-line',
      when: { says: 'first' },
      by: ['outside-line'],
      why: 'Whoever still hopes hears nothing of what comes after.',
    },
    {
      does: 'real-reason',
      when: { says: 'once, with the no' },
      by: ['outside-line'],
      why: 'Where the money went is a reason. Paragraph four is not.',
    },
    {
      does: 'whats-open',
      when: { says: 'right after the no' },
      by: ['outside-line'],
      why: 'Now there is something to decide, and not only something to lose.',
    },
    {
      does: 'hold-steady',
      when: { says: 'when pushed without anything new' },
      by: ['pushed'],
      why: 'Kind, short, the same. It is over sooner than it feels.',
    },
    {
      does: 'hold-facts',
      when: { says: 'when something new comes up' },
      by: ['new-fact'],
      why: 'A letter from the hospital is no push. Say what you heard, and look again.',
    },
  ],
  backfires: [
    {
      does: 'foggy-no',
      by: ['outside-line'],
      why: '“I can pass it on” is heard as a yes. The no comes all the same, a week later.',
    },
    {
      does: 'policy-shield',
      by: ['outside-line'],
      why: 'That it is excluded they can read. Why, they cannot.',
    },
    { does: 'over-explaining', by: ['pushed'], why: 'Four reasons are four things to argue about.' },
    {
      does: 'appeasing',
      by: ['pushed'],
      why: 'From now on the terms hold only for those who give up early.',
    },
  ],
  mistakes: [
    'Three times “unfortunately”, and never a no.',
    'An offer before the no. It sounds like a first bid.',
    'Feeling with them for so long that they begin to hope.',
  ],
};
