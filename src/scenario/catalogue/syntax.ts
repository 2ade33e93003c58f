import type { CatalogueEntry } from './entry.ts';
import { EXAMPLE_SCENARIO, scenarioPair } from './examples.ts';

const DEEP = 40;

/** PS0xx: what is wrong with a file before it is read as a scenario. */
export const SYNTAX = {
  'too-large': {
    code: 'PS001',
    severity: 'error',
    title: 'The file is too large',
    happened:
      'The file has more than 512 KiB, or more than 150,000 words and signs that mean something in YAML.',
    why: 'Reading it would take so long that everybody else on the server would have to wait.',
    todo: 'Split it into several scenarios, or move what repeats into fragments.',
    of: 'scenario',
    bad: `${EXAMPLE_SCENARIO}# ${'x'.repeat(512 * 1024)}\n`,
    good: EXAMPLE_SCENARIO,
  },
  'too-deep': {
    code: 'PS002',
    severity: 'error',
    title: 'The nesting is too deep',
    happened: 'Brackets or indented blocks stand inside each other more than 32 times.',
    why: 'No scenario needs it, and the YAML parser stops the whole program on files that are nested very deeply.',
    todo: 'Look for brackets that were never closed, and for lines that are indented too far.',
    ...scenarioPair([['title: A parcel', `notes: ${'['.repeat(DEEP)}${']'.repeat(DEEP)}\ntitle: A parcel`]]),
  },
  'too-many-keys': {
    code: 'PS003',
    severity: 'error',
    title: 'A mapping has too many keys',
    happened: 'One mapping has more than 2,000 keys; the rest of them is not read.',
    why: 'A file of that kind is usually produced by accident, and reading it takes long.',
    todo: 'Split the mapping.',
    ...scenarioPair([
      [
        'title: A parcel',
        `notes:\n${Array.from({ length: 2_001 }, (_, i) => `  n${i}: 1\n`).join('')}title: A parcel`,
      ],
    ]),
  },
  'forbidden-character': {
    code: 'PS004',
    severity: 'error',
    title: 'An invisible character stands in the text',
    happened:
      'A control character, an override of the reading direction, a byte-order mark or half a character stands in the file, as itself or as an escape.',
    why: 'What is shown would differ from what is stored, and somebody could hide words from a reviewer.',
    todo: 'Delete it and type the text around it again. Marks and isolates for Arabic and Hebrew are allowed.',
    ...scenarioPair([['always mine', 'always \u202emine']]),
  },
  anchor: {
    code: 'PS005',
    severity: 'error',
    title: 'Anchors and aliases are not used',
    happened: 'A value begins with "&" or "*", which YAML reads as an anchor or an alias.',
    why: 'A few aliases of aliases can stand for more data than a computer holds.',
    todo: 'If it is text, put it in quotes. A piece that is used twice goes under `fragments` and is taken over with `like`.',
    ...scenarioPair(
      [['says: It was meant', 'says: *sighs* It was meant']],
      [
        [
          'says: It was meant to be here on Monday. It is always mine that goes missing.',
          'says: "*sighs* It was meant to be here on Monday."',
        ],
      ],
    ),
  },
  tag: {
    code: 'PS006',
    severity: 'error',
    title: 'Tags are not used',
    happened: 'A value begins with "!", which YAML reads as a tag.',
    why: 'A tag can ask a program to make objects of any kind out of a file.',
    todo: 'If it is text, put it in quotes; else delete the tag.',
    ...scenarioPair([['title: A parcel', 'title: !!str A parcel']]),
  },
  directive: {
    code: 'PS007',
    severity: 'error',
    title: 'The file gives orders to the YAML parser',
    happened: 'A line begins with "%", which is an instruction such as another version of YAML.',
    why: 'In another version the same words mean something else: `no` would be false.',
    todo: 'Delete the line.',
    of: 'scenario',
    bad: `%YAML 1.1\n---\n${EXAMPLE_SCENARIO}`,
    good: `---\n${EXAMPLE_SCENARIO}`,
  },
  'second-document': {
    code: 'PS008',
    severity: 'error',
    title: 'The file holds more than one document',
    happened: 'A line with `---` begins a second document.',
    why: 'Only one of them could be the scenario.',
    todo: 'Keep one document in a file.',
    of: 'scenario',
    bad: `${EXAMPLE_SCENARIO}---\npoise: 1\n`,
    good: EXAMPLE_SCENARIO,
  },
  'duplicate-key': {
    code: 'PS009',
    severity: 'error',
    title: 'A key stands twice',
    happened: 'The same key stands twice in one mapping; the second one is not read.',
    why: 'One of them would silently be lost.',
    todo: 'Rename or delete one of them.',
    ...scenarioPair([['      b:\n', '      a:\n']]),
  },
  yaml: {
    code: 'PS010',
    severity: 'error',
    title: 'The file is not YAML',
    happened: 'A bracket, a quote, a colon or an indent is missing or stands where it cannot.',
    why: 'Until that is put right nobody can say what the rest of the file means, so nothing else is checked.',
    todo: 'Look at the place and at the line above it. Text with a colon and a space in it needs quotes.',
    ...scenarioPair(
      [['says: It was meant', 'says: Listen: it was meant']],
      [
        [
          'says: It was meant to be here on Monday. It is always mine that goes missing.',
          'says: "Listen: It was meant to be here on Monday."',
        ],
      ],
    ),
  },
  'too-many-mistakes': {
    code: 'PS011',
    severity: 'error',
    title: 'There are too many mistakes to list',
    happened: 'More than five hundred mistakes were found; the rest is not listed.',
    why: 'Most of them usually have one cause.',
    todo: 'Mend the first few and look again.',
    ...scenarioPair([
      [
        'title: A parcel',
        `${Array.from({ length: 501 }, (_, i) => `wrong-${i}: 1\n`).join('')}title: A parcel`,
      ],
    ]),
  },
} as const satisfies Record<string, CatalogueEntry>;
