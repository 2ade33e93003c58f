import type { CatalogueEntry } from './entry.ts';
import { scenarioPair } from './examples.ts';

const SAYS = 'says: It was meant to be here on Monday. It is always mine that goes missing.';
const TO_B = 'any complaint.\n        to: found';
const HEAD = 'channel: chat\n';

/** PS303 to PS310: what is said, and which way is taken. */
export const SAID = {
  'conditional-last-variant': {
    code: 'PS303',
    severity: 'error',
    title: 'The last variant has a condition',
    happened: 'Every variant of a line has a `when`.',
    why: 'When none of them fits, nothing would be said.',
    todo: 'Add one without `when` at the end.',
    ...scenarioPair(
      [[SAYS, 'says: [{ id: hot, when: { tension: ">= 7" }, text: It was meant to be here on Monday! }]']],
      [
        [
          SAYS,
          'says: [{ id: hot, when: { tension: ">= 7" }, text: It was meant to be here on Monday! }, { id: calm, text: It was meant to be here on Monday. }]',
        ],
      ],
    ),
  },
  'conditional-last-route': {
    code: 'PS304',
    severity: 'error',
    title: 'The last way has a condition',
    happened: 'Every way in the list under `to` has a `when`.',
    why: 'When none of them fits, the conversation could not go on.',
    todo: 'Add one without `when` at the end.',
    ...scenarioPair(
      [[TO_B, 'any complaint.\n        to: [{ when: { trust: ">= 5" }, to: found }]']],
      [[TO_B, 'any complaint.\n        to: [{ when: { trust: ">= 5" }, to: found }, { to: opening }]']],
    ),
  },
  'never-said': {
    code: 'PS305',
    severity: 'error',
    title: 'Something stands behind a variant or a way that always fits',
    happened: 'A variant or a way without `when` is not the last one.',
    why: 'The first that fits is taken, so what follows is never reached.',
    todo: 'Give it a `when`, or move it to the end.',
    ...scenarioPair(
      [[TO_B, 'any complaint.\n        to: [{ to: opening }, { to: found }]']],
      [[TO_B, 'any complaint.\n        to: [{ when: { trust: "<= 5" }, to: opening }, { to: found }]']],
    ),
  },
  'same-variant': {
    code: 'PS306',
    severity: 'error',
    title: 'Two variants have the same id',
    happened: 'In one line two variants are called the same, or one is called by the place of another.',
    why: 'Recordings and translations find a line by its id.',
    todo: 'Give one of them another id.',
    ...scenarioPair(
      [
        [
          SAYS,
          'says: [{ id: hot, when: { tension: ">= 7" }, text: It was meant to be here on Monday! }, { id: hot, text: It was meant to be here on Monday. }]',
        ],
      ],
      [
        [
          SAYS,
          'says: [{ id: hot, when: { tension: ">= 7" }, text: It was meant to be here on Monday! }, { id: calm, text: It was meant to be here on Monday. }]',
        ],
      ],
    ),
  },
  'recording-of-several': {
    code: 'PS307',
    severity: 'error',
    title: 'A recording stands for several wordings',
    happened: 'A variant has `audio` and more than one wording.',
    why: 'What is heard would differ from what is read.',
    todo: 'Keep one wording, or make each a variant with its own recording.',
    ...scenarioPair(
      [
        [
          SAYS,
          'says: [{ id: one, text: [It was meant to be here on Monday., Monday you said.], audio: one.mp3 }]',
        ],
        ['    cue: meant to be here on Monday\n', ''],
      ],
      [
        [SAYS, 'says: [{ id: one, text: It was meant to be here on Monday., audio: one.mp3 }]'],
        ['    cue: meant to be here on Monday\n', ''],
      ],
    ),
  },
  'nothing-said': {
    code: 'PS308',
    severity: 'error',
    title: 'A beat says nothing',
    happened: 'A beat has neither `says` nor `happens`.',
    why: 'The trainee would have to answer to nothing.',
    todo: 'Add what the customer says, or what the narrator tells.',
    ...scenarioPair([[`    ${SAYS}\n`, '']], [[SAYS, 'happens: It was meant to be here on Monday.']]),
  },
  'cue-not-said': {
    code: 'PS309',
    severity: 'warning',
    title: 'The cue is not in the line',
    happened: '`cue` stands in no wording of its beat.',
    why: 'The debrief marks the cue in what the customer said.',
    todo: 'Copy it word for word.',
    ...scenarioPair([['cue: meant to be here on Monday', 'cue: should be here on Monday']]),
  },
  'sign-not-said': {
    code: 'PS310',
    severity: 'warning',
    title: 'The words of a sign are never said',
    happened: 'The words given for an early warning sign stand in no line of the customer.',
    why: 'The debrief shows where the sign was to be seen.',
    todo: 'Copy them word for word from a line of the customer.',
    ...scenarioPair(
      [[HEAD, `${HEAD}signs: { negative-tone: always mine that gets lost }\n`]],
      [[HEAD, `${HEAD}signs: { negative-tone: always mine that goes missing }\n`]],
    ),
  },
} as const satisfies Record<string, CatalogueEntry>;
