import { SKILLS } from '#base';
import type { Rule } from './rule.ts';
import { allOptions, beatsOf, listed, optionsOf } from './walk.ts';

const MOST_BEHAVIOURS = 2;
const CHANNELS_THAT_HOLD = ['phone', 'video'];

export const behavioursAreFew: Rule = ({ draft, reports, origins }) => {
  for (const option of allOptions(draft)) {
    const count = option.does ? origins.count(option.does) : 0;
    if (count > MOST_BEHAVIOURS) {
      reports.add('too-many-behaviours', origins.at(option, 'does'), {
        message: `The reply shows ${count} behaviours; it may show two.`,
        suggest: 'Keep the two that decide, and make another reply of the rest.',
      });
    }
    const counterfeits = origins.count(listed(option.counterfeit));
    if (counterfeits > 1) {
      reports.add('too-many-counterfeits', origins.at(option, 'counterfeit'), {
        message: `The reply has ${counterfeits} counterfeits; it may have one.`,
        suggest: 'Keep the one that a trainee would fall for.',
      });
    }
  }
};

export const ratingsHaveReasons: Rule = ({ draft, reports, origins }) => {
  for (const option of allOptions(draft)) {
    if (!option.rating || origins.has(option, 'because')) continue;
    reports.add('rating-without-reason', origins.atKey(option, 'rating'), {
      message: 'The reply is rated, but nothing says why.',
      suggest: 'Add `because`: one sentence that names the cue.',
    });
  }
};

export const ratedSkillsAreShown: Rule = ({ draft, reports, origins }) => {
  for (const [, beat] of beatsOf(draft)) {
    const { skills } = beat;
    if (!skills) continue;
    const rated = new Set(optionsOf(beat).flatMap(({ option }) => Object.keys(option.rating ?? {})));
    for (const skill of SKILLS) {
      if (skills[skill] !== undefined && !rated.has(skill)) {
        reports.add('skill-never-rated', origins.atKey(skills, skill), {
          message: `The beat is to show ${skill}, but none of its options rates it.`,
          suggest: `Rate it in the replies, or delete "${skill}" here.`,
        });
      }
    }
    for (const { option } of optionsOf(beat)) {
      const { rating } = option;
      for (const skill of SKILLS.filter(
        (name) => rating?.[name] !== undefined && skills[name] === undefined,
      )) {
        reports.add('rating-not-counted', origins.atKey(rating ?? {}, skill), {
          message: `${skill} is rated, but \`skills\` of the beat does not list it, so it does not count.`,
          suggest: `Add "${skill}" to \`skills\`, or delete the rating.`,
        });
      }
    }
  }
};

export const holdNeedsChannel: Rule = ({ draft, reports, origins }) => {
  const { channel } = draft;
  if (channel === undefined) return;
  for (const [, beat] of beatsOf(draft)) {
    if (!beat.hold) continue;
    if (beat.with !== undefined) {
      reports.add('hold-without-channel', origins.atKey(beat, 'hold'), {
        message: 'The customer is not there in this beat, so nobody can be put on hold.',
        suggest: 'Delete the hold.',
      });
    }
    if (beat.with !== undefined || CHANNELS_THAT_HOLD.includes(channel)) continue;
    reports.add('hold-without-channel', origins.atKey(beat, 'hold'), {
      message: `Nobody can be put on hold in ${channel}.`,
      suggest: 'Delete the hold, or take `phone` or `video` as the channel.',
    });
  }
};
