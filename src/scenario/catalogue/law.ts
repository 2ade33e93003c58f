import type { CatalogueEntry } from './entry.ts';
import { lawPair } from './examples.ts';

/** PL4xx: what makes no sense in a law. */
export const LAW = {
  'stance-never-entered': {
    code: 'PL401',
    severity: 'warning',
    title: 'A stance is never entered',
    happened: 'The customer does not begin in this stance and no other stance turns to it.',
    why: 'Its reactions are never seen, unless a scenario begins with it.',
    todo: 'Let a stance turn to it, or delete it.',
    ...lawPair([['      boiling: blaming', '      boiling: listening']]),
  },
  'leaves-at-once': {
    code: 'PL402',
    severity: 'error',
    title: 'The customer leaves before anything was said',
    happened: 'A condition under `leaves` holds for the mood at the start.',
    why: 'Every conversation would be over after the first reply.',
    todo: 'Change the mood at the start or the condition.',
    ...lawPair([['  - { tension: 10 }', '  - { tension: ">= 4" }']]),
  },
  'signature-never-shown': {
    code: 'PL403',
    severity: 'warning',
    title: 'A signature is never shown',
    happened: 'No stance shows this signature behaviour.',
    why: 'What the customer is known for would never be seen.',
    todo: 'Add `shows` to a turn, or delete the signature.',
    ...lawPair([['{ to: lamenting, shows: starts-over }', 'lamenting']]),
  },
  'turn-does-nothing': {
    code: 'PL404',
    severity: 'error',
    title: 'A turn neither leads anywhere nor shows anything',
    happened: 'The entry under `on` has neither `to` nor `shows`.',
    why: 'It changes nothing, so something was probably forgotten.',
    todo: 'Add `to`, `shows` or both, or delete the entry.',
    ...lawPair([
      ['{ to: lamenting, shows: starts-over }', '{ notes: starts over }'],
      ['  starts-over: Tells the whole story once more.\n', ''],
      ['signatures:\n', ''],
    ]),
  },
  'law-not-its-file': {
    code: 'PL405',
    severity: 'warning',
    title: 'The law is not called like its file',
    happened: '`id` and the name of the file differ.',
    why: 'Scenarios name the law by its id, and people look for the file by it.',
    todo: 'Make them the same.',
    ...lawPair([['id: victim', 'id: martyr']]),
  },
  'empty-condition': {
    code: 'PL406',
    severity: 'error',
    title: 'A condition asks for nothing',
    happened: 'A threshold or a condition under `leaves` has no part.',
    why: 'It would always hold.',
    todo: 'Name a meter and a band, such as `tension: ">= 8"`.',
    ...lawPair([['  boiling: { tension: ">= 8" }', '  boiling: {}']]),
  },
  'threshold-never-heard': {
    code: 'PL407',
    severity: 'warning',
    title: 'A threshold changes nothing',
    happened: 'No stance turns on this threshold.',
    why: 'Entering the band would go unnoticed.',
    todo: 'Name it under `on` of a stance, or delete it.',
    ...lawPair([['      boiling: blaming', '      over-apology: blaming']]),
  },
} as const satisfies Record<string, CatalogueEntry>;
