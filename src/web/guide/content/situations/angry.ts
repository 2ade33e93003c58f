import type { SituationEntry } from '../entry.ts';

export const ANGRY: SituationEntry = {
  recognise:
    'Louder and faster, and each sentence ends on what was done to them. It is about the matter, and not yet about you.',
  words: [
    { trade: 'Ferry company', line: 'Two hours I have been standing here, and nobody tells me anything!' },
    { trade: 'Dry cleaner’s', line: 'You ruined my coat, and now you want to see a receipt?' },
  ],
  hold: 'What is possible is the same at any volume. You excuse nothing, and you need not let yourself be insulted.',
  give: 'One short sentence that shows it arrived. Then something that moves.',
  sounds: [
    {
      trade: 'Ferry company',
      line: 'Two hours in the rain and no word from us is too long. I am finding out what sails tonight.',
    },
    {
      trade: 'Dry cleaner’s',
      line: 'It came in whole, and now the sleeve is torn. By four I tell you what we do about it.',
    },
  ],
  helps: [
    {
      does: 'steady-opening',
      when: { says: 'in the first heat' },
      by: ['opening'],
      why: 'A low voice and a dozen words give the fire nothing to burn.',
    },
    {
      does: 'leave-room',
      when: { says: 'the first time through' },
      by: ['hearing', 'perceived-injustice'],
      why: 'Somebody who is cut short begins again, and louder.',
    },
    {
      does: 'agree-with-truth',
      when: { says: 'where they have a point' },
      by: ['our-fault', 'bad-history'],
      why: 'Nobody goes on fighting for what has just been granted.',
    },
    {
      does: 'next-step',
      when: { says: 'once they have been heard' },
      by: ['need-known', 'dissatisfaction'],
      why: 'More sympathy keeps it hot now. Work that they can see cools it.',
    },
  ],
  backfires: [
    {
      does: 'real-reason',
      when: { says: 'before they have been heard' },
      by: ['opening', 'hearing'],
      why: 'As long as they are talking, even the best explanation is an excuse.',
    },
    { does: 'tone-policing', why: 'Now the talk is about manners, and the matter still waits.' },
    {
      does: 'over-apology',
      by: ['opening', 'dissatisfaction'],
      why: 'The third sorry says that there is nothing else.',
    },
    {
      does: 'appeasing',
      by: ['pushed'],
      why: 'The loudest gets the most. They will remember that, and so will the queue.',
    },
  ],
  mistakes: [
    'Defending a colleague, or the system.',
    'Telling them what they feel: “I can see that you are upset.”',
    'Giving something away just so that it stops.',
  ],
};
