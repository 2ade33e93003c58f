import type { Counterfeit } from '#base';
import type { CounterfeitEntry } from '../entry.ts';
import type { Soft } from './soft.ts';

/** Those that are too hard, or lead away from the matter: the line may hold, and somebody is lost on the way. */
export const HARD: Readonly<Record<Exclude<Counterfeit, Soft>, CounterfeitEntry>> = {
  'threat-as-boundary': {
    tempts: 'You have had enough, and it feels strong.',
    costs:
      'There is no way back in it, so they go forward. If you cannot carry it out, it was the last time that you were believed.',
    sounds: [
      { trade: 'Town hall', line: 'One more word and you will never get a permit here.' },
      { trade: 'Hotline', line: 'With people like you I simply hang up.' },
    ],
    imitates: ['limit-conduct'],
    instead: {
      trade: 'Hotline',
      line: 'If the insults go on I end the call and send you the next step. Without them, we go on now.',
    },
    test: 'Does one of the four checks fail: something done, what I will do, within my power, a way back?',
  },
  'policy-shield': {
    tempts: 'The rule is right, and it was not you who made it.',
    costs:
      'The line stands and trust falls. A rule without a purpose sounds like a wall with nobody behind it.',
    sounds: [
      { trade: 'Swimming pool', line: 'That is against our rules. It says so on the sign.' },
      { trade: 'Phone company', line: 'According to our terms that is not possible.' },
    ],
    imitates: ['real-reason', 'plain-line', 'hold-steady'],
    instead: {
      trade: 'Swimming pool',
      line: 'Not without an adult: nobody here can watch just him. The shallow pool is open.',
    },
    test: 'Is a rule quoted without what it is for, and without anything that is open?',
  },
  interrogation: {
    tempts: 'You want to be thorough, and the form has nine boxes.',
    costs: 'Nobody can answer four questions at once. The one with blame in it is the one that is answered.',
    sounds: [
      { trade: 'Garage', line: 'When was that? Who told you so? Did you check the oil at all?' },
      { trade: 'Software', line: 'Have you read the guide that we sent you?' },
    ],
    imitates: ['useful-question'],
    instead: { trade: 'Garage', line: 'Did the light come on before the noise, or after it?' },
    test: 'Are there two question marks, or a hidden “why did you not”?',
  },
  diagnosing: {
    tempts: 'It seems to go deeper than the matter itself.',
    costs: 'Right or wrong, they now talk about themselves and against you.',
    sounds: [
      { trade: 'Clinic', line: 'You seem to be very stressed today.' },
      { trade: 'Car hire', line: 'I think you just want to get something out of this.' },
    ],
    imitates: ['test-need', 'name-stake'],
    instead: { trade: 'Car hire', line: 'Is it the fee, or that nobody showed you the scratch?' },
    test: 'Is the subject of the sentence the person, and not the matter?',
  },
  'tone-policing': {
    tempts: 'It is hard to think while somebody shouts.',
    costs:
      'Nobody was ever calmed by being told to be calm. It says that how they speak counts more than what happened.',
    sounds: [
      { trade: 'Airport desk', line: 'Please calm down first, then we can talk.' },
      { trade: 'School office', line: 'There is no need to take that tone with me.' },
    ],
    imitates: ['limit-conduct', 'steady-opening'],
    instead: {
      trade: 'Airport desk',
      line: 'I am on it. The next one leaves at 18:40, and I am looking for two seats.',
    },
    test: 'Does it ask for calm without saying what has to stop and how it can go on?',
  },
  'blame-shift': {
    tempts: 'It is even true: it was the other department.',
    costs: 'They do not care which of you it was. They learn that here nobody owns it.',
    sounds: [
      { trade: 'Online shop', line: 'That is the carrier, I am afraid we have no part in that.' },
      { trade: 'Bank', line: 'The system does not let me. You must have typed it wrong.' },
    ],
    imitates: ['own-and-repair', 'agree-with-truth'],
    instead: {
      trade: 'Online shop',
      line: 'It is lost between us and the carrier. I ask for it, and I call you by five.',
    },
    test: 'Where is the next step afterwards: with you, or with somebody who is not there?',
  },
  'over-explaining': {
    tempts: 'If they understood it all, they would agree.',
    costs: 'Each reason is a handle. The weakest is taken first, and the rest goes with it.',
    sounds: [
      {
        trade: 'Web hosting',
        line: 'You see, energy has gone up, then there are the licences, and in any case others charge more.',
      },
      {
        trade: 'Council office',
        line: 'The background is that the office was reorganised in spring, which is why we…',
      },
    ],
    imitates: ['real-reason'],
    instead: { trade: 'Web hosting', line: 'The price follows the storage that you use.' },
    test: 'Is there a second reason? Strike it out.',
  },
  'fake-choice': {
    tempts: 'Choices are good, so you put two on the table.',
    costs: 'They notice at once, and then they know that they have no say.',
    sounds: [
      { trade: 'Insurance', line: 'You can accept it now, or you can accept it in writing.' },
      { trade: 'Travel agency', line: 'Take the later flight or lose the booking, as you like.' },
    ],
    imitates: ['real-choice', 'whats-open'],
    instead: {
      trade: 'Travel agency',
      line: 'The 6 pm with a stop, or tomorrow at 8 straight through. The hotel is on us.',
    },
    test: 'Does it make a difference which one they take? Would anybody take either?',
  },
  dumping: {
    tempts: 'Somebody else can surely do it better, and the call is over.',
    costs:
      'They tell it all again, and what you could have settled in two minutes is now three people’s work.',
    sounds: [
      { trade: 'Energy supplier', line: 'You will have to ring billing for that. I put you through.' },
      { trade: 'Furniture shop', line: 'My manager is in on Monday, try then.' },
    ],
    imitates: ['pause-or-hand-over', 'close-well'],
    instead: { trade: 'Energy supplier', line: 'I can correct the reading myself. One minute, please.' },
    test: 'Could you decide it? Does the next person know anything about it?',
  },
};
