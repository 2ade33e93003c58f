import type { CatalogueEntry } from './entry.ts';
import { lawPair, scenarioPair } from './examples.ts';

const LIKE_A = ['      b:\n        text:', '      b:\n        like: sorry\n        text:'] as const;
const PIECES = (body: string) => ['beats:\n', `fragments:\n${body}beats:\n`] as const;

/** PS2xx: names of things that stand elsewhere. */
export const REFERENCES = {
  'unknown-beat': {
    code: 'PS201',
    severity: 'error',
    title: 'There is no such beat',
    happened: '`start` names a beat that the file does not have.',
    why: 'The conversation could not begin.',
    todo: 'Correct the name, or write the beat.',
    ...scenarioPair([['beats:\n', 'start: openning\nbeats:\n']], [['beats:\n', 'start: opening\nbeats:\n']]),
  },
  'unknown-destination': {
    code: 'PS202',
    severity: 'error',
    title: 'A way leads nowhere',
    happened: '`to` names neither a beat nor an ending of this file, and it is not `end`.',
    why: 'The conversation would stop without an ending.',
    todo: 'Correct the name, or write the beat or the ending.',
    ...scenarioPair([['        to: found', '        to: fuond']]),
  },
  'unknown-ending': {
    code: 'PS203',
    severity: 'error',
    title: 'There is no such ending',
    happened: '`leaves`, `runs-out` or `after` names an ending that the file does not have.',
    why: 'A customer who breaks it off has to arrive somewhere.',
    todo: 'Correct the name, or write the ending.',
    ...scenarioPair([['beats:\n', 'leaves: lost\nbeats:\n']], [['beats:\n', 'leaves: found\nbeats:\n']]),
  },
  'unknown-fact': {
    code: 'PS204',
    severity: 'error',
    title: 'There is no such fact',
    happened: 'A fact is taught or asked for that is not listed under `facts`.',
    why: 'The screen would have no sentence to show for it.',
    todo: 'Correct the name, or add the fact with a sentence.',
    ...scenarioPair(
      [['        cost: 4\n', '        teaches: depot\n']],
      [
        ['        cost: 4\n', '        teaches: depot\n'],
        ['beats:\n', 'facts: { depot: It left the depot on Friday. }\nbeats:\n'],
      ],
    ),
  },
  'unknown-stance': {
    code: 'PS205',
    severity: 'error',
    title: 'The law has no such stance',
    happened: 'A stance is named that the law of this customer does not have.',
    why: 'The condition would never hold, or the customer could not begin.',
    todo: 'Take a stance of the law; the message lists them.',
    ...scenarioPair(
      [['beats:\n', 'stance: lamentng\nbeats:\n']],
      [['beats:\n', 'stance: lamenting\nbeats:\n']],
    ),
  },
  'unknown-law': {
    code: 'PS206',
    severity: 'error',
    title: 'There is no such law',
    happened: '`archetype`, or a choice of the diagnosis, names a law that the library does not have.',
    why: 'Without a law nobody knows how the customer reacts.',
    todo: 'Correct the name, or add the law under `scenarios/archetypes/`.',
    ...scenarioPair([['archetype: victim', 'archetype: victm']]),
  },
  'unknown-signature': {
    code: 'PS207',
    severity: 'error',
    title: 'The law has no such signature',
    happened:
      'Words are given for a signature behaviour that the law does not have, or a law shows one that it does not list.',
    why: 'Nobody would ever hear them.',
    todo: 'Take a name from `signatures` of the law.',
    ...scenarioPair(
      [['beats:\n', 'signatures: { start-over: As I said. }\nbeats:\n']],
      [['beats:\n', 'signatures: { starts-over: As I said. }\nbeats:\n']],
    ),
  },
  'unknown-event': {
    code: 'PS208',
    severity: 'error',
    title: 'A stance waits for something that never happens',
    happened:
      'Under `on` stands neither a behaviour, a counterfeit, `silence` or `hold`, nor a threshold of the law.',
    why: 'The stance would never turn.',
    todo: 'Correct the name, or add the threshold.',
    ...lawPair([['      hold-facts: listening', '      hold-fact: listening']]),
  },
  'unknown-scenario': {
    code: 'PS209',
    severity: 'error',
    title: 'There is no such scenario',
    happened: '`twin`, or a stage of the path, names a scenario that the library does not have.',
    why: 'Twins are compared in reports, and the path would lead nowhere.',
    todo: 'Correct the name, or write the scenario.',
    ...scenarioPair(
      [['channel: chat', 'channel: chat\ntwin: late-parcle-b']],
      [['channel: chat', 'channel: chat\ntwin: late-parcel-b']],
    ),
  },
  'unknown-fragment': {
    code: 'PS210',
    severity: 'error',
    title: 'There is no such fragment',
    happened: '`like` names a fragment that neither the file nor the library has.',
    why: 'The keys that should come from it are missing.',
    todo: 'Correct the name. Fragments of the whole library are called `library/NAME`.',
    ...scenarioPair(
      [LIKE_A, PIECES('  sory: { cost: 4 }\n'), ['        cost: 4\n', '']],
      [LIKE_A, PIECES('  sorry: { cost: 4 }\n'), ['        cost: 4\n', '']],
    ),
  },
  'endless-fragment': {
    code: 'PS211',
    severity: 'error',
    title: 'Fragments lead in a circle',
    happened:
      'A fragment is like a fragment that is like the first one, or the row of them is longer than eight.',
    why: 'There would be no end to it.',
    todo: 'Let one of them stand on its own.',
    ...scenarioPair(
      [LIKE_A, PIECES('  sorry: { like: pardon }\n  pardon: { like: sorry }\n')],
      [LIKE_A, PIECES('  sorry: { like: pardon }\n  pardon: { cost: 3 }\n')],
    ),
  },
  'unused-fragment': {
    code: 'PS212',
    severity: 'warning',
    title: 'A fragment is never used',
    happened: 'Nothing in the file is like this fragment.',
    why: 'Probably a `like` is missing or misspelt.',
    todo: 'Use it or delete it.',
    ...scenarioPair([PIECES('  sorry: { cost: 4 }\n')], [LIKE_A, PIECES('  sorry: { cost: 4 }\n')]),
  },
  'too-much-expanded': {
    code: 'PS213',
    severity: 'error',
    title: 'The fragments grow too large',
    happened: 'With every fragment in its place the scenario has more than four million characters.',
    why: 'It would be stored and sent in full.',
    todo: 'Use large fragments less often.',
    ...scenarioPair(
      [
        PIECES(
          `  wordy:\n    notes: x\n    replies: ${JSON.stringify(
            Object.fromEntries(
              ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [
                id,
                { text: Array.from({ length: 12 }, (_, i) => `${i} ${'word '.repeat(380)}`), to: 'found' },
              ]),
            ),
          )}\n`,
        ),
        [
          'endings:\n',
          `${Array.from({ length: 40 }, (_, i) => `  more-${i}: { says: Well?, like: wordy }\n`).join('')}endings:\n`,
        ],
      ],
      [],
    ),
  },
  'unknown-person': {
    code: 'PS214',
    severity: 'error',
    title: 'There is no such person',
    happened: '`with` names somebody who is not listed under `people`.',
    why: 'The screen would not know whose words these are.',
    todo: 'Correct the name, add the person, or write `with: nobody` where the trainee is alone.',
    ...scenarioPair(
      [
        ['beats:\n', 'people: { mika: { name: Mika Torvald } }\nbeats:\n'],
        ['  opening:\n', '  opening:\n    with: mikka\n'],
      ],
      [
        ['beats:\n', 'people: { mika: { name: Mika Torvald } }\nbeats:\n'],
        ['  opening:\n', '  opening:\n    with: mika\n'],
      ],
    ),
  },
} as const satisfies Record<string, CatalogueEntry>;
