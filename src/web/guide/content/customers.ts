import type { Archetype } from '#base';
import type { CustomerEntry } from './entry.ts';
import { BARGAINER } from './customers/bargainer.ts';
import { CHRONIC_COMPLAINER } from './customers/chronic-complainer.ts';
import { GATEKEEPER } from './customers/gatekeeper.ts';
import { GHOST } from './customers/ghost.ts';
import { KNOW_IT_ALL } from './customers/know-it-all.ts';
import { NITPICKER } from './customers/nitpicker.ts';
import { PERFECTIONIST } from './customers/perfectionist.ts';
import { RULE_BREAKER } from './customers/rule-breaker.ts';
import { VICTIM } from './customers/victim.ts';

/** The nine, each in a file of its own that anybody who writes scenarios can correct. */
export const CUSTOMERS: Readonly<Record<Archetype, CustomerEntry>> = {
  perfectionist: PERFECTIONIST,
  'chronic-complainer': CHRONIC_COMPLAINER,
  nitpicker: NITPICKER,
  gatekeeper: GATEKEEPER,
  ghost: GHOST,
  bargainer: BARGAINER,
  'know-it-all': KNOW_IT_ALL,
  victim: VICTIM,
  'rule-breaker': RULE_BREAKER,
};
