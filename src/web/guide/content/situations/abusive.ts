import type { SituationEntry } from '../entry.ts';

export const ABUSIVE: SituationEntry = {
  recognise:
    'It has left the matter and is aimed at you: names, slurs, threats. One strong word about the matter is only anger.',
  words: [
    { trade: 'Energy hotline', line: 'Are you too thick to read? Get me somebody with a brain.' },
    { trade: 'Clinic desk', line: 'I know when your shift is over.' },
  ],
  hold: 'One warning that you can carry out, and then you do. Nobody has to bear this, and your company should back you.',
  give: 'One way back, and whatever is theirs in any case. In danger there is nothing to give: go to safety and get help.',
  sounds: [
    {
      trade: 'Energy hotline',
      line: 'I want to go on with your meter. If you call me names again I end the call, and the answer comes by post.',
    },
    {
      trade: 'Clinic desk',
      line: 'That was a threat, so I stop here. My colleague has your prescription at the next desk.',
    },
  ],
  helps: [
    {
      does: 'limit-conduct',
      by: ['abuse'],
      why: 'What was said, what you will do, how it can go on. Once, and in a normal voice.',
    },
    {
      does: 'pause-or-hand-over',
      when: { says: 'when it goes on, or at a threat' },
      by: ['abuse'],
      why: 'You announced it, so do it. Say that you are ending it before you do.',
    },
    {
      does: 'next-step',
      when: { says: 'when they come back to the matter' },
      by: ['need-known'],
      why: 'No sermon, no sulking. The way back was meant.',
    },
    {
      does: 'close-well',
      when: { says: 'if you end it' },
      by: ['close'],
      why: 'Why, and how they still get what is theirs. Then note the words as they fell.',
    },
  ],
  backfires: [
    {
      does: 'tone-policing',
      by: ['abuse'],
      why: '“Mind your tone” names nothing and ends nothing. And that was your warning.',
    },
    {
      does: 'threat-as-boundary',
      why: 'Now there are two of you, and only one is at work.',
    },
    {
      does: 'whats-open',
      when: { says: 'as an answer to it' },
      by: ['abuse'],
      why: 'An offer now is a reward for the insult.',
    },
    {
      does: 'name-stake',
      when: { says: 'as an answer to it' },
      by: ['abuse'],
      why: 'Kindness at this point says that it worked.',
    },
  ],
  mistakes: [
    'Bearing it, since they have a reason to be angry.',
    'Warning three times, and then not doing it.',
    'Going straight on to the next call. Two minutes, and somebody to tell, are part of the work.',
  ],
};
