import type { Archetype, RootCause, Sign, Situation, Trait } from '#base';
import type { Named } from './named.ts';

/** The nine archetypes: a pattern in one conversation, not a kind of person. */
export const ARCHETYPE_NAMES: Readonly<Record<Archetype, Named>> = {
  perfectionist: {
    name: 'The Perfectionist',
    means: 'Holds everything to a very high standard and points at every flaw, real or not.',
  },
  'chronic-complainer': {
    name: 'The Chronic Complainer',
    means: 'Finds fault in every contact, whatever is done; often an old case was never closed.',
  },
  nitpicker: {
    name: 'The Nitpicker',
    means: 'Stays with small details and small differences, since someone else may check them.',
  },
  gatekeeper: {
    name: 'The Gatekeeper',
    means: 'Holds the way to a decision in another company and uses it to steer or to get more.',
  },
  ghost: {
    name: 'The Ghost',
    means: 'Is hard to reach and hard to pin down; pressure makes them go quiet.',
  },
  bargainer: {
    name: 'The Bargainer',
    means: 'Is always after a better deal and reads each gift as a sign that there is more.',
  },
  'know-it-all': {
    name: 'The Know-It-All',
    means: 'Is sure of knowing the subject better than you and puts your advice to the test.',
  },
  victim: {
    name: 'The Victim',
    means: 'Sees every cause in other people and takes comfort more easily than a step of their own.',
  },
  'rule-breaker': {
    name: 'The Rule-Breaker',
    means: 'Steps around rules and terms, and tests how far they give.',
  },
};

/** Why a customer is like this; found out by listening. */
export const ROOT_CAUSE_NAMES: Readonly<Record<RootCause, Named>> = {
  dissatisfaction: { name: 'Let down', means: 'Something was promised or expected and did not come.' },
  misunderstanding: {
    name: 'Misunderstanding',
    means: 'Two people mean different things by the same words.',
  },
  'personal-stress': { name: 'Personal stress', means: 'Something outside this matter weighs on them.' },
  'bad-history': {
    name: 'Bad history',
    means: 'An earlier contact with the company went wrong and was never put right.',
  },
  'perceived-injustice': {
    name: 'Sense of injustice',
    means: 'They believe that others are treated better.',
  },
  'loss-of-control': {
    name: 'Loss of control',
    means: 'Things are decided over their head, with no say in it.',
  },
  'cultural-difference': {
    name: 'Different customs',
    means: 'What is polite, direct or open to a deal is not the same everywhere; no one is wrong.',
  },
  personality: { name: 'Habit', means: 'They deal with most things this way, whatever the topic.' },
  opportunism: { name: 'Trying their luck', means: 'They know what they do and see how far it goes.' },
  vulnerability: {
    name: 'Vulnerability',
    means: 'Illness, grief, money or fear make this harder for them than it looks.',
  },
};

/** Early warning signs that a line, a record or a pattern can show. */
export const SIGN_NAMES: Readonly<Record<Sign, Named>> = {
  'unrealistic-expectations': {
    name: 'Unrealistic expectations',
    means: 'What they count on cannot be done by anyone.',
  },
  'repeated-complaints': {
    name: 'Repeated complaints',
    means: 'This is not the first complaint, and often not the fifth.',
  },
  'negative-tone': {
    name: 'Negative tone',
    means: 'The words are sour or sarcastic before anything has happened.',
  },
  'demanding-communication': {
    name: 'Demanding messages',
    means: 'Many messages, each more urgent than the last.',
  },
  'unreasonable-requests': {
    name: 'Unreasonable requests',
    means: 'They ask for more than the case could justify.',
  },
  'excessive-criticism': { name: 'Constant criticism', means: 'Nothing is good, not even what went well.' },
  'no-compromise': { name: 'No compromise', means: 'Only their own outcome will do.' },
  'disregard-for-boundaries': {
    name: 'Disregard for limits',
    means: 'A no, an hour or a rule is treated as if it were not there.',
  },
};

/** How the difficulty shows. */
export const TRAIT_NAMES: Readonly<Record<Trait, Named>> = {
  aggressive: { name: 'Aggressive', means: 'Loud, hostile or out for a fight.' },
  'passive-aggressive': { name: 'Passive-aggressive', means: 'Polite on top, with a sting underneath.' },
  'excessive-demands': {
    name: 'Excessive demands',
    means: 'Wants special treatment and knows no end to it.',
  },
  inflexible: { name: 'Inflexible', means: 'Sees one way only.' },
  impatient: { name: 'Impatient', means: 'Cannot bear to wait.' },
  entitled: { name: 'Entitled', means: 'Takes rank or loyalty as a right to more.' },
  'not-listening': { name: 'Not listening', means: 'Talks over what is explained, or turns it away.' },
  inconsistent: { name: 'Inconsistent', means: 'Asks for one thing now and another a minute later.' },
  unreasonable: { name: 'Unreasonable', means: 'Asks for what no one could give.' },
};

/** Situations in which kindness alone is not enough. */
export const SITUATION_NAMES: Readonly<Record<Situation, Named>> = {
  angry: {
    name: 'The customer is angry',
    means: 'Take it in without defending, and without being walked over.',
  },
  confused: {
    name: 'The customer is lost',
    means: 'Be patient, explain it in few words, and take it seriously.',
  },
  problem: { name: 'Something is broken', means: 'Own it, point at no one, and fix it fast.' },
  'repeated-mistake': {
    name: 'The same mistake again',
    means: 'Be kind, and say plainly what has to be done in another way.',
  },
  'exploiting-policy': {
    name: 'Goodwill is being used',
    means: 'Be friendly and firm; the answer stays no.',
  },
  dishonest: { name: 'The story does not hold', means: 'Stay with facts; being softer rewards it.' },
  'non-refundable': { name: 'A refund that the terms rule out', means: 'Hold the line and explain it.' },
  abusive: { name: 'The customer is abusive', means: 'Warn once, then end the contact; that is right.' },
};
