import type { CatalogueEntry } from './entry.ts';
import { scenarioPair } from './examples.ts';

const FOUND = '  found: { class: solved, utility: 80, title: The parcel turns up }\n';
const LOST = '  gone: { class: lost, utility: 20, title: Goes elsewhere';

/** PS315 to PS319: how a scenario closes. */
export const ENDINGS = {
  'value-twice': {
    code: 'PS315',
    severity: 'error',
    title: 'An ending has two values',
    happened: 'An ending has both `sliders` and `utility`.',
    why: 'Only one of them can be right.',
    todo: 'Keep one.',
    ...scenarioPair([['utility: 80', 'utility: 80, sliders: { solved: 9, fair: 8, line: 9, safe: 10 }']]),
  },
  'value-missing': {
    code: 'PS316',
    severity: 'error',
    title: 'An ending has no value',
    happened: 'An ending has neither `sliders` nor `utility`.',
    why: 'Every loss in the debrief is measured in points of the endings.',
    todo: 'Add one of them.',
    ...scenarioPair([['utility: 80, ', '']]),
  },
  'ending-not-by-end': {
    code: 'PS317',
    severity: 'error',
    title: 'An ending with a condition is reached directly',
    happened: 'A way, `leaves` or `runs-out` names an ending that has a `when`.',
    why: 'The condition is only asked by `to: end`; here it would be passed over.',
    todo: 'Write `to: end`, or delete the `when` of the ending.',
    ...scenarioPair(
      [
        [
          FOUND,
          `  found: { class: solved, utility: 80, title: It turns up, when: { trust: ">= 5" } }\n${LOST} }\n`,
        ],
      ],
      [
        [
          FOUND,
          `  found: { class: solved, utility: 80, title: It turns up, when: { trust: ">= 5" } }\n${LOST} }\n`,
        ],
        ['to: found', 'to: end'],
        ['to: found', 'to: end'],
      ],
    ),
  },
  'no-ending-for-end': {
    code: 'PS318',
    severity: 'error',
    title: '`end` may find no ending',
    happened: 'A way leads to `end`, and every ending has a condition.',
    why: 'When none of them fits, the conversation could not close.',
    todo: 'Let the last ending have no `when`.',
    ...scenarioPair(
      [
        [FOUND, '  found: { class: solved, utility: 80, title: It turns up, when: { trust: ">= 5" } }\n'],
        ['to: found', 'to: end'],
        ['to: found', 'to: end'],
      ],
      [
        [
          FOUND,
          `  found: { class: solved, utility: 80, title: It turns up, when: { trust: ">= 5" } }\n${LOST} }\n`,
        ],
        ['to: found', 'to: end'],
        ['to: found', 'to: end'],
      ],
    ),
  },
  'ending-never-taken': {
    code: 'PS319',
    severity: 'warning',
    title: 'An ending with a condition is never taken',
    happened: 'It stands behind an ending that always fits, or nothing leads to `end`.',
    why: '`end` takes the first ending that fits, from the top.',
    todo: 'Move it above the first ending without `when`.',
    ...scenarioPair(
      [
        [FOUND, `${FOUND}${LOST}, when: { trust: "<= 2" } }\n`],
        ['to: found', 'to: end'],
      ],
      [
        [FOUND, `${LOST}, when: { trust: "<= 2" } }\n${FOUND}`],
        ['to: found', 'to: end'],
      ],
    ),
  },
} as const satisfies Record<string, CatalogueEntry>;
