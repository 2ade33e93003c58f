import type { Archetype, Behaviour, Counterfeit } from '#base';
import type { Option } from '#dialogue';

/** In the order of the columns below. */
const COLUMNS: readonly Archetype[] = [
  'perfectionist',
  'chronic-complainer',
  'nitpicker',
  'gatekeeper',
  'ghost',
  'bargainer',
  'know-it-all',
  'victim',
  'rule-breaker',
];

/** What usually helps (+) or backfires (-) with which archetype, whatever is said: the table of playbook §A5. */
const SIGNS: Partial<Record<Behaviour | Counterfeit, string>> = {
  'name-stake': 'o+-oo--+o',
  'hold-facts': '+++++o+++',
  'useful-question': '+-o+-++o+',
  'test-need': '++++++oo+',
  credit: '+o++o-++-',
  'own-and-repair': '++oo--o+o',
  'agree-with-truth': '++++oo+++',
  'real-choice': 'o+o++o++o',
  'next-step': '+++++o+++',
  'premature-reassurance': '----o--o-',
  'real-reason': '+o++oo+o+',
  'plain-line': '++++o+o++',
  'hold-steady': 'o++--+--+',
  trade: '+-++o+o-o',
  'limit-conduct': '-ooo-oo-+',
  'check-picture': '+++++++++',
  'close-well': '+++++++++',
  'pause-or-hand-over': 'o--o+-+++',
  appeasing: '-------o-',
  'leave-room': 'o-o+++++o',
};

const WORTH: Readonly<Record<string, number>> = { '+': 1, '-': -1 };

/** Sum of the signs of what an option does, for a customer of this archetype; 0 for one that the table lacks. */
export function matrixSign(archetype: string, { does, counterfeit }: Option): number {
  const column = COLUMNS.findIndex((one) => one === archetype);
  const heard = counterfeit ? [...does, counterfeit] : does;
  return heard.reduce((sum, event) => sum + (WORTH[SIGNS[event]?.[column] ?? 'o'] ?? 0), 0);
}
