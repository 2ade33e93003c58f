import type { Skill } from '#base';
import type { Named } from './named.ts';

/** The three scored skills. */
export const SKILL_NAMES: Readonly<Record<Skill, Named>> = {
  'active-listening': {
    name: 'Active listening',
    means: 'Hearing the facts, the stakes and the need, and showing that you did.',
  },
  'boundary-setting': {
    name: 'Boundary setting',
    means: 'Saying what is and is not possible, and keeping to it with respect.',
  },
  'de-escalation': {
    name: 'De-escalation',
    means: 'Bringing the heat down and moving on to something that helps.',
  },
};
