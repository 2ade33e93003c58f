import type { Behaviour } from '#base';
import type { Named } from './named.ts';

/** The 21 behaviours that a reply can show, in plain words. */
export const BEHAVIOUR_NAMES: Readonly<Record<Behaviour, Named>> = {
  'hold-facts': {
    name: 'Hold the facts',
    means: 'Say back what happened in your own words, with a detail that only this customer gave.',
  },
  'name-stake': {
    name: 'Name what is at stake',
    means: 'Say once what this costs the person, no bigger and no smaller than they showed it.',
  },
  'useful-question': {
    name: 'Ask the question that moves things',
    means: 'Ask one thing whose answer changes what you do next.',
  },
  'test-need': {
    name: 'Test the need behind it',
    means: 'Offer a guess at the reason behind the demand, and let the customer correct it.',
  },
  'check-picture': {
    name: 'Check the shared picture',
    means: 'Sum up both sides briefly and give a real chance to put it right.',
  },
  'leave-room': {
    name: 'Leave room',
    means: 'Let the whole story come out once, before you fix or defend anything.',
  },
  credit: {
    name: 'Credit what they got right',
    means: 'Point to something specific that the customer noticed, did or knew.',
  },
  'plain-line': {
    name: 'Say the line plainly',
    means: 'Tell them early and in short words what is not possible, and leave no false hope.',
  },
  'real-reason': {
    name: 'Give the real reason once',
    means: 'Give one true and specific reason, in one sentence, one time.',
  },
  'whats-open': {
    name: 'Show what is open',
    means: 'Offer the best thing that can be done inside the limit.',
  },
  'hold-steady': {
    name: 'Hold steady',
    means: 'Keep the same answer in fresh, calm words as long as nothing new comes up.',
  },
  'limit-conduct': {
    name: 'Limit the conduct',
    means: 'Name the behaviour, say what you will do if it goes on, and leave a way back.',
  },
  trade: {
    name: 'Trade, do not give',
    means: 'Give something only in return for something of value.',
  },
  'close-well': {
    name: 'Close the door well',
    means: 'End it with a decision, a reason, a date, and help with what comes after.',
  },
  'steady-opening': {
    name: 'Open short and steady',
    means: 'Start low and brief: who you are, that you are there, and that you will stay.',
  },
  'agree-with-truth': {
    name: 'Agree with what is true',
    means: 'Grant the fact or the principle that the customer is right about.',
  },
  'own-and-repair': {
    name: 'Own it once and repair it',
    means: 'Say whose mistake it was and what you do about it, one time.',
  },
  'next-step': {
    name: 'Next step, owner, time',
    means: 'Say what happens now, who does it, and by when.',
  },
  'real-choice': {
    name: 'Give back control',
    means: 'Offer two or three real options, or let the customer set the order.',
  },
  'save-face': {
    name: 'Save face',
    means: 'Make it easy to step back without looking small.',
  },
  'pause-or-hand-over': {
    name: 'Pause, hand over or end safely',
    means: 'Take a break, bring in the right person, or end the contact, and say so first.',
  },
};
