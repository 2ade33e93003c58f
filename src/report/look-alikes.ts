import type { Archetype } from '#base';

/** Archetypes that are easily taken for each other, so that practising them in turn teaches the difference. */
const LOOK_ALIKES: readonly (readonly [Archetype, Archetype])[] = [
  ['perfectionist', 'nitpicker'],
  ['nitpicker', 'know-it-all'],
  ['chronic-complainer', 'victim'],
  ['bargainer', 'rule-breaker'],
  ['bargainer', 'gatekeeper'],
  ['gatekeeper', 'ghost'],
];

export function lookAlike(a: string, b: string): boolean {
  return LOOK_ALIKES.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
}
