import type { Moment } from '#base';
import type { Meter, Mood } from '#dialogue';

export const METER_WORDS: Readonly<Record<Meter, string>> = {
  tension: 'Tension',
  trust: 'Trust',
  ground: 'Your ground',
};

const STEPS: Readonly<Record<Meter, readonly [string, string, string, string, string]>> = {
  tension: ['calm', 'stirred', 'tense', 'heated', 'at the limit'],
  trust: ['none', 'thin', 'building', 'good', 'strong'],
  ground: ['gone', 'slipping', 'half left', 'mostly held', 'all of it'],
};

/** Which step each value of a meter belongs to: 0 and 1 the first, 9 and 10 the last. */
const STEP_AT = [0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4] as const;

/** A meter's value in a word or two. */
export const meterInWords = (meter: Meter, mood: Mood): string =>
  STEPS[meter][STEP_AT[mood[meter]] ?? 0] ?? STEPS[meter][0];

/** What usually helps in each kind of moment; a hint before anything has gone wrong. */
export const MOMENT_RULES: Readonly<Record<Moment, string>> = {
  opening: 'Show first that you heard the fact they came with. Solutions can wait one line.',
  hearing: 'Give back what they said in their own facts before you offer anything.',
  retelling: 'It starts again because it did not land. Name what matters to them, then move it on.',
  'need-unknown': 'You know the demand, not the reason. One good question beats three offers.',
  'need-known': 'They can hear it now: say who does what by when.',
  'outside-line': 'Say the no plainly, with its real reason, and what is open instead.',
  pushed: 'Nothing new was said, so nothing new is owed. Same answer, fresh words, warm voice.',
  'new-fact': 'Something new is on the table. Look at it before you repeat yourself.',
  'our-fault': 'Own it once, without excuses, and put the repair right behind it.',
  abuse: 'Name what has to stop and what you will do if it does not, in one calm sentence.',
  close: 'Sum up who does what by when, and let them leave with their head up.',
  quiet: 'Silence is an answer too. Leave room, then make the next step small.',
};
