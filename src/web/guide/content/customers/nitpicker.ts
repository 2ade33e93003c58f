import type { CustomerEntry } from '../entry.ts';

export const NITPICKER: CustomerEntry = {
  recognise:
    'One exact point, with page, line and time. The rest may be in perfect order; it is not what this is about.',
  words: [
    {
      trade: 'Payroll service',
      line: 'Line 14 says 7.5 hours. It was 7 hours and 25 minutes.',
    },
    {
      trade: 'Printer’s',
      line: 'In the proof the dash was longer. Please compare it with mine.',
    },
    {
      trade: 'Property management',
      line: 'This is my third message about the second comma in my address.',
      sign: 'repeated-complaints',
    },
  ],
  drives:
    'Somebody else is going to check it: an auditor, a partner, a boss. Or the last small point was waved away, and that has not been forgotten.',
  helps: [
    {
      does: 'next-step',
      why: 'Put the fact right in the first line, and say when that will show. Nothing else is as calming.',
    },
    {
      does: 'credit',
      why: '“You are right, it is the 14th” in exact words says that looking closely was worth it.',
    },
    {
      does: 'hold-facts',
      why: 'Their points under their numbers, each with a word behind it. A summary in general terms starts a new round.',
    },
    {
      does: 'test-need',
      when: { says: 'once the point has been put right', stances: ['corrected'] },
      why: 'Who will look at it? From then on both of you can tell important from nice.',
    },
    {
      does: 'plain-line',
      when: { says: 'once you know what the detail is for', stances: ['purposeful'] },
      why: 'Say which points will stay as they are. A closed point is easier to live with than an open one.',
    },
    {
      does: 'close-well',
      when: { says: 'when all is on one list', stances: ['batching'] },
      why: 'Done, done, stays: in writing and with a date. Then the list is shut.',
    },
    {
      does: 'hold-steady',
      when: { says: 'when closed points are opened again', stances: ['reopening'] },
      why: 'A calm look back at the list, and the same word as before. Nothing is added.',
    },
  ],
  backfires: [
    {
      does: 'name-stake',
      why: 'They told you about a date, and you answer about a feeling. It sounds as if they were the trouble.',
    },
    { does: 'save-face', why: '“That happens easily” means that it does not matter. It does, to somebody.' },
    { does: 'cheer-and-flattery', why: 'A joke about a sharp eye is a joke about the point.' },
    {
      does: 'real-reason',
      when: { says: 'before it is put right', stances: ['pointing', 'insisting'] },
      why: 'How the mistake came about can wait. First it is still there.',
    },
    { does: 'appeasing', why: 'An extra for the trouble opens the points that were closed.' },
    { does: 'leave-room', why: '“Is there anything else?” will be answered.' },
    { does: 'pause-or-hand-over', why: 'A new person has to be told the point from the start, exactly.' },
  ],
  mistakes: [
    'Being charming about it. Charm says that the point is small.',
    'Explaining why it is small. Nobody writes three times about something small.',
    'Giving something extra. It was never about money.',
  ],
  ending:
    'One list on which every point has its word: done, or stays as it is. It is in writing, and closed.',
  lookAlikes: [
    {
      beside: 'perfectionist',
      tell: 'There the whole work has to be right, and the fear is of what a flaw leads to. Here it is one point, and somebody else who will look at it.',
    },
    {
      beside: { name: 'Somebody whose detail is the law' },
      tell: 'A dose, a tax number, a fire door. Ask once what the detail is for; if a rule stands behind it, it comes first and is no detail at all.',
    },
    {
      beside: 'know-it-all',
      tell: 'There the correction is about who knows the subject. Here it is about the record, and ends with it.',
    },
  ],
};
