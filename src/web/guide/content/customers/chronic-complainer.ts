import type { CustomerEntry } from '../entry.ts';

export const CHRONIC_COMPLAINER: CustomerEntry = {
  recognise:
    'Several complaints come in one breath, from different weeks. You mend the first, and the second takes its place before you have finished.',
  words: [
    {
      trade: 'Broadband',
      line: 'And that is on top of March, when nobody came either, and the letter with the wrong name.',
      sign: 'repeated-complaints',
    },
    {
      trade: 'Holiday flats',
      line: 'The key worked this time. The bins are another story, of course.',
      sign: 'excessive-criticism',
    },
    {
      trade: 'Council office',
      line: 'I know already that you will tell me to fill in a form.',
      sign: 'negative-tone',
    },
  ],
  drives:
    'Most often one old case that nobody ever closed. It is seldom named first. All the others are brought instead, since those can be said without hurting.',
  helps: [
    {
      does: 'leave-room',
      when: { says: 'the first time through', stances: ['reciting'] },
      why: 'They have to get to the end once. Whoever cuts it short hears it again, louder.',
    },
    {
      does: 'hold-facts',
      why: 'One list in their order, with their dates, shows that nothing has to be told a second time.',
    },
    {
      does: 'check-picture',
      when: { says: 'when it starts over', stances: ['circling'] },
      why: '“Here is what I have. Is anything missing?” turns a round into a list.',
    },
    {
      does: 'real-choice',
      when: { says: 'when it starts over', stances: ['circling', 'sorting'] },
      why: 'Which one first is a question that only they can answer, and it moves the talk on.',
    },
    {
      does: 'test-need',
      when: { says: 'once there is one list', stances: ['sorting'] },
      why: 'Ask which of these began it. The oldest case comes up, and the rest gets smaller.',
    },
    {
      does: 'own-and-repair',
      when: { says: 'when the old case is on the table', stances: ['tracing'] },
      why: 'One apology for the proven thing, with a repair behind it, closes what ten others could not.',
    },
    {
      does: 'hold-steady',
      when: { says: 'once the list stands', stances: ['sorting', 'settling'] },
      why: 'Staying with the list, in a friendly voice, keeps new items from pushing out the old ones.',
    },
  ],
  backfires: [
    {
      does: 'leave-room',
      when: { says: 'the second time', stances: ['circling'] },
      why: 'Room for the same story is an invitation to tell it again.',
    },
    {
      does: 'name-stake',
      when: { says: 'when it was named already', stances: ['circling', 'settling', 'collecting'] },
      why: 'How hard it must be is a door back to the beginning.',
    },
    {
      does: 'useful-question',
      why: 'An open question brings the whole story. Ask for an order, not for more.',
    },
    { does: 'trade', why: 'A voucher for a complaint pays for the next one.' },
    {
      does: 'pause-or-hand-over',
      why: 'The next person hears it from the start, and being passed on is now the newest complaint.',
    },
    { does: 'over-apology', why: 'They have heard sorry more often than you have said it. It buys nothing.' },
    {
      does: 'plain-line',
      when: { says: 'before the list is through', stances: ['reciting'] },
      why: 'A no in the middle of the story is one more thing that was done to them.',
    },
  ],
  mistakes: [
    'Solving only what was said today, and leaving the case from two years ago where it lies.',
    'Sorry, sorry, and once more sorry, with nothing done in between.',
    'Passing them on to somebody who knows nothing of it.',
  ],
  ending:
    'The old case has been closed. One named person owns the rest, and there is a list with a set time to go through it.',
  lookAlikes: [
    {
      beside: { name: 'Somebody whom we failed three times' },
      tell: 'Every item is about the same fault, and the dates are true. There is no pattern to manage: there is a repair that is owed.',
    },
    {
      beside: 'victim',
      tell: 'There one blow is told again and again, and help is taken gladly. Here the topics change, and help is met with the next item.',
    },
    {
      beside: 'nitpicker',
      tell: 'There it is one exact point, and it is done when it is put right. Here putting it right brings up another.',
    },
  ],
};
