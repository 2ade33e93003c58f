/**
 * The vocabulary of the domain: every id that a scenario file, a report or a screen may use.
 * Ids are permanent, because stored plays and authors' files refer to them.
 */

export const ARCHETYPES = [
  'perfectionist',
  'chronic-complainer',
  'nitpicker',
  'gatekeeper',
  'ghost',
  'bargainer',
  'know-it-all',
  'victim',
  'rule-breaker',
] as const;
export type Archetype = (typeof ARCHETYPES)[number];

export const TRAITS = [
  'aggressive',
  'passive-aggressive',
  'excessive-demands',
  'inflexible',
  'impatient',
  'entitled',
  'not-listening',
  'inconsistent',
  'unreasonable',
] as const;
export type Trait = (typeof TRAITS)[number];

export const SIGNS = [
  'unrealistic-expectations',
  'repeated-complaints',
  'negative-tone',
  'demanding-communication',
  'unreasonable-requests',
  'excessive-criticism',
  'no-compromise',
  'disregard-for-boundaries',
] as const;
export type Sign = (typeof SIGNS)[number];

export const ROOT_CAUSES = [
  'dissatisfaction',
  'misunderstanding',
  'personal-stress',
  'bad-history',
  'perceived-injustice',
  'loss-of-control',
  'cultural-difference',
  'personality',
  'opportunism',
  'vulnerability',
] as const;
export type RootCause = (typeof ROOT_CAUSES)[number];

export const SITUATIONS = [
  'angry',
  'confused',
  'problem',
  'repeated-mistake',
  'exploiting-policy',
  'dishonest',
  'non-refundable',
  'abusive',
] as const;
export type Situation = (typeof SITUATIONS)[number];

export const SKILLS = ['active-listening', 'boundary-setting', 'de-escalation'] as const;
export type Skill = (typeof SKILLS)[number];

/** Seven observable behaviours for each skill, in the order of their codes L1…L7, B1…B7, D1…D7. */
export const BEHAVIOURS_OF = {
  'active-listening': [
    'hold-facts',
    'name-stake',
    'useful-question',
    'test-need',
    'check-picture',
    'leave-room',
    'credit',
  ],
  'boundary-setting': [
    'plain-line',
    'real-reason',
    'whats-open',
    'hold-steady',
    'limit-conduct',
    'trade',
    'close-well',
  ],
  'de-escalation': [
    'steady-opening',
    'agree-with-truth',
    'own-and-repair',
    'next-step',
    'real-choice',
    'save-face',
    'pause-or-hand-over',
  ],
} as const satisfies Record<Skill, readonly string[]>;

export const BEHAVIOURS = [
  ...BEHAVIOURS_OF['active-listening'],
  ...BEHAVIOURS_OF['boundary-setting'],
  ...BEHAVIOURS_OF['de-escalation'],
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

/** What weaker replies sound like, in the order of their codes C01…C18. */
export const COUNTERFEITS = [
  'scripted-empathy',
  'parroting',
  'over-apology',
  'premature-reassurance',
  'threat-as-boundary',
  'appeasing',
  'policy-shield',
  'foggy-no',
  'interrogation',
  'fixing-too-soon',
  'rescuing',
  'diagnosing',
  'tone-policing',
  'blame-shift',
  'over-explaining',
  'fake-choice',
  'dumping',
  'cheer-and-flattery',
] as const;
export type Counterfeit = (typeof COUNTERFEITS)[number];

export const CHANNELS = ['phone', 'chat', 'email', 'in-person', 'video'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What kind of moment a beat is: what is usually right depends on it more than on the archetype. */
export const MOMENTS = [
  'opening',
  'hearing',
  'retelling',
  'need-unknown',
  'need-known',
  'outside-line',
  'pushed',
  'new-fact',
  'our-fault',
  'abuse',
  'close',
  'quiet',
] as const;
export type Moment = (typeof MOMENTS)[number];

export const ENDING_CLASSES = ['solved', 'workable', 'handed-over', 'parted', 'lost', 'harmful'] as const;
export type EndingClass = (typeof ENDING_CLASSES)[number];

/** Conduct that caps the outcome of a play, whatever else went well. */
export const HARD_STOPS = [
  'privacy',
  'discrimination',
  'unlawful-promise',
  'coached-evasion',
  'abuse',
] as const;
export type HardStop = (typeof HARD_STOPS)[number];

export const PROBLEM_SOLVING = ['identify', 'explore', 'collaborate', 'act', 'follow-up'] as const;
export const OPTION_STEPS = [
  'provide-choices',
  'explain-options',
  'encourage-decision',
  'respect-decision',
  'follow-through',
] as const;
export const RECOVERY = [
  'prompt',
  'ownership',
  'solution',
  'exceed',
  'follow-up',
  'ask-feedback',
  'learn',
  'relationship',
] as const;

/** The ten questions that a trainee answers about their own conduct. */
export const REFLECTIONS = [
  'listened',
  'communicated',
  'understood',
  'managed-expectations',
  'hard-moments',
  'ownership',
  'took-criticism',
  'anticipated',
  'kept-boundaries',
  'differently',
] as const;
export type Reflection = (typeof REFLECTIONS)[number];

export const LETTING_GO_REASONS = [
  'abuse',
  'unreasonable-demands',
  'complaints-despite-solutions',
  'unethical-request',
  'low-return',
  'brand-or-others-harmed',
  'team-harm',
  'policy-violations',
  'mismatched-values',
  'non-payment',
  'high-maintenance',
  'after-hours',
] as const;
export const LETTING_GO_ASSESS = [
  'review-history',
  'recent-interactions',
  'specific-concerns',
  'impact',
  'consider-alternatives',
  'ask-stakeholders',
  'review-agreements',
  'long-term',
  'document-findings',
] as const;
export const LETTING_GO_COMMUNICATE = [
  'timing',
  'direct-tactful',
  'clear-reasons',
  'gratitude',
  'transition-help',
  'listen-validate',
  'stay-professional',
  'confirm-in-writing',
  'channels-open',
  'ask-feedback',
] as const;
export const LETTING_GO_SUPPORT = [
  'identify-needs',
  'guidance',
  'resources',
  'introductions',
  'data-transfer',
  'address-concerns',
  'check-in',
  'express-empathy',
] as const;

export function skillOf(behaviour: Behaviour): Skill {
  const skill = SKILLS.find((s) => (BEHAVIOURS_OF[s] as readonly string[]).includes(behaviour));
  if (!skill) throw new Error(`"${behaviour}" belongs to no skill; add it to BEHAVIOURS_OF.`);
  return skill;
}

/** The short code that trainers know: L1 for `hold-facts`, C06 for `appeasing`. */
export function codeOf(id: Behaviour | Counterfeit): string {
  const counterfeit = (COUNTERFEITS as readonly string[]).indexOf(id);
  if (counterfeit >= 0) return `C${String(counterfeit + 1).padStart(2, '0')}`;
  const skill = skillOf(id as Behaviour);
  const letter = { 'active-listening': 'L', 'boundary-setting': 'B', 'de-escalation': 'D' }[skill];
  return `${letter}${(BEHAVIOURS_OF[skill] as readonly string[]).indexOf(id) + 1}`;
}
