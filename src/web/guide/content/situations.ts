import type { Situation } from '#base';
import type { SituationEntry } from './entry.ts';
import { ABUSIVE } from './situations/abusive.ts';
import { ANGRY } from './situations/angry.ts';
import { CONFUSED } from './situations/confused.ts';
import { DISHONEST } from './situations/dishonest.ts';
import { EXPLOITING_POLICY } from './situations/exploiting-policy.ts';
import { NON_REFUNDABLE } from './situations/non-refundable.ts';
import { PROBLEM } from './situations/problem.ts';
import { REPEATED_MISTAKE } from './situations/repeated-mistake.ts';

/** The eight situations, each in a file of its own. */
export const SITUATION_ENTRIES: Readonly<Record<Situation, SituationEntry>> = {
  angry: ANGRY,
  confused: CONFUSED,
  problem: PROBLEM,
  'repeated-mistake': REPEATED_MISTAKE,
  'exploiting-policy': EXPLOITING_POLICY,
  dishonest: DISHONEST,
  'non-refundable': NON_REFUNDABLE,
  abusive: ABUSIVE,
};
