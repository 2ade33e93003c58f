import type { Archetype, Channel, Skill } from '#base';
import type { Mode, Timing } from '../preferences/index.ts';

/** What a trainee reads for the ids of the vocabulary. */
export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  phone: 'Phone',
  chat: 'Chat',
  email: 'E-mail',
  'in-person': 'In person',
  video: 'Video call',
};

export const SKILL_NAMES: Readonly<Record<Skill, string>> = {
  'active-listening': 'Listening',
  'boundary-setting': 'Boundaries',
  'de-escalation': 'De-escalation',
};

export const CUSTOMER_NAMES: Readonly<Record<Archetype, string>> = {
  perfectionist: 'Perfectionist',
  'chronic-complainer': 'Chronic complainer',
  nitpicker: 'Nitpicker',
  gatekeeper: 'Gatekeeper',
  ghost: 'Ghost',
  bargainer: 'Bargainer',
  'know-it-all': 'Know-it-all',
  victim: 'Victim',
  'rule-breaker': 'Rule-breaker',
};

export type Difficulty = 1 | 2 | 3;
export const DIFFICULTIES = [1, 2, 3] as const;
export const DIFFICULTY_NAMES: Readonly<Record<Difficulty, string>> = {
  1: 'Gentle',
  2: 'Demanding',
  3: 'Hard',
};

export const BAND_NAMES = {
  'solved-well': 'Solved well',
  workable: 'Workable',
  unresolved: 'Unresolved',
  damage: 'Damage done',
} as const;

export const KIND_NAMES = {
  first: 'First try',
  retry: 'Another try',
  'from-here': 'From the middle',
} as const;

export const MODE_NAMES: Readonly<Record<Mode, string>> = { coach: 'With a coach', realistic: 'Realistic' };
export const TIMING_NAMES: Readonly<Record<Timing, string>> = {
  normal: 'Normal',
  relaxed: 'Relaxed',
  off: 'Off',
};

/** Industries are an author's free word; these read better another way. */
const INDUSTRIES: Readonly<Record<string, string>> = {
  saas: 'Software',
  it: 'IT',
  b2b: 'Business to business',
};

/** "small-business" as "Small business". */
export function industryName(industry: string): string {
  const words = industry.replaceAll('-', ' ');
  return INDUSTRIES[industry] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** "6 min": what one play takes, as the author or the reading load says. */
export const minutesName = (minutes: number): string => `${Math.max(1, Math.round(minutes))} min`;

/** A day of the reader's own time zone, without the year in the present one. */
export function dayName(instant: string | number, now: Date = new Date()): string {
  const day = new Date(instant);
  const sameYear = day.getFullYear() === now.getFullYear();
  return day.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  });
}
