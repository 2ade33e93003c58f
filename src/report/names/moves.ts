import type { EndingClass, HardStop, Moment } from '#base';
import type { Meter } from '#dialogue';
import type { Label, Mark } from '../labels.ts';
import type { OutcomeBand } from '../outcome.ts';
import type { Named } from './named.ts';

/** The labels of a move. */
export const LABEL_NAMES: Readonly<Record<Label, Named>> = {
  strong: { name: 'Strong', means: 'As good as anything that was possible here.' },
  fine: { name: 'Fine', means: 'Works; a little was left on the table.' },
  slip: { name: 'Slip', means: 'The talk goes on, but some ground is gone.' },
  costly: { name: 'Costly', means: 'A good part of what was possible is gone from here on.' },
  'breaking-point': { name: 'Breaking point', means: 'This is where the outcome was decided for the worse.' },
};

/** What a label may carry on top. */
export const MARK_NAMES: Readonly<Record<Mark, Named>> = {
  'only-move': { name: 'Only move', means: 'Every other choice here would have been costly.' },
  'missed-opening': {
    name: 'Missed opening',
    means: 'The customer opened a door here, and it closed again.',
  },
  repair: { name: 'Repair', means: 'The best way on from a hard spot.' },
};

/** How a talk turned out, by its outcome points. */
export const OUTCOME_NAMES: Readonly<Record<OutcomeBand, Named>> = {
  'solved-well': { name: 'Solved well', means: '80 to 100 points.' },
  workable: { name: 'Workable', means: '60 to 79 points.' },
  unresolved: { name: 'Unresolved', means: '40 to 59 points.' },
  damage: { name: 'Damage done', means: 'Less than 40 points.' },
};

/** How a conversation closed. */
export const ENDING_NAMES: Readonly<Record<EndingClass, Named>> = {
  solved: { name: 'Solved', means: 'The problem is off the table.' },
  workable: { name: 'Workable', means: 'Not all of it is solved, and both sides can live with it.' },
  'handed-over': { name: 'Handed over well', means: 'The right person has it and knows the story.' },
  parted: { name: 'Parted with grace', means: 'The contact ended openly, with help for what comes after.' },
  lost: { name: 'Lost', means: 'The customer went, and the matter is still open.' },
  harmful: { name: 'Harmful', means: 'Someone is worse off than before the talk.' },
};

/** Lines that no play may cross. */
export const HARD_STOP_NAMES: Readonly<Record<HardStop, Named>> = {
  privacy: { name: 'Privacy', means: 'Something was told to a person who had no right to it.' },
  discrimination: { name: 'Discrimination', means: 'A person was treated worse for who they are.' },
  'unlawful-promise': {
    name: 'Unlawful promise',
    means: 'Something was promised that the law does not allow.',
  },
  'coached-evasion': { name: 'Help around a rule', means: 'The customer was shown how to get past a check.' },
  abuse: { name: 'Abuse', means: 'Abuse was put up with or given back; warning and ending is right.' },
};

/** What kind of moment a decision was. */
export const MOMENT_NAMES: Readonly<Record<Moment, Named>> = {
  opening: { name: 'The opening', means: 'The first words, before anything is known.' },
  hearing: { name: 'The first account', means: 'The story comes out for the first time.' },
  retelling: { name: 'The second telling', means: 'The same story starts again.' },
  'need-unknown': { name: 'Need not known yet', means: 'There is a demand, but not the reason for it.' },
  'need-known': { name: 'Need known', means: 'It is clear what would help, and it can be done.' },
  'outside-line': { name: 'Outside the line', means: 'What they ask for cannot be given.' },
  pushed: { name: 'Pushed again', means: 'The same demand, with nothing new behind it.' },
  'new-fact': { name: 'A new fact', means: 'The same demand, with something new behind it.' },
  'our-fault': { name: 'Our own mistake', means: 'The company got it wrong, and no one has owned it yet.' },
  abuse: { name: 'Abuse', means: 'An insult or a threat at a person.' },
  close: { name: 'The close', means: 'All is said; what is left is who does what by when.' },
  quiet: { name: 'Silence', means: 'No answer comes.' },
};

/** The three meters of the customer's mood. */
export const METER_NAMES: Readonly<Record<Meter, Named>> = {
  tension: { name: 'Tension', means: 'How heated the customer is.' },
  trust: { name: 'Trust', means: 'How far the customer believes in you.' },
  ground: { name: 'Ground', means: 'How much of your own position still stands.' },
};
