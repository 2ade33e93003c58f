import type { BEHAVIOURS_OF } from '#base';
import type { BehaviourEntry } from '../entry.ts';

export const BOUNDARIES: Readonly<
  Record<(typeof BEHAVIOURS_OF)['boundary-setting'][number], BehaviourEntry>
> = {
  'plain-line': {
    why: 'A clear no hurts once. A soft one is waited for, asked about, and hurts in the end.',
    sounds: [
      { trade: 'Airline', line: 'I cannot change the name on this ticket.' },
      { trade: 'Vet’s', line: 'We do not give that out without having seen the dog.' },
    ],
    wrongWhen: [
      'You do not know yet what they ask for, or why.',
      'You could do it, and just would rather not.',
      'The fault is ours, and nobody has said so.',
    ],
    imitatedBy: ['foggy-no', 'policy-shield'],
    test: 'Could somebody who heard only this sentence still hope? Then it was not plain.',
  },
  'real-reason': {
    why: 'A no with its reason is taken better than a gentle no without one. It is the exact reason that does it, not the soft wrapping.',
    sounds: [
      { trade: 'Swimming pool', line: 'With one lifeguard in, we may let in forty.' },
      { trade: 'Bank', line: 'After midnight the money is with the other bank; only they can stop it.' },
    ],
    wrongWhen: [
      'It was given, and nothing new has come up since.',
      'It would show how a check works.',
      'They have not been heard yet: now it is an excuse.',
    ],
    imitatedBy: ['policy-shield', 'over-explaining'],
    test: 'Is it true, is it one, and does it say what the rule is for?',
  },
  'whats-open': {
    why: 'A line shows where the way ends. People can accept that when they see where it goes on.',
    sounds: [
      { trade: 'Theatre', line: 'The seats I cannot take back. I can put them on our resale page tonight.' },
      { trade: 'Gym', line: 'What I can do is pause it for two months.' },
    ],
    wrongWhen: [
      'It comes as a prize for shouting.',
      'The line itself was not said. Then it is false hope.',
      'They are still too heated to hear an offer, or there are more than three of them.',
    ],
    imitatedBy: ['fake-choice', 'appeasing'],
    test: 'Is it inside the limit, is it worth having, and did the no come first?',
  },
  'hold-steady': {
    why: 'Pushing stops when it changes nothing, your voice included. It needs fresh words, or it sounds like a machine.',
    sounds: [
      {
        trade: 'Car park',
        line: 'I see that you would like it gone. The charge stays, and the way to appeal is on the back.',
      },
      { trade: 'Nursery', line: 'It is still six o’clock. I know that it is tight for you on Thursdays.' },
    ],
    wrongWhen: [
      'There is a new fact. Then look at it.',
      'They are not pushing. They have not understood.',
      'You are wrong.',
    ],
    imitatedBy: ['policy-shield', 'appeasing'],
    test: 'Is the answer the same, are the words new, and was nothing added?',
  },
  'limit-conduct': {
    why: 'It protects you, and it tells them how this can still go well. Both need to know before it gets worse.',
    sounds: [
      {
        trade: 'Broadband',
        line: 'I want to get this working with you. If the name-calling goes on, I will end the call and send the next step by mail.',
      },
      {
        trade: 'Town hall',
        line: 'Please step back from the desk. Then we go on; otherwise I stop here and we make an appointment.',
      },
    ],
    wrongWhen: [
      'They are angry at the matter, and one strong word slips out.',
      'It is criticism, however sharp.',
      'The fault is ours and has not been owned.',
    ],
    imitatedBy: ['threat-as-boundary', 'tone-policing'],
    test: 'Four checks: it names something done, it says what you will do, you can do it, and there is a way back.',
  },
  trade: {
    why: 'A gift asks for the next one. Something given for something ends in a deal that both have a part in.',
    sounds: [
      { trade: 'Print shop', line: 'If you can wait until Thursday, I take off the express fee.' },
      {
        trade: 'Office cleaning',
        line: 'With a two-year term the windows are in. By the month they are not.',
      },
    ],
    wrongWhen: [
      'It is owed to them anyway: a right, a proven fault.',
      'They are in need. Then look for help, not for a price.',
      'Safety or somebody’s data would be the thing given.',
    ],
    imitatedBy: ['appeasing'],
    test: 'What do we get? If the sentence has no answer to that, it is a gift.',
  },
  'close-well': {
    why: 'An end that was said, with its reason and its date, leaves people able to go on, with us or with somebody else.',
    sounds: [
      {
        trade: 'Bookkeeping',
        line: 'We stop at the end of June. Your files come by the 10th, with two firms that take on new clients.',
      },
      {
        trade: 'Hotline',
        line: 'That is settled, then: the new meter on the 4th. I am writing it down, and you get it by mail.',
      },
    ],
    wrongWhen: [
      'It is the first answer to something hard.',
      'Nobody has checked who may decide it, and whether a duty stands against it.',
      'It is payback for a complaint.',
    ],
    imitatedBy: ['foggy-no', 'dumping'],
    test: 'Are decision, reason, date and the way from here all in it?',
  },
};
