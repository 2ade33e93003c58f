import type { CatalogueEntry } from './entry.ts';
import { scenarioPair } from './examples.ts';

/** PS301, PS302, PS311 to PS314: what a reply shows and how it is rated. */
export const OPTIONS = {
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
} as const satisfies Record<string, CatalogueEntry>;
