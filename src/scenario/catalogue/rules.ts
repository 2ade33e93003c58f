import type { CatalogueEntry } from './entry.ts';
import { scenarioPair } from './examples.ts';

const SAYS = 'says: It was meant to be here on Monday. It is always mine that goes missing.';
const TO_B = '        cost: 4\n        to: found';
const FOUND = '  found: { class: solved, utility: 80, title: The parcel turns up }\n';
const HEAD = 'channel: chat\n';
const LOST = '  gone: { class: lost, utility: 20, title: Goes elsewhere';

/** PS3xx: what makes no sense in a scenario although each of its parts is well formed. */
export const RULES = {
  'too-many-behaviours': {
    code: 'PS301',
    severity: 'error',
    title: 'A reply shows more than two behaviours',
    happened: '`does` lists three or more.',
    why: 'When a reply does everything at once, nobody learns which part of it helped.',
    todo: 'Keep the two that decide.',
    ...scenarioPair([['does: [hold-facts, next-step]', 'does: [hold-facts, next-step, credit]']]),
  },
  'too-many-counterfeits': {
    code: 'PS302',
    severity: 'error',
    title: 'A reply has more than one counterfeit',
    happened: '`counterfeit` lists several.',
    why: 'A reply that is wrong in several ways is easy to see through.',
    todo: 'Keep the one that a trainee would fall for.',
    ...scenarioPair([['counterfeit: scripted-empathy', 'counterfeit: [scripted-empathy, over-apology]']]),
  },
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
      [[TO_B, '        to: [{ when: { trust: ">= 5" }, to: found }]']],
      [[TO_B, '        to: [{ when: { trust: ">= 5" }, to: found }, { to: opening }]']],
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
      [[TO_B, '        to: [{ to: opening }, { to: found }]']],
      [[TO_B, '        to: [{ when: { trust: "<= 5" }, to: opening }, { to: found }]']],
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
  'rating-without-reason': {
    code: 'PS311',
    severity: 'warning',
    title: 'A rating has no reason',
    happened: 'An option is rated and has no `because`.',
    why: 'The trainee would see points and not learn from them.',
    todo: 'Add one sentence that names the cue.',
    ...scenarioPair([['        because: Could be pasted under any complaint.\n', '']]),
  },
  'skill-never-rated': {
    code: 'PS312',
    severity: 'warning',
    title: 'A beat is to show a skill that no option rates',
    happened: '`skills` lists a skill, and none of the options has a rating for it.',
    why: 'The beat shows nothing of it.',
    todo: 'Rate it, or take it off the list.',
    ...scenarioPair(
      [
        [
          '    cue:',
          '    skills: { active-listening: 1, de-escalation: 1, boundary-setting: 0.5 }\n    cue:',
        ],
      ],
      [['    cue:', '    skills: { active-listening: 1, de-escalation: 0.5 }\n    cue:']],
    ),
  },
  'rating-not-counted': {
    code: 'PS313',
    severity: 'warning',
    title: 'A rating does not count',
    happened: 'An option rates a skill that `skills` of its beat leaves out.',
    why: 'It would be kept and never used.',
    todo: 'List the skill, or delete the rating.',
    ...scenarioPair(
      [['    cue:', '    skills: { active-listening: 1 }\n    cue:']],
      [['    cue:', '    skills: { active-listening: 1, de-escalation: 0.5 }\n    cue:']],
    ),
  },
  'hold-without-channel': {
    code: 'PS314',
    severity: 'error',
    title: 'Nobody can be put on hold here',
    happened: 'A beat has `hold`, and the channel is neither phone nor video.',
    why: 'In chat, in letters and face to face there is no such thing.',
    todo: 'Delete it, or change the channel.',
    ...scenarioPair(
      [['    replies:', '    hold: { text: One moment. }\n    replies:']],
      [
        ['    replies:', '    hold: { text: One moment. }\n    replies:'],
        ['channel: chat', 'channel: phone'],
      ],
    ),
  },
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
    title: 'There is nothing to decide about the record',
    happened: 'Every sentence belongs in the record, or none does.',
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
    title: 'Two sentences for the record have the same id',
    happened: 'An `id` stands twice under `documentation`.',
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
} as const satisfies Record<string, CatalogueEntry>;
