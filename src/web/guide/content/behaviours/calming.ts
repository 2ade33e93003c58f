import type { BEHAVIOURS_OF } from '#base';
import type { BehaviourEntry } from '../entry.ts';

export const CALMING: Readonly<Record<(typeof BEHAVIOURS_OF)['de-escalation'][number], BehaviourEntry>> = {
  'steady-opening': {
    why: 'Somebody who is heated takes in one short thing. That you are there, and staying, is the right one.',
    sounds: [
      { trade: 'Locksmith', line: 'This is Noor. I have your address, and I am staying on the line.' },
      {
        trade: 'Airport desk',
        line: 'Good evening. I have your booking here. I am with you until it is solved.',
      },
    ],
    wrongWhen: ['There is danger now. Then say what to do.', 'They are calm. Calming them is odd.'],
    imitatedBy: ['cheer-and-flattery', 'tone-policing', 'premature-reassurance'],
    test: 'Is it under twenty words, with a name and without a defence?',
  },
  'agree-with-truth': {
    why: 'A yes to what is so takes away what they were about to fight for. It costs nothing that was not gone already.',
    sounds: [
      { trade: 'Window fitters', line: 'Three visits for one window is too many.' },
      { trade: 'Car insurance', line: 'That paragraph is hard to read. It is.' },
    ],
    wrongWhen: ['The facts are what is in doubt.', 'It would admit more than you may admit.'],
    imitatedBy: ['blame-shift', 'appeasing'],
    test: 'Is it true, would you write it down, and is no colleague sold with it?',
  },
  'own-and-repair': {
    why: 'Said once, with what you do about it, it ends the question of blame. Said twice, it opens it.',
    sounds: [
      {
        trade: 'Bakery',
        line: 'We wrote the wrong name on the cake. That is on us; a new one is at your door by two.',
      },
      { trade: 'Phone company', line: 'We charged you twice. The second 30 go back today.' },
    ],
    wrongWhen: [
      'It was not our fault. Regret for what happened is something else.',
      'You have said it before.',
      'There is no repair behind it.',
    ],
    imitatedBy: ['over-apology', 'blame-shift'],
    test: 'Does it say whose, what and how it is put right? And is it the first time?',
  },
  'next-step': {
    why: 'At some point people want to see something move. Who and by when turn a kind word into a plan.',
    sounds: [
      {
        trade: 'Housing association',
        line: 'Ben comes tomorrow between eight and ten, and rings you first.',
      },
      { trade: 'Software', line: 'I am resetting it now. You can log in again in five minutes.' },
    ],
    wrongWhen: [
      'They are in the first heat and hear nothing yet.',
      'They could do it themselves, and it would do them good.',
      'You do not know yet whether it can be kept.',
    ],
    imitatedBy: ['premature-reassurance', 'fixing-too-soon', 'rescuing'],
    test: 'Could they ring tomorrow and check whether it happened?',
  },
  'real-choice': {
    why: 'Much anger is about having no say. A small decision that is truly theirs gives some of it back.',
    sounds: [
      { trade: 'Garage', line: 'A part from us by Friday, or a used one tomorrow. Which suits you?' },
      { trade: 'Clinic', line: 'Shall I go through the bill first, or the appointment?' },
    ],
    wrongWhen: [
      'They are lost. Then recommend one.',
      'The point cannot be chosen.',
      'It is read as a row of offers with a better one at the end.',
    ],
    imitatedBy: ['fake-choice'],
    test: 'Would you be at ease with each answer? And is there a difference?',
  },
  'save-face': {
    why: 'People stay with a wrong point because the way back costs them something. Make it free.',
    sounds: [
      { trade: 'Online shop', line: 'That box hides itself when the page is small. It catches many.' },
      { trade: 'Heating engineers', line: 'With the old model you would have been right.' },
    ],
    wrongWhen: [
      'It is the third time, and they know the rule.',
      'They were right to insist. Then it sounds as if it did not matter.',
      'What is needed is that somebody answers for it.',
    ],
    imitatedBy: ['cheer-and-flattery', 'rescuing'],
    test: 'Is it true, and does it lead back to the matter?',
  },
  'pause-or-hand-over': {
    why: 'Some talks need a break, or somebody who is allowed to do more. Told beforehand, that is a service; done to somebody, it is a push through a door.',
    sounds: [
      {
        trade: 'Tax office',
        line: 'My colleague Lea decides that. I tell her all of it now, so that you need not start over.',
      },
      { trade: 'Travel agency', line: 'Give me ten minutes to read it. I call you at half past.' },
    ],
    wrongWhen: [
      'A voice was raised for the first time.',
      'You may decide it yourself.',
      'Starting over is what they have been doing for weeks.',
    ],
    imitatedBy: ['dumping'],
    test: 'Do they know who, when and why? And does the next person know the story?',
  },
};
