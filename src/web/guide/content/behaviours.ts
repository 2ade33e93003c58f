import type { Behaviour } from '#base';
import { BOUNDARIES } from './behaviours/boundaries.ts';
import { CALMING } from './behaviours/calming.ts';
import { LISTENING } from './behaviours/listening.ts';
import type { BehaviourEntry } from './entry.ts';

/** The 21 behaviours, by skill in a file each. */
export const BEHAVIOUR_ENTRIES: Readonly<Record<Behaviour, BehaviourEntry>> = {
  ...LISTENING,
  ...BOUNDARIES,
  ...CALMING,
};
