import type { Counterfeit } from '#base';
import type { Named } from './named.ts';

/** The 18 counterfeits: what sounds like good handling and is not. Each explanation is about the line, never the person. */
export const COUNTERFEIT_NAMES: Readonly<Record<Counterfeit, Named>> = {
  'scripted-empathy': {
    name: 'Scripted empathy',
    means:
      'Kind words that would fit any other case just as well, so they do not show that anybody listened.',
  },
  parroting: {
    name: 'Parroting',
    means: 'The same words handed back with nothing added.',
  },
  'over-apology': {
    name: 'One sorry too many',
    means: 'Another apology with no new harm to answer for; each one makes the last one worth less.',
  },
  'premature-reassurance': {
    name: 'Promise too soon',
    means: 'Comfort or a promise before the facts are known, or about something out of your hands.',
  },
  'threat-as-boundary': {
    name: 'Threat dressed as a limit',
    means: 'A limit that aims at the person, goes beyond your power, or leaves no way back.',
  },
  appeasing: {
    name: 'Giving in to pressure',
    means: 'Something given because of the push, with no new fact behind it.',
  },
  'policy-shield': {
    name: 'Hiding behind the rule',
    means: 'A rule is quoted, but not what it is for, and nothing else is offered.',
  },
  'foggy-no': {
    name: 'Foggy no',
    means: 'The answer is no, but the sentence leaves hope.',
  },
  interrogation: {
    name: 'Too many questions',
    means: 'Several questions at once, or one that sounds like blame.',
  },
  'fixing-too-soon': {
    name: 'Fixing too soon',
    means: 'A solution before the story is told or the need is known.',
  },
  rescuing: {
    name: 'Rescuing',
    means: 'Doing for the customer what they could do, so that they end up with no more control than before.',
  },
  diagnosing: {
    name: 'Reading the person',
    means: 'A guess about mood, motive or character in place of the matter itself.',
  },
  'tone-policing': {
    name: 'Asking for calm',
    means: 'A call to calm down that names no behaviour and shows no way back.',
  },
  'blame-shift': {
    name: 'Passing the blame',
    means: 'The fault moves to another team, the system or the customer, and nobody owns the next step.',
  },
  'over-explaining': {
    name: 'Too many reasons',
    means: 'More than one reason, or a defence where news was needed; each extra reason can be argued with.',
  },
  'fake-choice': {
    name: 'Choice in name only',
    means: 'Options that lead to the same place, or none that anyone would take.',
  },
  dumping: {
    name: 'Passing it on',
    means: 'A hand-over of something that could be settled here.',
  },
  'cheer-and-flattery': {
    name: 'Cheer and flattery',
    means: 'Bright or sweet words that do nothing for the matter.',
  },
};
