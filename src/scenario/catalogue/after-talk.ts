import type { CatalogueEntry } from './entry.ts';
import { scenarioPair } from './examples.ts';

const HEAD = 'channel: chat\n';

const record = (...items: readonly string[]): readonly [string, string] => [
  HEAD,
  `${HEAD}documentation:\n${items.map((item) => `  - { ${item} }\n`).join('')}`,
];

const SEARCH = 'id: search, kind: agreed, text: Search agreed., belongs: true, because: Both said yes to it.';
const BACK =
  'id: back, kind: follow-up, text: Bo rings on Friday., belongs: true, because: Somebody waits for it.';
const RUDE = 'id: rude, kind: label, text: A rude man., belongs: false, because: It judges him.';

/** PS330 to PS339: what is written after the talk. */
export const AFTER_TALK = {
  'kind-contradicts': {
    code: 'PS330',
    severity: 'warning',
    title: 'A sentence is in the wrong place for its kind',
    happened: '`belongs` says one thing and `kind` another.',
    why: 'Facts, conduct and agreements belong in a record; feelings, guesses and labels do not. The report names the kind, and would contradict itself.',
    todo: 'Correct one of them; what is true and has its place elsewhere is of the kind `elsewhere`.',
    ...scenarioPair([record(SEARCH, BACK, RUDE.replace('label', 'conduct'))], [record(SEARCH, BACK, RUDE)]),
  },
  'record-lacks': {
    code: 'PS331',
    severity: 'warning',
    title: 'The record lacks what was agreed, or what follows',
    happened: 'Every sentence has its kind, and none is `agreed`, or none is `follow-up`.',
    why: 'Whoever takes over needs these two most, and nobody could put them in.',
    todo: 'Add the sentence. Where it hangs on the ending, say so under `after`.',
    ...scenarioPair([record(SEARCH, RUDE)], [record(SEARCH, BACK, RUDE)]),
  },
  'after-what-stays-out': {
    code: 'PS332',
    severity: 'warning',
    title: 'A sentence that never belongs says when it does',
    happened: '`belongs` is false, and there is `after` or `when`.',
    why: 'Both say after which course of the talk a sentence belongs.',
    todo: 'Write `belongs: true`, or delete them.',
    ...scenarioPair(
      [record(SEARCH, BACK, `${RUDE}, after: [found]`)],
      [record(`${SEARCH}, after: [found]`, BACK, RUDE)],
    ),
  },
} as const satisfies Record<string, CatalogueEntry>;
