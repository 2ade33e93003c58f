import type { Counterfeit } from '#base';
import type { CounterfeitEntry } from '../entry.ts';

export type Soft =
  | 'scripted-empathy'
  | 'parroting'
  | 'over-apology'
  | 'premature-reassurance'
  | 'appeasing'
  | 'foggy-no'
  | 'fixing-too-soon'
  | 'rescuing'
  | 'cheer-and-flattery';

/** Those that are too soft: they please for a moment, and something is given away. */
export const SOFT: Readonly<Record<Soft & Counterfeit, CounterfeitEntry>> = {
  'scripted-empathy': {
    tempts: 'It is polite, safe, and always at hand.',
    costs: 'It shows that nobody listened. Said for the third time today, it can be heard.',
    sounds: [
      { trade: 'Broadband', line: 'I completely understand how frustrating this must be for you.' },
      { trade: 'Hotel', line: 'We are truly sorry to hear about your experience.' },
    ],
    imitates: ['name-stake', 'hold-facts'],
    instead: { trade: 'Broadband', line: 'No line since Friday, and you work from home.' },
    test: 'Could it be pasted into a hundred other cases as it stands?',
  },
  parroting: {
    tempts: 'Somewhere it was said that good listeners repeat.',
    costs:
      'They hear their own sentence and nothing of you. With a price or a charge, it even makes it stand.',
    sounds: [
      { trade: 'Furniture shop', line: 'So you are saying the table is scratched and you are unhappy.' },
      { trade: 'Web hosting', line: 'You would like to pay forty. I hear you: forty.' },
    ],
    imitates: ['hold-facts', 'check-picture'],
    instead: { trade: 'Furniture shop', line: 'A scratch right across the top, and guests on Sunday.' },
    test: 'Are most of the words theirs, and is nothing added?',
  },
  'over-apology': {
    tempts: 'It is the fastest way out of an awkward second.',
    costs: 'Each sorry makes the last one smaller. After the third, people ask what it is worth in money.',
    sounds: [
      { trade: 'Catering', line: 'Sorry, really, so sorry, I am sorry about all of this.' },
      { trade: 'Parcel service', line: 'Again, my apologies for any inconvenience caused.' },
    ],
    imitates: ['own-and-repair'],
    instead: { trade: 'Catering', line: 'We forgot the vegetarian trays. They leave here in ten minutes.' },
    test: 'Is it the second time without a new harm, or two in one breath?',
  },
  'premature-reassurance': {
    tempts: 'They calm down at once, and you get to be the one who brought good news.',
    costs:
      'If it does not come true, the next person starts below zero. Somebody who measures hears that you have not.',
    sounds: [
      { trade: 'Airline', line: 'Do not worry, your case will turn up, they always do.' },
      { trade: 'Roofing', line: 'I promise that it will be perfect this time.' },
    ],
    imitates: ['next-step', 'steady-opening', 'leave-room'],
    instead: {
      trade: 'Airline',
      line: 'It was last seen in Lisbon at 9:10. I look again at noon and text you.',
    },
    test: 'Do you know it, and is it in your hands?',
  },
  appeasing: {
    tempts: 'The heat goes out of the room within a second.',
    costs: 'It teaches that pushing works, and the next push is already on its way.',
    sounds: [
      { trade: 'Car park', line: 'All right, all right, just this once I take it off.' },
      { trade: 'Furniture shop', line: 'Fine, the chairs are on us. Is that better?' },
    ],
    imitates: ['trade', 'whats-open', 'agree-with-truth', 'hold-steady'],
    instead: {
      trade: 'Car park',
      line: 'The charge stays. If the machine was broken, the appeal is two minutes.',
    },
    test: 'Did anything new come up, apart from the pressure?',
  },
  'foggy-no': {
    tempts: 'Nobody has to be disappointed, for now.',
    costs: 'They wait, they ask again, and they find out from somebody else. By then it is a broken promise.',
    sounds: [
      { trade: 'Bank', line: 'I will see what I can do, but it could be difficult.' },
      { trade: 'Council office', line: 'Normally that is not really foreseen.' },
    ],
    imitates: ['plain-line', 'close-well'],
    instead: { trade: 'Bank', line: 'I cannot undo it. I can show you how to set a limit for next time.' },
    test: 'Is the answer no, and could they go home hoping?',
  },
  'fixing-too-soon': {
    tempts: 'You have seen this a hundred times and know the answer.',
    costs: 'It is the answer to the usual case. Theirs has not been told yet, so it will be told again.',
    sounds: [
      { trade: 'Printer helpline', line: 'Easy. Switch it off and on, and you are done.' },
      { trade: 'Hotel', line: 'I can move you to another room right away!' },
    ],
    imitates: ['next-step', 'leave-room'],
    instead: {
      trade: 'Hotel',
      line: 'The wedding below you went on until three. What would help most tonight?',
    },
    test: 'Had they finished, and do you know what they need?',
  },
  rescuing: {
    tempts: 'It feels like the kindest thing you did all day.',
    costs: 'They can do no more than before, and next time they will call you for it.',
    sounds: [
      { trade: 'Energy supplier', line: 'Just leave it all to me, you need not do anything.' },
      { trade: 'Library', line: 'Give me your password and I will fill it in for you.' },
    ],
    imitates: ['next-step', 'save-face'],
    instead: {
      trade: 'Energy supplier',
      line: 'Read me the number at the top of the meter. The rest we do together.',
    },
    test: 'Could they do it, and will they be able to after this?',
  },
  'cheer-and-flattery': {
    tempts: 'A good mood is catching, they say.',
    costs: 'Next to a problem it sounds as if you had not noticed the problem.',
    sounds: [
      { trade: 'Online shop', line: 'Great that you reached out! What a sharp eye you have!' },
      { trade: 'Gym', line: 'No worries at all, we will have you smiling in no time!' },
    ],
    imitates: ['credit', 'steady-opening', 'save-face'],
    instead: {
      trade: 'Online shop',
      line: 'You are right, the second page has the old price. I have it corrected.',
    },
    test: 'Take it out. Is anything missing?',
  },
};
