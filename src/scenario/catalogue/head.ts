import type { CatalogueEntry } from './entry.ts';
import { scenarioPair } from './examples.ts';

const FOUND = '  found: { class: solved, utility: 80, title: The parcel turns up }\n';
const HEAD = 'channel: chat\n';
const OPENING = '  opening:\n';
const MIKA = 'people: { mika: { name: Mika Torvald, role: Shift lead } }\n';
const WITH_MIKA = [OPENING, `${OPENING}    with: mika\n`] as const;

/** PS320 to PS329: what a scenario is called, who is in it, and what is asked afterwards. */
export const HEAD_RULES = {
  'not-its-file': {
    code: 'PS320',
    severity: 'warning',
    title: 'The scenario is not called like its file',
    happened: '`id` and the name of the file differ.',
    why: 'Plays, twins and assignments name a scenario by its id, and people look for the file by it.',
    todo: 'Make them the same.',
    ...scenarioPair([['id: late-parcel', 'id: lost-parcel']]),
  },
  'title-tells': {
    code: 'PS321',
    severity: 'warning',
    title: 'The title gives the customer away',
    happened: 'The title names the kind of customer.',
    why: 'Recognising the customer is part of the exercise.',
    todo: 'Name the matter, not the person.',
    ...scenarioPair([['title: A parcel that never came', 'title: A victim of the post']]),
  },
  'same-name': {
    code: 'PS322',
    severity: 'error',
    title: 'A beat and an ending have the same name',
    happened: 'A name stands both under `beats` and under `endings`.',
    why: '`to` could mean either.',
    todo: 'Rename one of them.',
    ...scenarioPair([[FOUND, `${FOUND}  opening: { class: lost, utility: 20, title: Goes elsewhere }\n`]]),
  },
  'own-twin': {
    code: 'PS323',
    severity: 'error',
    title: 'A scenario is its own twin',
    happened: '`twin` names the scenario itself.',
    why: 'A twin is the other scenario with the same opening.',
    todo: 'Name the other one.',
    ...scenarioPair([[HEAD, `${HEAD}twin: late-parcel\n`]], [[HEAD, `${HEAD}twin: late-parcel-b\n`]]),
  },
  'fact-never-learnt': {
    code: 'PS324',
    severity: 'warning',
    title: 'A fact can never be learnt',
    happened: 'No reply and no card teaches the fact.',
    why: 'What depends on it never opens.',
    todo: 'Add `teaches`, or delete the fact.',
    ...scenarioPair(
      [[HEAD, `${HEAD}facts: { depot: It left the depot on Friday. }\n`]],
      [
        [HEAD, `${HEAD}facts: { depot: It left the depot on Friday. }\n`],
        ['        cost: 4\n', '        teaches: depot\n'],
      ],
    ),
  },
  'record-has-one-kind': {
    code: 'PS325',
    severity: 'warning',
    title: 'There is nothing to decide about the record or the message',
    happened: 'Every sentence under `documentation`, or under `follow-up`, belongs there, or none does.',
    why: 'The exercise is to tell them apart.',
    todo: 'Add sentences of the other kind.',
    ...scenarioPair(
      [
        [
          HEAD,
          `${HEAD}documentation: [{ id: date, text: Monday was promised., belongs: true, because: It is a fact. }]\n`,
        ],
      ],
      [
        [
          HEAD,
          `${HEAD}documentation: [{ id: date, text: Monday was promised., belongs: true, because: It is a fact. }, { id: mood, text: She was rude., belongs: false, because: It is a feeling. }]\n`,
        ],
      ],
    ),
  },
  'same-record-id': {
    code: 'PS326',
    severity: 'error',
    title: 'Two sentences for the record or the message have the same id',
    happened: 'An `id` stands twice under `documentation` or under `follow-up`.',
    why: 'Answers are stored by it.',
    todo: 'Give one of them another id.',
    ...scenarioPair(
      [
        [
          HEAD,
          `${HEAD}documentation: [{ id: date, text: Monday was promised., belongs: true, because: It is a fact. }, { id: date, text: She was rude., belongs: false, because: It is a feeling. }]\n`,
        ],
      ],
      [
        [
          HEAD,
          `${HEAD}documentation: [{ id: date, text: Monday was promised., belongs: true, because: It is a fact. }, { id: mood, text: She was rude., belongs: false, because: It is a feeling. }]\n`,
        ],
      ],
    ),
  },
  'diagnosis-is-no-choice': {
    code: 'PS327',
    severity: 'warning',
    title: 'The diagnosis offers right answers only',
    happened: 'A list under `diagnosis` holds nothing that is wrong.',
    why: 'There would be nothing to find out.',
    todo: 'Add wrong answers; the right ones are added by themselves.',
    ...scenarioPair(
      [[HEAD, `${HEAD}diagnosis: { root-causes: [dissatisfaction] }\n`]],
      [[HEAD, `${HEAD}diagnosis: { root-causes: [bad-history, personality] }\n`]],
    ),
  },
  'person-never-met': {
    code: 'PS328',
    severity: 'warning',
    title: 'Somebody is named and never met',
    happened: 'A person under `people` stands under `with` of no beat and no ending.',
    why: 'They would have no words.',
    todo: 'Name them where they speak, or delete them.',
    ...scenarioPair([[HEAD, `${HEAD}${MIKA}`]], [[HEAD, `${HEAD}${MIKA}`], WITH_MIKA]),
  },
  'nobody-speaks': {
    code: 'PS329',
    severity: 'error',
    title: 'Somebody speaks where nobody is',
    happened: 'A beat or an ending with `with: nobody` has `says` or a `reaction`.',
    why: 'The screen would not know whose words these are.',
    todo: 'Tell it with `happens`, or name who is there.',
    ...scenarioPair([[OPENING, `${OPENING}    with: nobody\n`]], [[HEAD, `${HEAD}${MIKA}`], WITH_MIKA]),
  },
} as const satisfies Record<string, CatalogueEntry>;
