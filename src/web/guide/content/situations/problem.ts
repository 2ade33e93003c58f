import type { SituationEntry } from '../entry.ts';

export const PROBLEM: SituationEntry = {
  recognise:
    'Dates, pictures, numbers. They are busy with it more than angry, and want to know one thing: when does it work again?',
  words: [
    { trade: 'Kitchen maker', line: 'The oven went in on Tuesday and has not been warm since.' },
    { trade: 'Payroll service', line: 'Eleven people got no wages today. What happens now?' },
  ],
  hold: 'Promise only what you can keep. They get what is owed to them: not less, and nothing to hush it up.',
  give: 'One person who has it in hand, named at once, and a time.',
  sounds: [
    {
      trade: 'Kitchen maker',
      line: 'We put it in, and it is dead. I have it in hand now: the fitter is with you tomorrow at eight.',
    },
    {
      trade: 'Payroll service',
      line: 'It stopped on our side. I am starting it again, and at ten I tell you whether it went through.',
    },
  ],
  helps: [
    {
      does: 'own-and-repair',
      when: { says: 'when it is ours' },
      by: ['our-fault', 'dissatisfaction'],
      why: 'Before you ask them for anything. From here on nobody has to prove it.',
    },
    {
      does: 'useful-question',
      when: { says: 'while the cause is open' },
      by: ['need-unknown', 'misunderstanding'],
      why: 'A question that narrows it down is the first piece of work that they see.',
    },
    {
      does: 'next-step',
      when: { says: 'once you know what to do' },
      by: ['need-known', 'dissatisfaction'],
      why: 'A name and an hour can be relied on. “We are on it” cannot.',
    },
    {
      does: 'check-picture',
      when: { says: 'at the end' },
      by: ['close'],
      why: 'It is mended when they say that it is.',
    },
  ],
  backfires: [
    {
      does: 'blame-shift',
      by: ['our-fault', 'bad-history'],
      why: 'The supplier, the update, the other team: seen from there, all of that is you.',
    },
    {
      does: 'premature-reassurance',
      by: ['opening', 'bad-history'],
      why: 'A time that was named before anybody looked is the second thing to break.',
    },
    {
      does: 'trade',
      when: { says: 'when it is ours' },
      by: ['our-fault'],
      why: 'It is owed. Whoever asks for something in return does a second wrong.',
    },
    {
      does: 'name-stake',
      when: { says: 'once you know what to do' },
      by: ['need-known', 'dissatisfaction'],
      why: 'By now each kind word is a minute in which nothing is mended.',
    },
  ],
  mistakes: [
    'Asking for proof of what your own screen shows.',
    'A voucher in place of a repair.',
    'Going quiet until it is done. “Nothing new yet” is news as well.',
  ],
};
