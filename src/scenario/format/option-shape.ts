import { SKILLS } from '#base';
import type { Skill } from '#base';
import {
  choice,
  either,
  list,
  mapping,
  number,
  oneOrMore,
  optional,
  piece,
  reference,
  required,
  text,
  whole,
} from '../shape/shape.ts';
import type { Authored, Shape } from '../shape/shape.ts';
import { condition } from './condition-shape.ts';
import { duration } from './forms.ts';
import { line, spoken } from './line-shape.ts';
import { STEP_NOTES } from './concept-notes.ts';
import { BEHAVIOUR_NOTES, COUNTERFEIT_NOTES, HARD_STOP_NOTES, SKILL_NOTES } from './vocabulary-notes.ts';

const ratingRange = number(-2, 2);
const raters = mapping('a rating', {
  value: required(ratingRange, 'The mean: −2 does damage … +2 what a strong agent does.'),
  sd: optional(number(0, 4), 'How far the raters differ.', 'unknown'),
  raters: optional(whole(0, 1_000), 'How many people rated, each on their own.', '0: the author alone'),
});

/** One key for each skill. */
export const perSkill = <T>(of: Shape<T>) => {
  const about = (skill: Skill): string => SKILL_NOTES[skill];
  const [listening, boundaries, calming] = SKILLS;
  return mapping('an entry per skill', {
    [listening]: optional(of, about(listening)),
    [boundaries]: optional(of, about(boundaries)),
    [calming]: optional(of, about(calming)),
  });
};

const meterChange = whole(-10, 10);
const effect = mapping('an effect', {
  tension: optional(meterChange, "Change of tension in place of the law's."),
  trust: optional(meterChange, "Change of trust in place of the law's."),
  ground: optional(meterChange, "Change of ground in place of the law's."),
});

const route = mapping('a route', {
  when: optional(condition, 'When this way is taken; the last one has none.'),
  to: required(reference('destination'), 'A beat, an ending, or `end` for the first ending that fits.'),
});

const routes = either(reference('destination'), list(route, { noun: 'route', most: 12 }));

const points = number(0, 15);
const cost = optional(points, 'A lasting scar in outcome points.', '0');
/** A turn without an answer, which the law prices. */
const unanswered = optional(
  points,
  'A lasting scar in outcome points.',
  "the law's `silence-cost`, or 0 where it is rated",
);

/** What every option has, in the order in which it is written. */
const SHARED = {
  does: optional(
    list(choice('a behaviour', BEHAVIOUR_NOTES), { noun: 'behaviour', least: 0, most: 20 }),
    'The behaviours that it shows, two at most.',
    'none',
  ),
  counterfeit: optional(
    oneOrMore(choice('a counterfeit', COUNTERFEIT_NOTES)),
    'What it only looks like, one at most.',
    'none',
  ),
  rating: optional(
    perSkill(either(ratingRange, raters)),
    'For each skill, −2 does damage … +2 what a strong agent does.',
    'none: a consequence, not an option that scores',
  ),
  cost,
  because: optional(
    text(400, { words: 25 }),
    'Why it is rated so: one sentence of 25 words at most that names the cue.',
    'none',
  ),
  rule: optional(text(200, { words: 12 }), 'The rule behind the stronger line, in 12 words at most.', 'none'),
  effect: optional(effect, "Numbers in place of the law's, where the story needs them.", "the law's"),
};

const AFTERMATH = {
  teaches: optional(oneOrMore(reference('fact')), 'What is learnt by it.', 'nothing'),
  covers: optional(
    list(choice('a step of a process', STEP_NOTES), { noun: 'step' }),
    'The steps that it takes: `recovery/follow-up`, `letting-go-assess/impact` …',
    'none',
  ),
  'hard-stop': optional(
    choice('a hard stop', HARD_STOP_NOTES),
    'A line that it crosses for good; the outcome is capped.',
    'none',
  ),
};

const reaction = optional(
  line,
  "The answer to just this, before the next beat: the customer's, or of whoever is there.",
  'none',
);

export const reply = piece('a reply', {
  text: required(spoken, 'What you say; or a list of wordings of which the seed draws one.'),
  ...SHARED,
  when: optional(condition, 'When the reply can be chosen.', 'always'),
  ...AFTERMATH,
  after: optional(duration, 'The reply is sent after this time.', 'at once'),
  reaction,
  to: required(routes, 'Where it leads: a beat, an ending, `end`, or a list of routes.'),
});

export const silence = piece('a silence', {
  after: optional(duration, 'How long nothing is said.', "the law's patience on this channel"),
  text: optional(spoken, 'What there is to see while nothing is said.', 'nothing'),
  ...SHARED,
  cost: unanswered,
  ...AFTERMATH,
  reaction,
  to: optional(routes, 'Where it leads.', 'the same beat asks again'),
});

export const hold = piece('a hold', {
  text: optional(spoken, 'How you ask for it.', 'nothing'),
  ...SHARED,
  cost: unanswered,
  ...AFTERMATH,
  after: optional(duration, 'How long it takes.', '60s'),
  reaction,
  to: optional(routes, 'Where it leads.', 'back to the same beat'),
});

export type AuthoredReply = Authored<typeof reply>;
export type AuthoredSilence = Authored<typeof silence>;
export type AuthoredHold = Authored<typeof hold>;
export type AuthoredRoutes = Authored<typeof routes>;
export type AuthoredRating = Authored<
  ReturnType<typeof perSkill<Authored<typeof ratingRange> | Authored<typeof raters>>>
>;
